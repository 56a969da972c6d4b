import type { FrameworkNode } from '@imh/core';

export const timeToThink = [
  {
    id: 'pausing.time-to-think',
    kind: 'area',
    parents: ['pausing'],
    code: '9.2',
    label: { en: 'Time to think', es: 'Tiempo para pensar' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'pausing.time-to-think.on-the-way-home',
    kind: 'competency',
    parents: ['pausing.time-to-think'],
    code: '9.2.1',
    label: { en: 'Looking back on the way home', es: 'De regreso, repasar el día' },
    term: { en: 'reflection', es: 'reflexión' },
    text: {
      en: 'Looks back on a visit before the day washes it away, with as much interest in what went well as in what did not.',
      es: 'Repasa cada visita antes de que el día la borre, con tanto interés en lo que salió bien como en lo que no.',
    },
    demonstratedBy: [
      {
        en: 'Asks “What was it like to be with me today?” on behalf of the baby, and then of the parent.',
        es: 'Se pregunta “¿Cómo habrá sido estar conmigo hoy?”, primero desde el lugar del bebé y luego desde el de su mamá o su papá.',
      },
      {
        en: 'Keeps a small notebook of questions, with no names in it, and finds some months later that they have a theme.',
        es: 'Lleva un cuadernito de preguntas, sin nombres, y al cabo de unos meses ve que tienen un hilo en común.',
      },
      {
        en: 'Picks out one good moment on purpose, and saves it for a day that has none.',
        es: 'Escoge a propósito un buen momento, y lo guarda para un día que no tenga ninguno.',
      },
    ],
    keywords: [
      { en: 'reflection', es: 'reflexión' },
      { en: 'reflective practice', es: 'práctica reflexiva' },
      { en: 'journaling', es: 'diario personal' },
      { en: 'joy at work', es: 'alegría en el trabajo' },
      { en: 'mentalizing', es: 'mentalización' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'pausing.time-to-think.visit-left-out',
    kind: 'competency',
    parents: ['pausing.time-to-think'],
    code: '9.2.2',
    label: { en: 'The visit I’d rather leave out', es: 'La visita que preferiría no contar' },
    term: { en: 'receiving reflective supervision', es: 'recibir supervisión reflexiva' },
    text: {
      en: 'Comes to reflective supervision with what is unfinished, and lets another person think alongside.',
      es: 'Llega a la supervisión reflexiva con lo que no está resuelto, y deja que otra persona piense a su lado.',
    },
    demonstratedBy: [
      {
        en: 'Tells it as it happened, the sharp word and the forgotten appointment included.',
        es: 'Lo cuenta como pasó, incluidas la palabra brusca y la cita que se le olvidó.',
      },
      {
        en: 'Says when the hour itself is not helping, and what would.',
        es: 'Dice cuándo la supervisión misma no le está sirviendo, y qué le serviría.',
      },
      {
        en: 'Leaves with something to look out for on the next visit, and reports back.',
        es: 'Sale con algo en que fijarse en la siguiente visita, y luego cuenta cómo le fue.',
      },
    ],
    keywords: [
      { en: 'reflective supervision', es: 'supervisión reflexiva' },
      { en: 'reflective consultation', es: 'consulta reflexiva' },
      { en: 'being supervised', es: 'recibir supervisión' },
      { en: 'asking for help', es: 'pedir ayuda' },
      { en: 'mistakes', es: 'errores' },
      { en: 'RSC', es: 'supervisión o consulta reflexiva (RSC)' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'pausing.time-to-think.what-stirs',
    kind: 'competency',
    parents: ['pausing.time-to-think'],
    code: '9.2.3',
    label: { en: 'What this family stirs in me', es: 'Lo que esta familia mueve en mí' },
    term: { en: 'countertransference', es: 'contratransferencia' },
    text: {
      en: 'Treats boredom or a sudden fondness as a clue about the work, and asks whose feeling it might be.',
      es: 'Toma el aburrimiento o un cariño repentino como una pista sobre el trabajo, y se pregunta de quién será ese sentimiento.',
    },
    demonstratedBy: [
      {
        en: 'Gets curious about always being late for one particular family.',
        es: 'Se pregunta por qué siempre llega tarde con cierta familia.',
      },
      {
        en: 'Lets a strong feeling shape the next sentence, without unloading it on the parent.',
        es: 'Deja que lo que siente oriente la siguiente frase, sin descargarlo en la mamá o el papá.',
      },
      {
        en: 'Admits in supervision to liking one parent too much, and to not much liking another.',
        es: 'Reconoce en supervisión que una mamá le cae demasiado bien, y que otra no le cae tan bien.',
      },
    ],
    keywords: [
      { en: 'countertransference', es: 'contratransferencia' },
      { en: 'transference', es: 'transferencia' },
      { en: 'use of self', es: 'uso de la propia persona (use of self)' },
      { en: 'gut feeling', es: 'corazonada' },
      { en: 'strong feelings', es: 'sentimientos fuertes' },
      { en: 'boredom', es: 'aburrimiento' },
    ],
    categories: ['family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
] satisfies FrameworkNode[];
