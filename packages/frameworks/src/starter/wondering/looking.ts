import type { FrameworkNode } from '@imh/core';

export const looking = [
  {
    id: 'wondering.looking',
    kind: 'area',
    parents: ['wondering'],
    code: '8.1',
    label: { en: 'Looking before knowing', es: 'Mirar antes de saber' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-research-faculty',
    ],
  },
  {
    id: 'wondering.looking.unhurried',
    kind: 'competency',
    parents: ['wondering.looking'],
    code: '8.1.1',
    label: { en: 'Unhurried eyes', es: 'Ojos sin prisa' },
    term: { en: 'observation', es: 'observación' },
    text: {
      en: 'Watches a baby and the people around them long enough to be surprised, and can say what happened before saying what it means.',
      es: 'Mira a un bebé y a su gente el tiempo suficiente para llevarse una sorpresa, y puede contar qué pasó antes de decir qué significa.',
    },
    demonstratedBy: [
      {
        en: 'Spends the first minutes down on the floor, keeping still, and follows hands, feet and breath as well as the face.',
        es: 'Pasa los primeros minutos cerca del piso y casi sin moverse, y sigue las manos, los pies y la respiración además de la cara.',
      },
      {
        en: 'Describes a meal so exactly that a colleague could almost draw it.',
        es: 'Describe cómo comió un bebé con tanto detalle que alguien del equipo casi podría dibujarlo.',
      },
      {
        en: 'Notices what does not happen: the toy nobody reaches for, the cry that never comes.',
        es: 'Se da cuenta de lo que no ocurre: el juguete que nadie intenta alcanzar, el llanto que no llega.',
      },
    ],
    keywords: [
      { en: 'observation', es: 'observación' },
      { en: 'infant observation', es: 'observación de bebés' },
      { en: 'parent-child interaction', es: 'interacción entre bebé y familia' },
      { en: 'description', es: 'descripción' },
      { en: 'noticing', es: 'prestar atención' },
      { en: 'nonverbal communication', es: 'comunicación sin palabras' },
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
    id: 'wondering.looking.in-pencil',
    kind: 'competency',
    parents: ['wondering.looking'],
    code: '8.1.2',
    label: { en: 'Ideas in pencil', es: 'Ideas a lápiz' },
    term: { en: 'hypotheses', es: 'hipótesis' },
    text: {
      en: 'Keeps several explanations alive, and goes looking for whatever would prove the favorite one wrong.',
      es: 'Mantiene vivas varias explicaciones, y busca justo lo que desmentiría a su preferida.',
    },
    demonstratedBy: [
      {
        en: 'Offers a guess as a guess (“I may be way off”) and asks the parents how they see it.',
        es: 'Presenta una suposición como suposición (“a lo mejor me equivoco”) y pregunta a la familia cómo lo ve.',
      },
      {
        en: 'Wonders about pain, hunger, hearing and sleep before deciding that a behavior comes from feelings.',
        es: 'Piensa en el dolor, el hambre, la audición y el sueño antes de concluir que una conducta viene de las emociones.',
      },
      {
        en: 'Rereads after a month what seemed likely then, and crosses out what did not hold.',
        es: 'Al mes relee lo que le parecía probable, y tacha lo que no se sostuvo.',
      },
    ],
    keywords: [
      { en: 'hypotheses', es: 'hipótesis' },
      { en: 'clinical reasoning', es: 'razonamiento clínico' },
      { en: 'curiosity', es: 'curiosidad' },
      { en: 'confirmation bias', es: 'sesgo de confirmación' },
      { en: 'differential diagnosis', es: 'diagnóstico diferencial' },
      { en: 'not knowing', es: 'no saber todavía' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'wondering.looking.teaching-to-see',
    kind: 'competency',
    parents: ['wondering.looking'],
    code: '8.1.3',
    label: { en: 'Teaching the eye', es: 'Enseñar a mirar' },
    term: { en: 'teaching observation', es: 'enseñar a observar' },
    text: {
      en: 'Teaches observation as a craft that takes practice, and counts on each learner to see something the teacher missed.',
      es: 'Enseña a observar como quien enseña un oficio, y confía en que cada estudiante verá algo que se le escapó a quien da la clase.',
    },
    demonstratedBy: [
      {
        en: 'Shows two minutes of video over and over: first without sound, then for the baby, then for the grown-up’s hands.',
        es: 'Pone una y otra vez los mismos dos minutos de video: primero sin sonido, luego siguiendo al bebé, luego las manos de la persona adulta.',
      },
      {
        en: 'Stops at each “She just wants…” and asks what the class saw that made them think so.',
        es: 'Se detiene en cada “lo que quiere es…” y pregunta al grupo qué vio para pensarlo.',
      },
      {
        en: 'Arranges for students to visit one baby over many months, with the family’s blessing and a small group to think in.',
        es: 'Organiza visitas a un mismo bebé durante muchos meses, con el visto bueno de su familia y un grupo pequeño donde pensarlas.',
      },
    ],
    keywords: [
      { en: 'teaching observation', es: 'enseñar a observar' },
      { en: 'video review', es: 'revisión de video' },
      { en: 'observation seminar', es: 'seminario de observación' },
      { en: 'college teaching', es: 'docencia universitaria' },
      { en: 'students', es: 'estudiantes' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
