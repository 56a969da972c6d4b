import type { importLog as english } from '../en/import-log.js';
import { plural } from './plural.js';

export const importLog: typeof english = {
  effects: {
    added: (count) => plural(count, 'entrada nueva', 'entradas nuevas'),
    updated: (count) => plural(count, 'entrada cambiada', 'entradas cambiadas'),
    conflicts: (count) =>
      `${plural(count, 'de ellas cambió', 'de ellas cambiaron')} en los dos lugares: usted elige después, se guardan ambas versiones`,
    deleted: (count) =>
      `${plural(count, 'entrada borrada', 'entradas borradas')} en el otro lugar: ${count === 1 ? 'va' : 'van'} a la papelera`,
  },
  more: (count) => `y ${count.toLocaleString('es-US')} más`,
  also: 'También es nuevo o cambió:',
  selfCheck: (day) => `Autoevaluación del ${day}`,
  rating: (rater, day) => `Evaluación de referencia: ${rater}, ${day}`,
  profileParts: (count) => plural(count, 'parte de su perfil', 'partes de su perfil'),
  closedPeriods: (count) => plural(count, 'período cerrado', 'períodos cerrados'),
  certificates: (count) => plural(count, 'archivo de certificado', 'archivos de certificados'),
  handedOver:
    'Este archivo se entregó a alguien: no contiene lo que la persona dejó fuera. Nunca reemplaza una entrada suya más completa.',
  damaged: (names) =>
    `Estos certificados no se agregaron, porque su contenido no es el que indica el archivo: ${names}.`,
  settle: (count) =>
    `Elegir una versión de ${plural(count, 'entrada que cambió', 'entradas que cambiaron')} en los dos lugares`,
};
