import { count } from './count.js';
import type { evidenceReview as English } from '../en/evidence-review.js';
import { evidence } from './evidence.js';

export const evidenceReview: typeof English = {
  informal: evidence.informal,
  hours: (hours) => `${hours} h`,
  areas: (n, of) => `${n} de ${of}`,
  otherVersion: (version) => `otra versión: ${version}`,
  otherFramework: 'otro marco',
  backToList: 'Volver a la lista',
  peopleHeading: 'Registros recibidos',
  noFramework: 'Esta página no indica ningún marco; por eso no se muestran las áreas ni los dominios de un equipo.',
  domain: 'Dominio',
  level: (level) => `Nivel ${level}`,
  noAnswers: 'sin respuestas',
  sources: {
    course: 'Curso universitario',
    'in-service': 'Capacitación en servicio',
    work: 'Trabajo',
    rsc: 'Supervisión reflexiva',
  },
  selfCheckOf: (date) => `Autoevaluación del ${date}`,
  ratingOf: (subject, date) => `Evaluación de referencia para ${subject}, ${date}`,
  sumsOf: (programs, date) => `Sumas de ${programs}, guardadas el ${date}`,
  people: (n) => count(n, '# persona', '# personas'),
  entries: (n) => count(n, '# entrada', '# entradas'),
  period: (from, to) => `Del ${from} al ${to}`,
};
