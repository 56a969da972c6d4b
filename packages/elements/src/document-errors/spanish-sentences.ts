import type { DocumentFault, DocumentSentences } from './document-sentences.js';

export const spanish: DocumentSentences = {
  names: {
    'imh-framework': 'un marco de competencias',
    'imh-trainings': 'una guía de capacitaciones',
    'imh-crosswalk': 'una tabla de equivalencias entre dos marcos',
    'imh-self-check': 'una autoevaluación',
    'imh-reference-rating': 'una evaluación de referencia',
    'imh-team-sums': 'las sumas de un equipo',
    'imh-requirements': 'una lista de requisitos',
    'imh-profile': 'un perfil',
    'imh-evidence-log': 'un registro de evidencias',
  },
  row: 'fila',
  empty: 'El archivo está vacío.',
  webPage: 'En lugar del archivo llegó una página web. Por lo general, esto significa que hay que iniciar sesión.',
  notJson: (at) =>
    `El archivo está dañado${at ? ` (línea ${at.line}, columna ${at.column})` : ''}: no se puede leer como JSON.`,
  notADocument: (wanted) => `El archivo no es ${wanted}.`,
  otherFormat: (wanted, format, found) =>
    found
      ? `El archivo es de tipo “${found}”; aquí se necesita ${wanted} (“${format}”).`
      : `El archivo no indica que sea ${wanted} (“format”: “${format}”).`,
  newerVersion: (found) =>
    `Este archivo necesita una versión más nueva de este visor (formato de archivo ${found}; esta página lee el formato 1).`,
  invalid: (place, fault) =>
    `El archivo tiene un error: ${[place, fault && predicate(fault)].filter(Boolean).join(' ')}.`,
};

function predicate(fault: DocumentFault): string {
  switch (fault.is) {
    case 'missing':
      return `no tiene “${fault.field}”`;
    case 'type':
      return `no es del tipo correcto (se espera: ${fault.expected})`;
    case 'value':
      return `no es ninguno de los valores permitidos (${fault.expected})`;
    case 'form':
      return 'está vacío o no tiene el formato correcto';
  }
}
