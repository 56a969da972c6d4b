import { spanishPath } from '@imh/elements/words';
import { count } from './count.js';
import type { ownPath as English } from '../en/own-path.js';

export const ownPath: typeof English = {
  labels: spanishPath,
  filesTitle: 'Sus propios archivos',
  hint: 'Elija sus archivos o suéltelos aquí: las autoevaluaciones que descargó, por ejemplo una por año, y su registro de evidencias. No salen de esta computadora: no se sube nada.',
  choose: 'Elegir mis archivos',
  more: 'Agregar más archivos',
  reading: 'Leyendo sus archivos…',
  opened: (checks, logs) =>
    `Abierto: ${count(checks, '# autoevaluación', '# autoevaluaciones')}, ${logs === 0 ? 'ningún registro' : '1 registro'}.`,
  kept: (n) =>
    count(
      n,
      'También se muestra # autoevaluación que guarda este navegador.',
      'También se muestran # autoevaluaciones que guarda este navegador.',
    ),
  aRating: (file) => `${file} es una evaluación que hizo otra persona y no se muestra aquí.`,
  sumsOfATeam: (file) => `${file} tiene las sumas de un equipo, no de una persona, y no se muestra aquí.`,
  close: 'Cerrar mis archivos',
  closed: 'Sus archivos se cerraron.',
};
