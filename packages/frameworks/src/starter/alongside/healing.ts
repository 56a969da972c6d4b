import type { FrameworkNode } from '@imh/core';

export const healing = [
  {
    id: 'alongside.healing',
    kind: 'area',
    parents: ['alongside'],
    code: '4.3',
    label: { en: 'When love needs help', es: 'Cuando el amor necesita ayuda' },
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical', 'mentor-research-faculty'],
  },
  {
    id: 'alongside.healing.two-in-the-room',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.1',
    label: { en: 'Two at once', es: 'Dos a la vez' },
    term: { en: 'dyadic therapy', es: 'terapia diádica' },
    text: {
      en: 'Works with parent and child together, following what happens between them and helping each to be heard by the other.',
      es: 'Trabaja al mismo tiempo con la mamá o el papá y con su bebé, atiende a lo que pasa entre ambos y ayuda a que se escuchen.',
    },
    demonstratedBy: [
      {
        en: 'Sits so that parent and baby see more of each other than of the therapist.',
        es: 'Se sienta donde la mamá o el papá y su bebé se miren más entre sí que a quien da la terapia.',
      },
      {
        en: 'Wonders with a parent, when they are ready, whose crying they hear in the baby’s cry.',
        es: 'Cuando llega el momento, se pregunta con la mamá o el papá qué otro llanto escucha en el llanto de su bebé.',
      },
      {
        en: 'Notices having taken a side, and makes room again for the one who was forgotten.',
        es: 'Se da cuenta de que tomó partido, y vuelve a hacerle lugar a quien quedó en el olvido.',
      },
    ],
    keywords: [
      { en: 'dyadic therapy', es: 'terapia diádica' },
      { en: 'infant-parent psychotherapy', es: 'psicoterapia madre/padre-bebé' },
      { en: 'child-parent psychotherapy (CPP)', es: 'psicoterapia para niños y padres (CPP)' },
      { en: 'parent-child interaction', es: 'interacción con el bebé' },
      { en: 'video feedback', es: 'retroalimentación con video' },
      { en: 'reflective functioning', es: 'función reflexiva' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.healing.fog',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.2',
    label: { en: 'Company in the fog', es: 'Compañía en la neblina' },
    term: { en: 'perinatal depression and the baby', es: 'depresión perinatal y el bebé' },
    text: {
      en: 'While treatment for a parent’s depression or anxiety does its work, looks after what passes between parent and baby, because a baby cannot wait for the fog to lift.',
      es: 'Mientras el tratamiento de la depresión o la ansiedad va haciendo efecto, cuida lo que pasa entre la mamá o el papá y su bebé, que no puede esperar a que la neblina se levante.',
    },
    demonstratedBy: [
      {
        en: 'Says “He looked for you just then” to a mother who is sure that he likes everyone better than her.',
        es: 'Le dice “La acaba de buscar a usted” a una mamá convencida de que su bebé prefiere a cualquier otra persona.',
      },
      {
        en: 'Arranges with the household for someone to sing and chat with the baby on the days when a parent cannot.',
        es: 'Acuerda con la gente de la casa quién le canta y le habla al bebé los días en que su mamá o su papá no puede.',
      },
      {
        en: 'Speaks with the prescriber and the therapist, with consent, so that sleep, milk and medicine are planned together.',
        es: 'Con consentimiento, habla con quien receta y con quien da la terapia, para que el sueño, la leche y las medicinas se planeen en conjunto.',
      },
    ],
    keywords: [
      { en: 'maternal depression treatment', es: 'tratamiento de la depresión materna' },
      { en: 'perinatal mental health', es: 'salud mental perinatal' },
      { en: 'paternal depression', es: 'depresión paterna' },
      { en: 'birth trauma', es: 'parto traumático' },
      { en: 'intrusive thoughts', es: 'pensamientos intrusivos' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.healing.recovery',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.3',
    label: { en: 'Recovery with a baby in arms', es: 'Recuperarse con un bebé en brazos' },
    term: { en: 'substance use recovery', es: 'recuperación por consumo de sustancias' },
    text: {
      en: 'Walks with parents in recovery from substance use without shock or scolding, and makes a plan for the baby that holds on the bad days, too.',
      es: 'Acompaña a mamás y papás en recuperación por consumo de sustancias, sin juzgar ni escandalizarse, y hace con cada quien un plan para el bebé que sirva también en los días malos.',
    },
    demonstratedBy: [
      {
        en: 'Talks about a return to use ahead of time, and about who has the baby that night.',
        es: 'Habla con anticipación de un posible regreso al consumo, y de quién se queda con el bebé esa noche.',
      },
      {
        en: 'Shows how to soothe a baby with tremors or a tight little body: dim light, slow rocking, one thing at a time.',
        es: 'Muestra cómo calmar a un bebé con temblores o con el cuerpecito tenso: poca luz, mecer despacio, una cosa a la vez.',
      },
      {
        en: 'Calls methadone or buprenorphine a treatment, and says so when a colleague speaks of it with contempt.',
        es: 'Llama tratamiento a la metadona y a la buprenorfina, y lo dice cuando alguien del equipo habla de ellas con desprecio.',
      },
    ],
    keywords: [
      { en: 'substance use recovery', es: 'recuperación por consumo de sustancias' },
      { en: 'opioid use disorder', es: 'trastorno por consumo de opioides' },
      { en: 'medication for opioid use disorder', es: 'tratamiento con metadona o buprenorfina' },
      { en: 'neonatal abstinence syndrome (NAS, NOWS)', es: 'síndrome de abstinencia neonatal (NAS, NOWS)' },
      { en: 'relapse', es: 'recaída' },
      { en: 'prenatal exposure', es: 'exposición prenatal' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.healing.does-it-help',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.4',
    label: { en: 'Is it helping?', es: '¿Está sirviendo?' },
    term: { en: 'treatment planning', es: 'plan de tratamiento' },
    text: {
      en: 'Chooses a way of working because it suits this family and not out of habit, follows it closely enough for it to work, and bends it with care.',
      es: 'Elige una manera de trabajar por lo que esa familia necesita y no por costumbre, la sigue con el cuidado que requiere y la adapta pensándolo bien.',
    },
    demonstratedBy: [
      {
        en: 'Offers the family two or three ways to go, with what each would ask of their week.',
        es: 'Le presenta a la familia dos o tres caminos, y lo que cada uno le exigiría cada semana.',
      },
      {
        en: 'Watches a recorded session with a colleague, and compares what was planned with what took place.',
        es: 'Ve con alguien del equipo la grabación de una sesión, y compara lo que pensaba hacer con lo que pasó.',
      },
      {
        en: 'Writes down what was changed for a family’s language or beliefs and why, so that others can learn from it.',
        es: 'Anota qué cambió por la lengua o las creencias de una familia y por qué, para que otras personas puedan aprender de ello.',
      },
    ],
    keywords: [
      { en: 'treatment planning', es: 'plan de tratamiento' },
      { en: 'fidelity', es: 'fidelidad al modelo' },
      { en: 'cultural adaptation', es: 'adaptación cultural' },
      { en: 'evidence-based treatment', es: 'tratamiento basado en evidencia' },
      { en: 'outcome measures', es: 'medición de resultados' },
      { en: 'intervention models', es: 'modelos de intervención' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical', 'mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
