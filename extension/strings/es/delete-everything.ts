import type { deleteEverything as english } from '../en/delete-everything.js';
import { plural } from './plural.js';

export const deleteEverything: typeof english = {
  title: 'Borrar todo',
  hint: 'Quita todo su registro de este navegador, por ejemplo antes de entregar esta computadora a otra persona.',
  open: 'Borrar todo…',
  ask: '¿Borrar todo?',
  will: 'Se borrará de forma definitiva:',
  counts: {
    entries: (count) => plural(count, 'entrada con todas sus versiones', 'entradas con todas sus versiones'),
    trashed: (count) => `${plural(count, 'entrada', 'entradas')} en la papelera`,
    drafts: (count) => plural(count, 'borrador sin terminar', 'borradores sin terminar'),
    certificates: (count) => plural(count, 'archivo de certificado', 'archivos de certificados'),
    profile: (count) => plural(count, 'parte de su perfil', 'partes de su perfil'),
    selfChecks: (count) => plural(count, 'autoevaluación', 'autoevaluaciones'),
    ratings: (count) => plural(count, 'evaluación de referencia', 'evaluaciones de referencia'),
    closedPeriods: (count) => plural(count, 'período cerrado', 'períodos cerrados'),
    documents: (count) =>
      plural(
        count,
        'marco, lista de requisitos o guía de capacitaciones',
        'marcos, listas de requisitos y guías de capacitaciones',
      ) + ' que usted agregó',
  },
  settings: 'su configuración',
  stays:
    'Las copias de seguridad y otros archivos que usted guardó permanecen donde están. La extensión sigue instalada.',
  backUpFirst: 'Hacer antes una copia de seguridad',
  word: 'borrar',
  typeWord: (word) => `Escriba “${word}” para confirmar`,
  wrongWord: (word) => `No se borró nada. Escriba la palabra “${word}” o elija Cancelar.`,
  confirm: 'Borrar todo',
  deleting: 'Borrando…',
  failed: 'No se pudo borrar todo. Cierre las otras páginas de esta extensión e inténtelo de nuevo.',
};
