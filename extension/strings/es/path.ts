import { spanishPath } from '@imh/elements/words';
import type { path as english } from '../en/path.js';

export const path: typeof english = {
  pathTitle: 'Mi camino',
  pathIntro:
    'Su registro, sus autoevaluaciones y las fechas de sus requisitos, en una sola línea. Es un panorama informal; su asociación decide.',
  pathReading: 'Leyendo su registro…',
  pathAddChecks: 'Agregar archivos de autoevaluación',
  pathAddHint:
    'Los archivos que permite descargar la autoevaluación de la página de su asociación. No salen de esta computadora.',
  pathAdded: (day) => `Se agregó la autoevaluación del ${day}.`,
  pathPresent: (file) => `${file} ya está en su registro.`,
  pathUnreadable: (file, problem) => `${file} no se agregó. ${problem}`,
  pathLabels: spanishPath,
};
