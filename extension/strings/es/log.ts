import type { log as english } from '../en/log.js';
import { plural } from './plural.js';

export const log: typeof english = {
  views: {
    entries: 'Entradas',
    coverage: 'Cobertura',
    progress: 'Avance',
    profile: 'Perfil',
    import: 'Evidencia anterior',
    update: 'Nueva versión del marco',
    trash: 'Papelera',
    worklist: 'Certificados',
  },
  settingsAndLanguage: 'Configuración e idioma',
  logEmpty: 'Aquí no hay nada todavía.',
  logEmptyHint:
    'Abra un seminario web o un artículo y haga clic en el ícono de la barra de herramientas. Son dos clics.',
  search: 'Buscar en su registro',
  searchNone: (query) => `Ninguna entrada coincide con “${query}”.`,
  entries: (count) => plural(count, 'entrada', 'entradas'),
  hoursTotal: (hours) => `${hours} h`,
  informal: 'Un recuento informal; su asociación decide.',
  untagged: 'Sin competencia elegida',
  untaggedCount: (count) => `${plural(count, 'entrada aún no tiene', 'entradas aún no tienen')} competencia`,
  undated: 'Sin fecha',
  coverage: 'Cobertura',
  coverageHint: 'Entradas terminadas para cada parte del marco.',
  coveragePart: 'Parte del marco',
  coverageEntries: 'Entradas',
  coverageShowCompetencies: 'Mostrar también cada competencia',
  coverageNothing: 'nada todavía',
  coverageSummary: (covered, all, isOutline) =>
    `Hay evidencia para ${covered} de ${all} ${isOutline ? 'partes' : 'competencias'}. Aún sin ninguna: ${all - covered}.`,
  coverageShowMissing: 'Mostrar solo lo que falta',
  removed: (title) => `“${title}” está en la papelera.`,
  conflict: 'Cambió en dos lugares. Se guardan las dos versiones hasta que usted elija.',
  keepThis: 'Conservar esta versión',
  noValue: '(vacío)',
  changedOn: (day) => `Cambiada el ${day}`,
  deletedElsewhere: 'Eliminada en un lugar y cambiada en otro.',
  showMore: (count) => `Mostrar ${count.toLocaleString('es-US')} más`,
};
