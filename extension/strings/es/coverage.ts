import { spanishHows, spanishKinds } from '@imh/elements/words';
import type { coverage as english } from '../en/coverage.js';
import { plural } from './plural.js';

export const coverage: typeof english = {
  coverageFramework: 'Marco',
  coverageCategory: 'Categoría',
  allCategories: 'Todas las categorías',
  gapsFirst: 'Primero lo que falta',
  evidenceKinds: spanishKinds,
  evidenceHows: spanishHows,
  coverageCell: (count, kind, part) => `${plural(count, 'entrada', 'entradas')}: ${part}, ${kind}`,
  coveragePicture: 'Entradas por parte y tipo de evidencia. La tabla de abajo tiene los mismos números.',
  coveragePictureRow: (covered, all) => `${covered} de ${plural(all, 'área', 'áreas')}`,
  coverageSelfCheck: (day) => `Autoevaluación del ${day}`,
  selfCheckRated: (count, level) => `${level} (${count})`,
  selfCheckSources: { course: 'curso', 'in-service': 'capacitación en servicio', work: 'trabajo', rsc: 'supervisión' },
  coverageElsewhere: 'No están en este marco',
  coverageElsewhereHint:
    'Áreas que usted nombró y competencias que este marco no incluye. No cuentan en ninguna fila de arriba.',
  coverageUntagged: (count) =>
    `${plural(count, 'entrada terminada no tiene', 'entradas terminadas no tienen')} competencia`,
  otherFrameworks: 'Etiquetadas con otros marcos',
  otherFrameworksHint: 'Estas entradas se conservan. Cuentan en el mapa de su propio marco.',
  showThese: 'Mostrar estas entradas',
  showThisFramework: (title) => `Mostrar ${title}`,
  frameworkNotHere: (id) => `Un marco que no está instalado (${id})`,
  crosswalkExact: (entries, here, there) =>
    `${plural(entries, 'entrada', 'entradas')} con “${there}” también ${entries === 1 ? 'corresponde' : 'corresponden'} a “${here}”`,
  crosswalkNote: (title) => `Según ${title}. Solo se incluyen las correspondencias exactas y no se suman al mapa.`,
  nextTitle: '¿Qué podría hacer ahora?',
  nextNoGuide:
    'No hay ninguna guía de capacitaciones instalada. Si su asociación publica una, agregue aquí su archivo y verá capacitaciones para lo que le falta.',
  nextNoGap: 'Todas las áreas tienen evidencia, así que no falta nada por cubrir.',
  nextNoMatch: 'Ninguna capacitación próxima de sus guías corresponde a un área sin evidencia.',
  nextFor: (gaps) => `Para: ${gaps}`,
  nextMore: (count) => `${plural(count, 'capacitación más', 'capacitaciones más')} en sus guías`,
  planTraining: 'Agregar como planeada',
  planned: (title) => `“${title}” está en su registro como planeada.`,
  addGuide: 'Agregar una guía de capacitaciones',
  removeGuide: (title) => `Quitar “${title}”`,
  guideRemoved: (title) => `Se quitó “${title}”.`,
  guideAdded: (title, count) => `${title}: ${plural(count, 'capacitación', 'capacitaciones')}.`,
  alignedBy: {
    association: 'Alineada por la asociación',
    provider: 'Alineada por quien la ofrece',
    community: 'Alineada por la comunidad',
  },
};
