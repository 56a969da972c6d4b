import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const lasting = [
  {
    id: 'pausing.lasting',
    kind: 'area',
    parents: ['pausing'],
    code: '9.3',
    label: { en: 'Lasting in this work', es: 'Cuidarse para seguir' },
    categories: everyone,
  },
  {
    id: 'pausing.lasting.the-well',
    kind: 'competency',
    parents: ['pausing.lasting'],
    code: '9.3.1',
    label: { en: 'Before the well runs dry', es: 'Antes de que se seque el pozo' },
    term: { en: 'self-care', es: 'autocuidado' },
    text: {
      en: 'Knows their own first signs of running low, and treats rest and limits as part of doing the work well.',
      es: 'Conoce las primeras señales de que se le acaban las fuerzas, y ve el descanso y los límites como parte de hacer bien el trabajo.',
    },
    demonstratedBy: [
      {
        en: 'Turns the work phone off at the hour the families were told.',
        es: 'Apaga el teléfono del trabajo a la hora que ya les había dicho a las familias.',
      },
      {
        en: 'Says “Not one more this month” rather than a guilty yes.',
        es: 'Dice “Este mes no puedo con una más” en vez de decir que sí por culpa.',
      },
      {
        en: 'Keeps something in the week that is theirs alone (a choir, a garden, a nap) and guards it like an appointment.',
        es: 'Aparta en la semana algo que sea solo suyo (el coro, las plantas, una siesta) y lo cuida como una cita.',
      },
    ],
    keywords: [
      { en: 'self-care', es: 'autocuidado' },
      { en: 'burnout', es: 'desgaste' },
      { en: 'limits', es: 'límites' },
      { en: 'work-life balance', es: 'equilibrio entre vida y trabajo' },
      { en: 'rest', es: 'descanso' },
      { en: 'wellness', es: 'bienestar' },
    ],
    categories: everyone,
  },
  {
    id: 'pausing.lasting.hardest-days',
    kind: 'competency',
    parents: ['pausing.lasting'],
    code: '9.3.2',
    label: { en: 'After the hardest days', es: 'Después de los días más duros' },
    term: { en: 'secondary traumatic stress', es: 'estrés traumático secundario' },
    text: {
      en: 'Finds somewhere for a terrible day to go, and watches over the colleagues who were there too.',
      es: 'Busca con quién descargar lo vivido en un día terrible, y está pendiente de colegas que también lo vivieron.',
    },
    demonstratedBy: [
      {
        en: 'Calls someone from the parked car before driving on to the next family.',
        es: 'Llama a alguien desde el carro, antes de arrancar hacia la siguiente familia.',
      },
      {
        en: 'Recognizes the marks of the work in bad dreams, numbness or a short temper at home, and asks for help.',
        es: 'Reconoce las huellas del trabajo en las pesadillas, en el no sentir nada o en el mal genio en casa, y pide ayuda.',
      },
      {
        en: 'Mourns a child’s death with the team, in a way that each person is free to join or to leave.',
        es: 'Vive con el equipo el duelo por la muerte de una niña o un niño, de un modo al que cada quien pueda sumarse o no.',
      },
    ],
    keywords: [
      { en: 'secondary traumatic stress', es: 'estrés traumático secundario' },
      { en: 'vicarious trauma', es: 'trauma vicario' },
      { en: 'compassion fatigue', es: 'fatiga por compasión' },
      { en: 'critical incident', es: 'incidente crítico' },
      { en: 'debriefing', es: 'hablar de lo ocurrido' },
      { en: 'peer support', es: 'apoyo entre colegas' },
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
    id: 'pausing.lasting.passed-down',
    kind: 'competency',
    parents: ['pausing.lasting'],
    code: '9.3.3',
    label: { en: 'What gets passed down', es: 'Lo que se transmite hacia abajo' },
    term: { en: 'parallel process in organizations', es: 'proceso paralelo en las organizaciones' },
    text: {
      en: 'Sees how pressure at the top of a system ends up in a baby’s day, and tries to pass down steadiness instead.',
      es: 'Ve cómo la presión de arriba termina llegando al día de un bebé, y procura transmitir calma en su lugar.',
    },
    demonstratedBy: [
      {
        en: 'Pictures, before announcing a target, the visit in which someone will be trying to meet it.',
        es: 'Antes de anunciar una meta, se imagina la visita en la que alguien estará tratando de cumplirla.',
      },
      {
        en: 'Admits to fear about the budget without letting it turn into blame.',
        es: 'Reconoce el miedo por el presupuesto sin dejar que se convierta en reproches.',
      },
      {
        en: 'Goes along on visits a few times a year, to listen and not to inspect.',
        es: 'Acompaña unas cuantas visitas al año, para escuchar y no para inspeccionar.',
      },
    ],
    keywords: [
      { en: 'parallel process', es: 'proceso paralelo' },
      { en: 'organizational stress', es: 'estrés en la organización' },
      { en: 'leadership', es: 'liderazgo' },
      { en: 'workforce wellbeing', es: 'bienestar del personal' },
      { en: 'deadlines', es: 'plazos' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy'],
  },
  {
    id: 'pausing.lasting.still-learning',
    kind: 'competency',
    parents: ['pausing.lasting'],
    code: '9.3.4',
    label: { en: 'Still learning', es: 'Seguir aprendiendo' },
    term: { en: 'professional development', es: 'desarrollo profesional' },
    text: {
      en: 'Knows what to learn next, finds the course, the book or the person for it, and can show how the work has changed since.',
      es: 'Sabe qué le toca aprender, encuentra el curso, el libro o la persona para hacerlo y puede mostrar cómo ha cambiado su trabajo desde entonces.',
    },
    demonstratedBy: [
      {
        en: 'Keeps a short list of what to learn this year, with a reason beside each item.',
        es: 'Lleva una lista corta de lo que quiere aprender este año, con una razón al lado de cada cosa.',
      },
      {
        en: 'Tries out one new thing from a course within days, and tells someone how it went.',
        es: 'Pone en práctica algo nuevo de un curso a los pocos días, y le cuenta a alguien cómo le fue.',
      },
      {
        en: 'Can name a family or a meeting in which something learned made a difference.',
        es: 'Puede nombrar una familia o una reunión donde algo aprendido hizo la diferencia.',
      },
    ],
    keywords: [
      { en: 'professional development plan', es: 'plan de desarrollo profesional' },
      { en: 'continuing education', es: 'educación continua' },
      { en: 'self-assessment', es: 'autoevaluación' },
      { en: 'learning goals', es: 'metas de aprendizaje' },
      { en: 'career path', es: 'trayectoria profesional' },
    ],
    categories: everyone,
  },
] satisfies FrameworkNode[];
