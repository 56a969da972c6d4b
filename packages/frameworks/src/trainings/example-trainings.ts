import type { Training } from '@imh/core';

/** A training with the starter set's node ids that it relates to. */
type Example = Training & { nodes: string[] };

const lighthouse = 'Lighthouse Otter Academy (invented)';
const teapot = 'The Teapot Collective (invented)';
const juniper = 'Juniper & Moon Learning (invented)';

export const exampleTrainings: Example[] = [
  {
    id: 'puddles',
    title: { en: 'Puddles and Patience: Calm in the Storm', es: 'Charcos y paciencia: calma en la tormenta' },
    description: {
      en: 'Two mornings of songs, films and practice around big feelings in small people.',
      es: 'Dos mañanas de canciones, videos y práctica sobre las grandes emociones de la gente pequeña.',
    },
    provider: teapot,
    minutes: 360,
    dates: [{ start: '2027-03-06', end: '2027-03-13' }],
    delivery: 'in-person',
    language: 'en',
    nodes: ['alongside.everyday.storms', 'alongside.everyday.play', 'foundations.growth.temperament'],
  },
  {
    id: 'the-door',
    title: { en: 'The First Five Minutes at the Door', es: 'Los primeros cinco minutos en la puerta' },
    description: {
      en: 'How a visit begins, and how to begin it again when it went wrong.',
      es: 'Cómo empieza una visita, y cómo volver a empezarla cuando salió mal.',
    },
    provider: lighthouse,
    minutes: 90,
    delivery: 'recorded',
    language: 'en',
    validUntil: '2028-12',
    nodes: ['alongside.arriving.at-the-door', 'alongside.arriving.their-question'],
  },
  {
    id: 'serve-and-return',
    title: { en: 'Ping, Pong, Peekaboo: Serve and Return', es: 'Ping, pong, ¡cucú!: el ida y vuelta' },
    description: {
      en: 'What thousands of tiny conversations build, with a great many home videos.',
      es: 'Lo que construyen miles de conversaciones diminutas, con muchísimos videos caseros.',
    },
    provider: juniper,
    minutes: 120,
    dates: [{ start: '2027-02-11' }],
    delivery: 'live-online',
    language: 'en',
    nodes: ['foundations.bonds.serve-and-return', 'foundations.bonds.safe-base', 'foundations.growth.brain'],
  },
  {
    id: 'sorry-small-one',
    title: { en: 'Sorry, Small One: The Art of Repair', es: 'Perdón, chiquitín: el arte de reparar' },
    description: {
      en: 'Why it matters less that we break and more that we mend.',
      es: 'Por qué importa menos romper y más reparar.',
    },
    provider: teapot,
    minutes: 180,
    dates: [{ start: '2027-04-17' }],
    delivery: 'hybrid',
    language: 'es',
    nodes: ['foundations.bonds.repair', 'foundations.bonds.ripples'],
  },
  {
    id: 'whose-rule',
    title: {
      en: 'Whose Rule Is It? Rights in Plain Words',
      es: '¿De quién es la regla? Los derechos en palabras sencillas',
    },
    description: {
      en: 'Early intervention, language and immigration: what a family may ask for.',
      es: 'Intervención temprana, idioma e inmigración: lo que una familia puede pedir.',
    },
    provider: lighthouse,
    minutes: 150,
    delivery: 'self-paced',
    language: 'en',
    topics: ['dei'],
    validUntil: '2027-12-31',
    nodes: [
      'rules.family-rights.early-intervention',
      'rules.family-rights.language',
      'rules.family-rights.immigration',
    ],
  },
  {
    id: 'kept-between-us',
    title: { en: 'Kept Between Us: Privacy and Consent', es: 'Lo que no sale de aquí: privacidad y consentimiento' },
    description: { en: 'Stories on loan, and how to give them back.', es: 'Historias prestadas, y cómo devolverlas.' },
    provider: juniper,
    minutes: 120,
    dates: [{ start: '2027-05-20' }],
    delivery: 'live-online',
    language: 'en',
    topics: ['ethics'],
    nodes: ['rules.trust.privacy', 'rules.trust.consent', 'listening.many-people.stories-on-loan'],
  },
  {
    id: 'three-voices',
    title: {
      en: 'Three Voices in One Room: Working with Interpreters',
      es: 'Tres voces en una sala: trabajar con intérpretes',
    },
    description: {
      en: 'With two interpreters, four languages and a baby doll.',
      es: 'Con dos intérpretes, cuatro idiomas y un muñeco.',
    },
    provider: teapot,
    minutes: 240,
    dates: [{ start: '2027-01-23' }],
    delivery: 'in-person',
    language: 'es',
    topics: ['dei'],
    nodes: ['listening.talking.three-voices', 'listening.talking.to-the-end'],
  },
  {
    id: 'fair-notes',
    title: {
      en: 'Fair Notes: Writing What a Family Could Read',
      es: 'Notas justas: escribir lo que una familia podría leer',
    },
    description: {
      en: 'Bring a note of your own, with nobody’s name in it.',
      es: 'Traiga una nota suya, sin el nombre de nadie.',
    },
    provider: lighthouse,
    minutes: 75,
    delivery: 'recorded',
    language: 'en',
    validUntil: '2028-06',
    nodes: ['listening.on-paper.fair-notes', 'listening.on-paper.plain-words'],
  },
  {
    id: 'on-the-way-home',
    title: { en: 'On the Way Home: Thinking After the Visit', es: 'De camino a casa: pensar después de la visita' },
    description: {
      en: 'Six evenings in a small group, always the same chairs.',
      es: 'Seis noches en un grupo pequeño, siempre en las mismas sillas.',
    },
    provider: juniper,
    minutes: 540,
    dates: [{ start: '2027-01-12', end: '2027-06-08' }],
    delivery: 'live-online',
    language: 'en',
    nodes: ['pausing.time-to-think.on-the-way-home', 'pausing.time-to-think.what-stirs', 'pausing.lasting.the-well'],
  },
  {
    id: 'same-time-next-week',
    title: {
      en: 'Same Time Next Week: Offering a Reflective Hour',
      es: 'La próxima semana a la misma hora: ofrecer una hora de reflexión',
    },
    description: {
      en: 'For people who are about to supervise others, or have just begun.',
      es: 'Para quienes van a supervisar a otras personas o acaban de empezar.',
    },
    provider: lighthouse,
    minutes: 900,
    dates: [{ start: '2027-09-10', end: '2027-11-19' }],
    delivery: 'hybrid',
    language: 'en',
    topics: ['about-providing-rsc'],
    nodes: [
      'guiding.reflective-hour.same-time',
      'guiding.reflective-hour.baby-in-mind',
      'guiding.reflective-hour.two-hats',
    ],
  },
  {
    id: 'grandmas-recipe',
    title: {
      en: 'Grandma’s Recipe: Culture at the Kitchen Table',
      es: 'La receta de la abuela: cultura en la mesa de la cocina',
    },
    description: {
      en: 'Roots, rhythms and who gets to say what is normal.',
      es: 'Raíces, ritmos y quién decide qué es normal.',
    },
    provider: teapot,
    minutes: 180,
    dates: [{ start: '2027-10-02' }],
    delivery: 'in-person',
    language: 'es',
    topics: ['dei'],
    nodes: ['foundations.families.roots', 'foundations.families.family-web', 'pausing.my-story.house-rules'],
  },
  {
    id: 'many-crafts',
    title: {
      en: 'Many Crafts, One Baby: Teams That Hold Together',
      es: 'Muchos oficios, un bebé: equipos que se sostienen',
    },
    description: {
      en: 'A nurse, a teacher and a judge walk into a playground.',
      es: 'Una enfermera, una maestra y un juez entran en un parque infantil.',
    },
    provider: juniper,
    minutes: 60,
    delivery: 'reading',
    language: 'en',
    nodes: ['company.team.many-crafts', 'company.team.disagreeing'],
  },
];
