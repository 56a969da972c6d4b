import type { englishAsked } from './english-asked.js';

export const spanishAsked: typeof englishAsked = {
  education: 'Estudios',
  work: 'Trabajo',
  exam: 'Examen',
  membership: 'Membresía',
  codeOfEthics: 'Código de ética',
  agreement: 'Acuerdo',
  usualHours: 'Lo que suele presentarse',
};
