import type { quick as english } from '../en/quick.js';

export const quick: typeof english = {
  quick: {
    heading: 'Algo fuera del navegador',
    supervision: 'Sesión de supervisión reflexiva',
    training: 'Una capacitación presencial o por teléfono',
    reading: 'Un libro o un artículo en papel',
    now: 'Una capacitación que empieza ahora, con reloj',
    clockRuns: 'El reloj está en marcha. Mientras tanto puede completar lo demás.',
    repeat: 'Otra vez',
    last: (day) => `la última, ${day}`,
    allFields: 'Mostrar todos los campos',
  },
};
