import { count } from './count.js';
import type { evidenceQuestions as English } from '../en/evidence-questions.js';
import { evidenceReview } from './evidence-review.js';

export const evidenceQuestions: typeof English = {
  ...evidenceReview,
  questions: 'Preguntas para la persona solicitante',
  questionsHint: 'A partir de lo que falta o no está claro. Desmarque lo que no quiera preguntar y edite el texto.',
  questionsLanguage: 'Idioma de las preguntas',
  languages: { en: 'English (inglés)', es: 'Español' },
  copyQuestions: 'Copiar las preguntas',
  copied: (n) => count(n, '# pregunta copiada', '# preguntas copiadas'),
  copyByHand: 'Copie este texto:',
  include: (n) => `Hacer la pregunta ${n}`,
  wording: (n) => `Texto de la pregunta ${n}`,
  greeting: (name) =>
    `${name ? `Hola, ${name}:` : 'Hola:'}\n\nGracias por su registro de evidencias. ¿Nos podría ayudar con lo siguiente?`,
  closing: 'No hace falta empezar de nuevo: cambie las entradas en su registro y envíelo otra vez. ¡Muchas gracias!',
  ask: {
    date: '¿Cuándo terminó lo siguiente? También ayuda un mes o un año.',
    unfinished: 'En su registro, lo siguiente está planeado o sin terminar. ¿Ya lo terminó? ¿Cuándo?',
    hours: '¿Cuánto tiempo le llevó lo siguiente?',
    type: '¿Qué tipo de evidencia es: una capacitación, un curso, una lectura, trabajo, otra cosa?',
    competency: '¿En qué competencias o áreas le ayudó lo siguiente?',
    'other-version':
      'Las competencias que eligió aquí son de otra versión del marco. ¿Cuáles de la versión actual corresponden?',
    'other-framework': 'Las competencias que eligió aquí son de otro marco. ¿Qué áreas del nuestro corresponden?',
    certificate: '¿Tiene un certificado u otro comprobante de lo siguiente? Puede adjuntarlo a la entrada.',
    'rsc-provider': '¿Quién brindó la supervisión reflexiva en lo siguiente?',
    duplicate: '¿Es lo mismo, registrado más de una vez?',
    versions: 'Su registro contiene dos versiones distintas de lo siguiente. ¿Cuál es la correcta?',
  },
};
