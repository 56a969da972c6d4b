import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const newColleagues = [
  {
    id: 'guiding.new-colleagues',
    kind: 'area',
    parents: ['guiding'],
    code: '6.1',
    label: { en: 'Welcoming whoever comes next', es: 'Recibir a quienes llegan' },
    categories: everyone,
  },
  {
    id: 'guiding.new-colleagues.first-weeks',
    kind: 'competency',
    parents: ['guiding.new-colleagues'],
    code: '6.1.1',
    label: { en: 'The first weeks', es: 'Las primeras semanas' },
    term: { en: 'orientation', es: 'inducción' },
    text: {
      en: 'Remembers what it was like to be new, and helps a beginner find both the copier and the courage.',
      es: 'Recuerda cómo fue empezar, y ayuda a quien acaba de llegar a encontrar tanto la fotocopiadora como la confianza.',
    },
    demonstratedBy: [
      {
        en: 'Takes the newcomer along on a visit, with the family’s yes, and leaves twenty minutes in the car to talk about it.',
        es: 'Lleva a la persona nueva a una visita, si la familia acepta, y aparta veinte minutos en el carro para conversar.',
      },
      {
        en: 'Tells a story about a visit of their own that went badly.',
        es: 'Cuenta la historia de una visita propia que salió mal.',
      },
      {
        en: 'Checks in on the Friday of the third week, when the welcome balloons are gone.',
        es: 'Pregunta cómo va el viernes de la tercera semana, cuando ya nadie se acuerda de la bienvenida.',
      },
    ],
    keywords: [
      { en: 'orientation', es: 'inducción' },
      { en: 'onboarding', es: 'incorporación de personal' },
      { en: 'shadowing', es: 'acompañamiento en visitas' },
      { en: 'new staff', es: 'personal nuevo' },
      { en: 'peer mentoring', es: 'mentoría entre colegas' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
  {
    id: 'guiding.new-colleagues.true-words',
    kind: 'competency',
    parents: ['guiding.new-colleagues'],
    code: '6.1.2',
    label: { en: 'Words a person can use', es: 'Palabras que sirven' },
    term: { en: 'feedback', es: 'retroalimentación' },
    text: {
      en: 'Gives feedback that is kind, specific and soon enough to be useful, and asks for the same in return.',
      es: 'Da retroalimentación amable, concreta y a tiempo para que sirva, y pide lo mismo a cambio.',
    },
    demonstratedBy: [
      {
        en: 'Describes what was seen (“You waited, and he reached for it”) in place of “Great job.”',
        es: 'Describe lo que vio (“Usted esperó, y el bebé estiró la mano”) en lugar de decir “¡Muy bien!”.',
      },
      {
        en: 'Asks first how the person thinks it went.',
        es: 'Primero pregunta cómo cree la persona que le fue.',
      },
      {
        en: 'Raises a worry within days, with one thing to try, and returns to it when it has been tried.',
        es: 'Plantea una preocupación en pocos días, propone algo que intentar y vuelve al tema cuando ya se intentó.',
      },
    ],
    keywords: [
      { en: 'feedback', es: 'retroalimentación' },
      { en: 'coaching', es: 'acompañamiento profesional' },
      { en: 'performance review', es: 'evaluación del desempeño' },
      { en: 'observation of practice', es: 'observación de la práctica' },
      { en: 'professional development', es: 'desarrollo profesional' },
    ],
    categories: everyone,
  },
  {
    id: 'guiding.new-colleagues.passenger',
    kind: 'competency',
    parents: ['guiding.new-colleagues'],
    code: '6.1.3',
    label: { en: 'In the passenger seat', es: 'En el asiento de al lado' },
    term: { en: 'joint visits and observation of practice', es: 'visitas conjuntas y observación de la práctica' },
    text: {
      en: 'Goes along on a visit or watches a recording when a practitioner asks, and speaks first of what the family seemed to receive.',
      es: 'Acompaña una visita o ve una grabación cuando alguien del equipo lo pide, y habla primero de lo que la familia pareció recibir.',
    },
    demonstratedBy: [
      {
        en: 'Agrees in advance what to watch for, and how the family learns who is coming along.',
        es: 'Acuerda de antemano a qué prestar atención, y cómo se entera la familia de quién va a venir.',
      },
      {
        en: 'Keeps to the edge of the room, so that the parent turns to the visitor they know.',
        es: 'Se queda en la orilla del cuarto, para que la mamá o el papá se dirija a la persona que ya conoce.',
      },
      {
        en: 'Asks in the car “What did you see in the baby’s face?” before offering a view of their own.',
        es: 'En el carro pregunta “¿Qué vio usted en la cara del bebé?” antes de dar su propia opinión.',
      },
    ],
    keywords: [
      { en: 'joint visits', es: 'visitas conjuntas' },
      { en: 'shadowing', es: 'acompañar visitas' },
      { en: 'observation of practice', es: 'observación de la práctica' },
      { en: 'coaching staff', es: 'coaching al personal' },
      { en: 'video review', es: 'revisión de video' },
    ],
    categories: ['family-reflective-supervisor'],
  },
] satisfies FrameworkNode[];
