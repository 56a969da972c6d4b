import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const talking = [
  {
    id: 'listening.talking',
    kind: 'area',
    parents: ['listening'],
    code: '7.1',
    label: { en: 'Talking together', es: 'Conversar' },
    categories: everyone,
  },
  {
    id: 'listening.talking.to-the-end',
    kind: 'competency',
    parents: ['listening.talking'],
    code: '7.1.1',
    label: { en: 'Hearing people out', es: 'Escuchar hasta el final' },
    term: { en: 'active listening', es: 'escucha activa' },
    text: {
      en: 'Listens to the words and to what lies behind them, without already getting an answer ready.',
      es: 'Escucha las palabras y lo que hay detrás de ellas, sin ir preparando ya la respuesta.',
    },
    demonstratedBy: [
      {
        en: 'Counts slowly to five before filling a silence, and often finds that the real story was on its way.',
        es: 'Cuenta despacio hasta cinco antes de llenar un silencio, y muchas veces descubre que lo importante venía en camino.',
      },
      {
        en: 'Says back what was heard, asks “Did I get that right?” and is glad to be corrected.',
        es: 'Repite con sus palabras lo que oyó, pregunta “¿Entendí bien?” y agradece que le corrijan.',
      },
      {
        en: 'Puts the phone and the form away when a voice begins to shake.',
        es: 'Guarda el teléfono y el formulario cuando una voz empieza a temblar.',
      },
    ],
    keywords: [
      { en: 'active listening', es: 'escucha activa' },
      { en: 'silence', es: 'silencio' },
      { en: 'empathy', es: 'empatía' },
      { en: 'open questions', es: 'preguntas abiertas' },
      { en: 'body language', es: 'lenguaje corporal' },
      { en: 'interviewing', es: 'entrevista' },
    ],
    categories: everyone,
  },
  {
    id: 'listening.talking.three-voices',
    kind: 'competency',
    parents: ['listening.talking'],
    code: '7.1.2',
    label: { en: 'Three voices, one conversation', es: 'Tres voces, una conversación' },
    term: { en: 'working with interpreters', es: 'trabajo con intérpretes' },
    text: {
      en: 'Works with interpreters as colleagues, so that feelings cross from one language to the other along with the facts.',
      es: 'Trabaja con intérpretes como colegas, para que de una lengua a otra pasen los sentimientos y no solo los datos.',
    },
    demonstratedBy: [
      {
        en: 'Takes a few minutes beforehand to say what the visit is about, which hard words may come up and how to ask for a pause.',
        es: 'Antes de empezar dedica unos minutos a explicar de qué trata la visita, qué palabras difíciles pueden salir y cómo pedir una pausa.',
      },
      {
        en: 'When a word is said to have no translation, asks what it means in this family’s life.',
        es: 'Cuando le dicen que una palabra no tiene traducción, pregunta qué quiere decir en la vida de esa familia.',
      },
      {
        en: 'Stays a moment afterward with the interpreter, who has had to say the painful things aloud.',
        es: 'Al terminar se queda un momento con la persona que interpretó, a quien le tocó decir en voz alta lo que duele.',
      },
    ],
    keywords: [
      { en: 'working with interpreters', es: 'trabajo con intérpretes' },
      { en: 'interpreter briefing', es: 'preparación con intérpretes' },
      { en: 'remote interpreting', es: 'interpretación a distancia' },
      { en: 'bilingual staff', es: 'personal bilingüe' },
      { en: 'idioms', es: 'dichos y modismos' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-research-faculty',
    ],
  },
  {
    id: 'listening.talking.hard-words',
    kind: 'competency',
    parents: ['listening.talking'],
    code: '7.1.3',
    label: { en: 'Hard words, soft voice', es: 'Palabras duras, voz suave' },
    term: { en: 'difficult conversations', es: 'conversaciones difíciles' },
    text: {
      en: 'Brings up what nobody wants to hear (a no, a mistake, the end of a program) without blurting it out or burying it.',
      es: 'Dice lo que nadie quiere oír (un “no”, un error, el fin de un programa) sin soltarlo de golpe ni esconderlo entre rodeos.',
    },
    demonstratedBy: [
      {
        en: 'Practices the first sentence aloud with a supervisor, and says it before small talk can put it off.',
        es: 'Ensaya la primera frase en voz alta en supervisión, y la dice antes de que la charla la vaya aplazando.',
      },
      {
        en: 'Asks the family whom they would like beside them to hear it, and does not send it by text message.',
        es: 'Le pregunta a la familia a quién quiere tener al lado para oírlo, y no lo manda por mensaje.',
      },
      {
        en: 'Owns up to the agency’s error without a speech in its defense.',
        es: 'Reconoce el error de la agencia sin un discurso para defenderla.',
      },
    ],
    keywords: [
      { en: 'difficult conversations', es: 'conversaciones difíciles' },
      { en: 'difficult news', es: 'malas noticias' },
      { en: 'disagreement', es: 'desacuerdos' },
      { en: 'complaints', es: 'quejas' },
      { en: 'program closure', es: 'cierre de un programa' },
      { en: 'honesty', es: 'honestidad' },
    ],
    categories: [
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
    ],
  },
] satisfies FrameworkNode[];
