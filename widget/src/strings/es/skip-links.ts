import type { skipLinks as english } from '../en/skip-links.js';

export const skipLinks: typeof english = {
  outline: { skip: 'Omitir el esquema', back: 'Volver al inicio del esquema' },
  rating: { skip: 'Omitir las preguntas', back: 'Volver al inicio de las preguntas' },
};
