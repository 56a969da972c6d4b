import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const neighborhood = [
  {
    id: 'wayfinding.neighborhood',
    kind: 'area',
    parents: ['wayfinding'],
    code: '3.1',
    label: { en: 'Knowing the neighborhood', es: 'Conocer el barrio' },
    categories: everyone,
  },
  {
    id: 'wayfinding.neighborhood.living-map',
    kind: 'competency',
    parents: ['wayfinding.neighborhood'],
    code: '3.1.1',
    label: { en: 'A map with faces on it', es: 'Un mapa con nombres y caras' },
    term: { en: 'community resources', es: 'recursos de la comunidad' },
    text: {
      en: 'Gets to know the help that exists nearby well enough to say who opens the door and what a family will find inside.',
      es: 'Conoce la ayuda que hay cerca lo bastante bien como para decir quién abre la puerta y qué va a encontrar la familia al entrar.',
    },
    demonstratedBy: [
      {
        en: 'Calls a service before recommending it, and asks about hours, cost, language and the next free appointment.',
        es: 'Llama a un servicio antes de recomendarlo, y pregunta por el horario, el costo, el idioma y la próxima cita disponible.',
      },
      {
        en: 'Asks families afterward how they were received, and crosses off the places where they were made to feel small.',
        es: 'Pregunta después a las familias cómo las recibieron, y borra de su lista los lugares donde las hicieron sentir menos.',
      },
      {
        en: 'Puts the laundromat on the map, and the aunt whose sofa is never empty.',
        es: 'En ese mapa pone también la lavandería y a la tía que siempre tiene a alguien durmiendo en el sofá.',
      },
    ],
    keywords: [
      { en: 'community resources', es: 'recursos de la comunidad' },
      { en: 'resource guide', es: 'directorio de servicios' },
      { en: 'service systems', es: 'red de servicios' },
      { en: 'family resource center', es: 'centro de recursos para familias' },
      '211',
      { en: 'eligibility', es: 'requisitos de los programas' },
    ],
    categories: everyone,
  },
  {
    id: 'wayfinding.neighborhood.first-things',
    kind: 'competency',
    parents: ['wayfinding.neighborhood'],
    code: '3.1.2',
    label: { en: 'First, the heat and the groceries', es: 'Primero, la calefacción y la comida' },
    term: { en: 'concrete supports', es: 'apoyos concretos' },
    text: {
      en: 'Treats worries about food, rent, work and heat as part of a baby’s wellbeing, and puts time into easing them.',
      es: 'Toma en serio las preocupaciones por la comida, la renta, el trabajo y la calefacción como parte del bienestar del bebé, y dedica tiempo a aliviarlas.',
    },
    demonstratedBy: [
      {
        en: 'Fills out the WIC or Medicaid application beside the parent, and puts the renewal date in both calendars.',
        es: 'Llena la solicitud de WIC o de Medicaid junto con la mamá o el papá, y la fecha de renovación queda apuntada en los dos calendarios.',
      },
      {
        en: 'Works out the bus, the stroller, the toddler and the snow before saying that an appointment is easy to keep.',
        es: 'Antes de decir que es fácil llegar a una cita, piensa en el autobús, el cochecito, la hermanita de dos años y la nieve.',
      },
      {
        en: 'Lets the planned activity go when an eviction notice is lying on the table.',
        es: 'Deja para otro día la actividad prevista cuando sobre la mesa hay un aviso de desalojo.',
      },
    ],
    keywords: [
      { en: 'concrete supports', es: 'apoyos concretos' },
      { en: 'basic needs', es: 'necesidades básicas' },
      'WIC',
      { en: 'SNAP or food stamps', es: 'SNAP (cupones para alimentos)' },
      { en: 'housing', es: 'vivienda' },
      { en: 'homelessness', es: 'familias sin hogar' },
      { en: 'transportation', es: 'transporte' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'wayfinding.neighborhood.first-to-notice',
    kind: 'competency',
    parents: ['wayfinding.neighborhood'],
    code: '3.1.3',
    label: { en: 'The first to notice', es: 'Quien lo nota primero' },
    term: { en: 'early identification', es: 'detección temprana' },
    text: {
      en: 'Notices in the middle of an ordinary day that a baby or a parent may need more than everyday support, and knows whom to tell.',
      es: 'Se da cuenta, en medio de un día cualquiera, de que un bebé, su mamá o su papá quizá necesita más que el apoyo de siempre, y sabe a quién decírselo.',
    },
    demonstratedBy: [
      {
        en: 'Takes a worry to a supervisor in the same week, with what was seen and without giving it a name.',
        es: 'Lleva una preocupación a supervisión en la misma semana, con lo que vio y sin ponerle nombre.',
      },
      {
        en: 'Asks what the family has noticed before telling how things go in the group room.',
        es: 'Pregunta qué ha notado la familia antes de contar cómo van las cosas en la sala.',
      },
      {
        en: 'Keeps the numbers of the nurse, the helpline and the early intervention office within reach.',
        es: 'Tiene a la mano los números de la enfermera, de la línea de ayuda y de la oficina de intervención temprana.',
      },
    ],
    keywords: [
      { en: 'early identification', es: 'detección temprana' },
      { en: 'warning signs', es: 'señales de alerta' },
      { en: 'sharing a concern', es: 'compartir una preocupación' },
      { en: 'helpline', es: 'línea de ayuda' },
      { en: 'child care', es: 'cuidado infantil' },
    ],
    categories: ['family-associate'],
  },
] satisfies FrameworkNode[];
