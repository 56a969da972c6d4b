import type { FrameworkNode } from '@imh/core';

export const handingOver = [
  {
    id: 'wayfinding.handing-over',
    kind: 'area',
    parents: ['wayfinding'],
    code: '3.2',
    label: { en: 'From one hand to the next', es: 'De una mano a la otra' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'wayfinding.handing-over.warm-handoff',
    kind: 'competency',
    parents: ['wayfinding.handing-over'],
    code: '3.2.1',
    label: { en: 'Walking them to the door', es: 'Acompañar hasta la puerta' },
    term: { en: 'warm handoff', es: 'remisión acompañada (warm handoff)' },
    text: {
      en: 'Makes a referral the way one introduces two friends, and finds out later whether they ever met.',
      es: 'Hace una remisión como quien presenta a dos amistades, y averigua después si llegaron a conocerse.',
    },
    demonstratedBy: [
      {
        en: 'Dials the number together with the parent, puts the phone on speaker and says hello first.',
        es: 'Marca el número junto con la mamá o el papá, pone el altavoz y saluda primero.',
      },
      {
        en: 'Meets the family in the NICU or the maternity ward, so that a known face comes to the house the week they go home.',
        es: 'Conoce a la familia en la UCIN o en maternidad, para que una cara conocida llegue a la casa la semana en que vuelven.',
      },
      {
        en: 'Hears “We never went” without disappointment, and asks what stood in the way.',
        es: 'Cuando oye “Al final no fuimos”, no lo toma a mal y pregunta qué se atravesó.',
      },
    ],
    keywords: [
      { en: 'warm handoff', es: 'remisión acompañada (warm handoff)' },
      { en: 'referral follow-up', es: 'seguimiento de remisiones' },
      { en: 'care coordination', es: 'coordinación de la atención' },
      { en: 'hospital discharge', es: 'alta del hospital' },
      { en: 'transitions', es: 'transiciones' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'wayfinding.handing-over.waiting',
    kind: 'competency',
    parents: ['wayfinding.handing-over'],
    code: '3.2.2',
    label: { en: 'The long wait', es: 'La larga espera' },
    term: { en: 'waiting lists', es: 'listas de espera' },
    text: {
      en: 'Treats months on a waiting list as months in a baby’s life, and finds something worth doing in the meantime.',
      es: 'Sabe que unos meses en lista de espera son meses de la vida de un bebé, y busca algo que valga la pena hacer mientras tanto.',
    },
    demonstratedBy: [
      {
        en: 'Tells the family honestly how long the list is, and calls on a set day even when there is no news.',
        es: 'Le dice a la familia con franqueza qué tan larga es la lista, y llama el día acordado aunque no haya noticias.',
      },
      {
        en: 'Looks with the parents for what can begin at home now, and writes it on one page they can keep on the refrigerator.',
        es: 'Busca con la familia qué se puede empezar ya en casa, y lo escribe en una hoja para el refrigerador.',
      },
      {
        en: 'Learns which clinic calls when somebody cancels, and which paper has to be ready by then.',
        es: 'Averigua qué clínica avisa cuando alguien cancela, y qué papel hay que tener listo para entonces.',
      },
    ],
    keywords: [
      { en: 'waiting lists', es: 'listas de espera' },
      { en: 'access to care', es: 'acceso a la atención' },
      { en: 'developmental evaluation', es: 'evaluación del desarrollo' },
      { en: 'autism evaluation', es: 'evaluación de autismo' },
      { en: 'family navigator', es: 'orientación a las familias' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
  {
    id: 'wayfinding.handing-over.change-of-worker',
    kind: 'competency',
    parents: ['wayfinding.handing-over'],
    code: '3.2.3',
    label: { en: 'A new face at the door', es: 'Una cara nueva en la puerta' },
    term: { en: 'continuity of care', es: 'continuidad del cuidado' },
    text: {
      en: 'Prepares a change of practitioner, classroom or program so that a family need not tell the hardest part of its story all over again.',
      es: 'Prepara los cambios de profesional, de salón o de programa para que ninguna familia tenga que volver a contar desde el principio lo más difícil de su historia.',
    },
    demonstratedBy: [
      {
        en: 'Brings the new colleague along for a visit or two, and lets the family choose what that person should know.',
        es: 'Lleva a quien tomará su lugar a una o dos visitas, y deja que la familia decida qué debe saber.',
      },
      {
        en: 'Plans with parents how a child will get to know a new teacher: a photograph first, then short mornings, a parent nearby.',
        es: 'Planea con la familia cómo conocerá la niña o el niño a su nueva maestra o maestro: primero una foto, luego mañanas cortas con alguien de casa cerca.',
      },
      {
        en: 'When a practitioner leaves without warning, calls the families that same week and says honestly what will happen next.',
        es: 'Si alguien del equipo se va de repente, llama a las familias esa misma semana y les dice con claridad qué sigue.',
      },
    ],
    keywords: [
      { en: 'continuity of care', es: 'continuidad del cuidado' },
      { en: 'staff turnover', es: 'rotación de personal' },
      { en: 'case transfer', es: 'traspaso de casos' },
      { en: 'starting child care', es: 'adaptación al centro infantil' },
      { en: 'starting preschool', es: 'inicio del preescolar' },
      { en: 'primary caregiving', es: 'cuidador o cuidadora de referencia' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
] satisfies FrameworkNode[];
