import type { FrameworkNode } from '@imh/core';

export const nextStep = [
  {
    id: 'wondering.next-step',
    kind: 'area',
    parents: ['wondering'],
    code: '8.2',
    label: { en: 'Finding the next step', es: 'Encontrar el siguiente paso' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'wondering.next-step.until-tuesday',
    kind: 'competency',
    parents: ['wondering.next-step'],
    code: '8.2.1',
    label: { en: 'A plan that lasts past Tuesday', es: 'Un plan que pase del martes' },
    term: { en: 'planning with families', es: 'planificar con las familias' },
    text: {
      en: 'Thinks a plan through with the family, down to the hour and the bus fare, so that it holds on an ordinary bad day.',
      es: 'Piensa cada plan con la familia, hasta la hora y el pasaje del autobús, para que aguante un mal día cualquiera.',
    },
    demonstratedBy: [
      {
        en: 'Asks what could get in the way and who could step in, and writes both down.',
        es: 'Pregunta qué podría atravesarse y quién podría dar una mano, y anota las dos cosas.',
      },
      {
        en: 'Agrees on a step so small that it can be taken with a cold, a double shift and no sleep.',
        es: 'Acuerda un paso tan pequeño que se pueda dar con catarro, doble turno y sin dormir.',
      },
      {
        en: 'Takes a plan apart cheerfully once a move, a new job or a new baby has made it out of date.',
        es: 'Desarma el plan de buen ánimo cuando una mudanza, otro trabajo o un bebé nuevo lo dejaron atrás.',
      },
    ],
    keywords: [
      { en: 'goal setting', es: 'metas' },
      { en: 'family plan', es: 'plan familiar' },
      { en: 'treatment planning', es: 'plan de tratamiento' },
      { en: 'problem solving', es: 'resolver problemas' },
      { en: 'barriers', es: 'obstáculos' },
      { en: 'daily routines', es: 'rutinas diarias' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'wondering.next-step.stuck',
    kind: 'competency',
    parents: ['wondering.next-step'],
    code: '8.2.2',
    label: { en: 'When nothing moves', es: 'Cuando nada avanza' },
    term: { en: 'resistance', es: 'resistencia' },
    text: {
      en: 'Grows curious when the work gets stuck, and looks for their own part in it before pushing harder.',
      es: 'Cuando el trabajo se estanca siente curiosidad, y busca su propia parte en el asunto antes de empujar más fuerte.',
    },
    demonstratedBy: [
      {
        en: 'Asks whose idea the goal was to begin with.',
        es: 'Se pregunta de quién fue, en un principio, la idea de esa meta.',
      },
      {
        en: 'Says to the family “I don’t think I am helping much. What am I not seeing?”',
        es: 'Le dice a la familia: “Creo que no estoy ayudando mucho. ¿Qué es lo que no veo?”.',
      },
      {
        en: 'Sets the plan aside for one visit, and simply keeps the family company.',
        es: 'Deja el plan a un lado por una visita, y simplemente le hace compañía a la familia.',
      },
    ],
    keywords: [
      { en: 'resistance', es: 'resistencia' },
      { en: 'engagement', es: 'participación de la familia' },
      { en: 'case consultation', es: 'consulta de caso' },
      { en: 'flexibility', es: 'flexibilidad' },
      { en: 'reassessment', es: 'nueva evaluación' },
      { en: 'impasse', es: 'estancamiento' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'wondering.next-step.enough-hours',
    kind: 'competency',
    parents: ['wondering.next-step'],
    code: '8.2.3',
    label: { en: 'Only so many hours', es: 'Las horas que tiene el día' },
    term: { en: 'caseload', es: 'carga de casos' },
    text: {
      en: 'Plans time and caseload so that no family gets only what is left of a person at five o’clock.',
      es: 'Organiza su tiempo y su carga de trabajo para que a ninguna familia le toque solo lo que queda de una persona a las cinco de la tarde.',
    },
    demonstratedBy: [
      {
        en: 'Blocks out quiet time after a visit that is likely to be heavy.',
        es: 'Aparta un rato de silencio después de una visita que puede resultar pesada.',
      },
      {
        en: 'When there are more families than hours, brings the calendar to supervision and decides there, not at midnight, what has to give.',
        es: 'Cuando hay más familias que horas, lleva la agenda a supervisión y decide ahí, y no a medianoche, qué habrá que dejar.',
      },
      {
        en: 'Leaves a gap in the week for the call that cannot wait.',
        es: 'Deja un hueco en la semana para la llamada que no puede esperar.',
      },
    ],
    keywords: [
      { en: 'caseload', es: 'carga de casos' },
      { en: 'time management', es: 'manejo del tiempo' },
      { en: 'scheduling', es: 'agenda' },
      { en: 'workload', es: 'carga de trabajo' },
      { en: 'priorities', es: 'prioridades' },
      { en: 'overload', es: 'sobrecarga' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
  {
    id: 'wondering.next-step.knot',
    kind: 'competency',
    parents: ['wondering.next-step'],
    code: '8.2.4',
    label: { en: 'The knot nobody can untie', es: 'El nudo que nadie logra desatar' },
    term: { en: 'complex case consultation', es: 'consulta sobre casos complejos' },
    text: {
      en: 'Helps a team look afresh at a case in which illness, loss, law and money are tangled, without taking it over.',
      es: 'Ayuda a un equipo a mirar de nuevo un caso donde se enredan la enfermedad, las pérdidas, la ley y el dinero, sin quedarse con él.',
    },
    demonstratedBy: [
      {
        en: 'Asks to hear the story from the quietest person at the table, too.',
        es: 'Pide oír la historia también de la persona más callada de la mesa.',
      },
      {
        en: 'Sorts on a board what is known, what is guessed and what nobody has asked.',
        es: 'Separa en un pizarrón lo que se sabe, lo que se supone y lo que nadie ha preguntado.',
      },
      {
        en: 'Leaves the decision with whoever will see the family next, and calls the day after.',
        es: 'Deja la decisión en quien va a ver a la familia, y llama al día siguiente.',
      },
    ],
    keywords: [
      { en: 'complex cases', es: 'casos complejos' },
      { en: 'clinical consultation', es: 'consultoría clínica' },
      { en: 'case conference', es: 'reunión de caso' },
      { en: 'second opinion', es: 'segunda opinión' },
      { en: 'multidisciplinary review', es: 'revisión multidisciplinaria' },
    ],
    categories: ['mentor-clinical'],
  },
] satisfies FrameworkNode[];
