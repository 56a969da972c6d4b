import { count } from './count.js';
import type { guideViews as English } from '../en/guide-views.js';

export const guideViews: typeof English = {
  covered: (covered, total, isFull) =>
    `${covered} de ${isFull ? count(total, '# competencia', '# competencias') : count(total, '# área', '# áreas')} ${
      covered === 1 ? 'tiene' : 'tienen'
    } alguna capacitación.`,
  countsTitle: 'Capacitaciones por dominio',
  domain: 'Dominio',
  competenciesColumn: 'Competencias',
  withTraining: 'Con capacitación',
  withoutTraining: 'Sin capacitación',
  show: 'Mostrar',
  showAll: 'Todas las competencias',
  share: (covered, total) => `${covered} de ${total} con capacitación`,
  noTraining: 'Todavía sin capacitación',
  without: (n) => `Todavía sin capacitación (${n})`,
  onWhole: 'Sobre esta área en general',
  onWholeDomain: 'Sobre este dominio en general',
  details: (n) => count(n, 'Detalles de # capacitación', 'Detalles de # capacitaciones'),
  detailsOf: (n, competency) =>
    `${count(n, 'Detalles de # capacitación', 'Detalles de # capacitaciones')}: ${competency}`,
  back: 'Volver a todas las competencias',
  nothing: 'Ninguna competencia coincide con todos estos filtros.',
  needsFramework:
    'Las competencias solo se pueden mostrar con su marco, que aquí falta. En su lugar se muestra la lista de capacitaciones.',
  updated: (date) => `Actualizada: ${date}`,
  printed: (date) => `Impresa: ${date}`,
  only: (filters) => `Esta impresión está filtrada. ${filters}`,
  byDomain: 'Por dominio y competencia',
  numbersBelow: 'Los números remiten a la lista de todas las capacitaciones y materiales, más adelante.',
  allTrainings: 'Todas las capacitaciones y materiales',
  byRegion: 'Por región',
  withoutRegion: 'En línea o sin región',
};
