import type { FrameworkNode } from '@imh/core';

export const manyHelpers = [
  {
    id: 'wayfinding.many-helpers',
    kind: 'area',
    parents: ['wayfinding'],
    code: '3.3',
    label: { en: 'Many helpers, one baby', es: 'Mucha ayuda para un solo bebé' },
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical', 'mentor-policy'],
  },
  {
    id: 'wayfinding.many-helpers.one-plan',
    kind: 'competency',
    parents: ['wayfinding.many-helpers'],
    code: '3.3.1',
    label: { en: 'One calendar for everybody', es: 'Un solo calendario' },
    term: { en: 'service coordination', es: 'coordinación de servicios' },
    text: {
      en: 'Sees how many offices a family is answering to, and helps turn their separate plans into one that leaves time to be a family.',
      es: 'Se fija en cuántas oficinas le piden cuentas a una familia, y ayuda a que tantos planes se vuelvan uno solo, con tiempo para ser familia.',
    },
    demonstratedBy: [
      {
        en: 'Draws with the parents everyone who visits, calls or asks for papers, and lets them circle who truly helps.',
        es: 'Dibuja con la familia a todas las personas que visitan, llaman o piden papeles, y la familia marca con un círculo a quienes de veras ayudan.',
      },
      {
        en: 'With permission, gets the helpers into one conversation, and brings five appointments down to three.',
        es: 'Con permiso, reúne a quienes ayudan en una sola conversación, y logra que de cinco citas queden tres.',
      },
      {
        en: 'Notices advice that contradicts itself, such as “wake him to eat” and “let him sleep,” and does the asking so that the parents need not referee.',
        es: 'Advierte los consejos que se contradicen, como “despiértelo para comer” y “déjelo dormir”, y se encarga de preguntar para que la familia no tenga que hacer de árbitro.',
      },
    ],
    keywords: [
      { en: 'service coordination', es: 'coordinación de servicios' },
      { en: 'case management', es: 'manejo de casos' },
      { en: 'wraparound', es: 'servicios integrales (wraparound)' },
      { en: 'ecomap', es: 'ecomapa' },
      { en: 'systems of care', es: 'sistemas de atención' },
      { en: 'plan of safe care', es: 'plan de cuidado seguro' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'wayfinding.many-helpers.baby-time',
    kind: 'competency',
    parents: ['wayfinding.many-helpers'],
    code: '3.3.2',
    label: { en: 'A court on baby time', es: 'Un tribunal al ritmo del bebé' },
    term: { en: 'infant-toddler court', es: 'tribunal de la primera infancia (infant-toddler court)' },
    text: {
      en: 'Helps judges, lawyers and caseworkers feel how long three months are to someone who is nine months old.',
      es: 'Ayuda a que quienes deciden en el tribunal y en protección infantil sientan lo largos que son tres meses para un bebé de nueve meses.',
    },
    demonstratedBy: [
      {
        en: 'Learns which hearing decides what, and by which date a report must arrive in order to count.',
        es: 'Averigua qué se decide en cada audiencia, y en qué fecha tiene que llegar un informe para que se tome en cuenta.',
      },
      {
        en: 'Asks for family visits that come often, in a place with a rug and toys, at an hour when the baby is awake.',
        es: 'Pide que las visitas familiares sean frecuentes, en un lugar con alfombra y juguetes, a una hora en que el bebé esté despierto.',
      },
      {
        en: 'Helps the foster mother and the birth father trade news about naps and new words, in a notebook or face to face.',
        es: 'Ayuda a que la mamá de crianza temporal y el papá biológico se cuenten cómo van las siestas y las palabras nuevas, en un cuaderno o en persona.',
      },
    ],
    keywords: [
      { en: 'infant-toddler court', es: 'tribunal de la primera infancia (infant-toddler court)' },
      { en: 'dependency court', es: 'tribunal de protección de menores' },
      { en: 'visitation', es: 'visitas familiares' },
      { en: 'permanency', es: 'permanencia' },
      { en: 'judges and attorneys', es: 'juezas, jueces, abogadas y abogados' },
      { en: 'concurrent planning', es: 'planificación concurrente' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical', 'mentor-policy'],
  },
  {
    id: 'wayfinding.many-helpers.refrigerator',
    kind: 'competency',
    parents: ['wayfinding.many-helpers'],
    code: '3.3.3',
    label: { en: 'The plan on the refrigerator', es: 'El plan en la puerta del refrigerador' },
    term: {
      en: 'individualized family service plan (IFSP)',
      es: 'plan individualizado de servicios para la familia (IFSP)',
    },
    text: {
      en: 'Helps a family turn a written service plan into their own, with goals in their words and visits that suit their week.',
      es: 'Ayuda a la familia a hacer suyo un plan de servicios escrito, con metas en sus propias palabras y visitas que quepan en su semana.',
    },
    demonstratedBy: [
      {
        en: 'Reads the draft aloud together with the parents, who cross out whatever they would never say.',
        es: 'Lee el borrador en voz alta con la mamá y el papá, que tachan lo que nunca dirían.',
      },
      {
        en: 'Checks progress at mealtime, bath and bedtime, and not by test scores alone.',
        es: 'Mira los avances en la comida, el baño y la hora de dormir, y no solo en los puntajes.',
      },
      {
        en: 'Starts half a year before the third birthday with the change to preschool, and goes along to see the new room.',
        es: 'Empieza medio año antes de que cumpla tres a preparar el paso al preescolar, y acompaña a conocer el salón nuevo.',
      },
    ],
    keywords: [
      'IFSP',
      { en: 'outcomes', es: 'resultados esperados' },
      { en: 'transition to preschool', es: 'paso al preescolar' },
      { en: 'early intervention plan', es: 'plan de intervención temprana' },
      { en: 'family-centered planning', es: 'planificación centrada en la familia' },
    ],
    categories: ['family-specialist'],
  },
] satisfies FrameworkNode[];
