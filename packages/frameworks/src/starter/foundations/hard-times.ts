import type { FrameworkNode } from '@imh/core';

export const hardTimes = [
  {
    id: 'foundations.families.trauma',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.4',
    label: { en: 'From fear to safety', es: 'Del miedo a la seguridad' },
    term: { en: 'trauma and resilience', es: 'trauma y resiliencia' },
    text: {
      en: 'Recognizes how frightening times live on in small bodies and in grown ones, and knows that healing begins where people feel safe with each other.',
      es: 'Reconoce cómo los tiempos de miedo siguen vivos en los cuerpos de chicos y grandes, y sabe que la sanación empieza donde las personas se sienten seguras unas con otras.',
    },
    demonstratedBy: [
      {
        en: 'Asks “What has this child lived through, and who was there?” before “What is wrong?”',
        es: 'Pregunta “¿Qué ha vivido este bebé, y quién estuvo a su lado?” antes que “¿Qué problema tiene?”.',
      },
      {
        en: 'Makes visits easy to foresee: who is coming, when, what will happen and how it will end.',
        es: 'Hace que cada visita se pueda anticipar: quién viene, cuándo, qué va a pasar y cómo va a terminar.',
      },
      {
        en: 'Talks about ACEs as one part of a story that also holds protection and strength, and never sums a person up by a score.',
        es: 'Habla de las experiencias adversas (ACE) como una parte de una historia donde también hay protección y fuerza, y no resume a nadie en un puntaje.',
      },
    ],
    keywords: [
      'trauma',
      { en: 'ACEs', es: 'ACE' },
      { en: 'adverse childhood experiences', es: 'experiencias adversas en la infancia' },
      { en: 'toxic stress', es: 'estrés tóxico' },
      { en: 'domestic violence', es: 'violencia doméstica' },
      { en: 'substance use', es: 'consumo de sustancias' },
      { en: 'protective factors', es: 'factores protectores' },
      { en: 'resilience', es: 'resiliencia' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
    ],
  },
  {
    id: 'foundations.families.grief',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.5',
    label: { en: 'Grief and goodbyes', es: 'Duelos y despedidas' },
    term: { en: 'grief', es: 'duelo' },
    text: {
      en: 'Knows that babies grieve too, and stays close when a family loses someone, a pregnancy, a home or the future they had hoped for.',
      es: 'Sabe que los bebés también viven duelos, y se queda cerca cuando una familia pierde a alguien, un embarazo, un hogar o el futuro que soñaba.',
    },
    demonstratedBy: [
      {
        en: 'Helps find plain, true words for telling a two-year-old that someone has died or will not be back.',
        es: 'Ayuda a encontrar palabras sencillas y verdaderas para decirle a una niña o un niño de dos años que alguien murió o que no va a volver.',
      },
      {
        en: 'Remembers the date of a loss, and says the name of the one who is missed if the family wishes it.',
        es: 'Recuerda la fecha de una pérdida, y dice el nombre de la persona que ya no está si la familia así lo quiere.',
      },
      {
        en: 'Speaks early about the day the visits will end, because one goodbye wakes others.',
        es: 'Habla con tiempo del día en que terminarán las visitas, porque una despedida despierta otras.',
      },
    ],
    keywords: [
      { en: 'grief', es: 'duelo' },
      { en: 'loss', es: 'pérdida' },
      { en: 'miscarriage', es: 'pérdida del embarazo' },
      { en: 'stillbirth', es: 'muerte fetal' },
      { en: 'bereavement', es: 'luto' },
      { en: 'infant death', es: 'muerte de un bebé' },
      { en: 'endings', es: 'cierres' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'foundations.families.between-homes',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.6',
    label: { en: 'Between two homes', es: 'Entre dos hogares' },
    term: { en: 'separation and placement', es: 'separación y crianza temporal' },
    text: {
      en: 'Keeps a small child’s bonds in sight through foster care, life with relatives, detention, deployment or a parent’s illness.',
      es: 'No pierde de vista los vínculos de las niñas y los niños pequeños durante la crianza temporal, la vida con parientes, una detención, un despliegue militar o la enfermedad de su mamá o su papá.',
    },
    demonstratedBy: [
      {
        en: 'Makes sure a blanket, a song, a photograph and the name of a favorite food move house with the child.',
        es: 'Procura que en cada mudanza viajen también la cobijita, la canción, una foto y el nombre de su comida favorita.',
      },
      {
        en: 'Sees in the tears around a family visit how much that visit matters, and helps plan the next one.',
        es: 'Ve en el llanto de antes y después de una visita familiar cuánto importa esa visita, y ayuda a preparar la siguiente.',
      },
      {
        en: 'Speaks of birth, foster and adoptive families with the same respect in every room.',
        es: 'Habla con el mismo respeto de la familia de origen, la de crianza temporal y la adoptiva, en cualquier lugar y con cualquier persona.',
      },
    ],
    keywords: [
      { en: 'foster care', es: 'crianza temporal' },
      { en: 'foster placement', es: 'acogida' },
      { en: 'out-of-home placement', es: 'hogar temporal' },
      { en: 'kinship care', es: 'cuidado por parientes' },
      { en: 'adoption', es: 'adopción' },
      { en: 'reunification', es: 'reunificación familiar' },
      { en: 'child welfare', es: 'bienestar infantil' },
      { en: 'incarcerated parents', es: 'mamás y papás privados de libertad' },
      { en: 'military families', es: 'familias militares' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical', 'mentor-policy'],
  },
] satisfies FrameworkNode[];
