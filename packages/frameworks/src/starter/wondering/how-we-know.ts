import type { FrameworkNode } from '@imh/core';

export const howWeKnow = [
  {
    id: 'wondering.how-we-know',
    kind: 'area',
    parents: ['wondering'],
    code: '8.3',
    label: { en: 'How do we know?', es: '¿Y cómo lo sabemos?' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
      'mentor-research-faculty',
    ],
  },
  {
    id: 'wondering.how-we-know.who-says-so',
    kind: 'competency',
    parents: ['wondering.how-we-know'],
    code: '8.3.1',
    label: { en: 'Who says so?', es: '¿Quién lo dice?' },
    term: { en: 'misinformation', es: 'desinformación' },
    text: {
      en: 'Helps families sort through advice from screens, store shelves and relatives without making anyone feel foolish.',
      es: 'Ayuda a las familias a orientarse entre tantos consejos de pantallas, tiendas y parientes, sin hacer quedar mal a nadie.',
    },
    demonstratedBy: [
      {
        en: 'Looks a claim up together with the parent, and asks who makes it and what they sell.',
        es: 'Busca el dato junto con la mamá o el papá, y pregunta quién lo dice y qué vende.',
      },
      {
        en: 'Answers “I don’t know yet,” and comes back on Thursday with something solid.',
        es: 'Contesta “Todavía no sé”, y el jueves regresa con algo confiable.',
      },
      {
        en: 'Leaves a harmless remedy in peace, and speaks plainly about a product that could hurt a baby.',
        es: 'Deja en paz un remedio que no hace daño, y habla claro de un producto que puede lastimar a un bebé.',
      },
    ],
    keywords: [
      { en: 'misinformation', es: 'desinformación' },
      { en: 'parenting advice', es: 'consejos de crianza' },
      { en: 'online health information', es: 'información de salud en internet' },
      { en: 'home remedies', es: 'remedios caseros' },
      { en: 'product safety', es: 'seguridad de los productos' },
      { en: 'trusted sources', es: 'fuentes confiables' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'wondering.how-we-know.will-it-fit',
    kind: 'competency',
    parents: ['wondering.how-we-know'],
    code: '8.3.2',
    label: { en: 'Will it work here?', es: '¿Servirá aquí?' },
    term: { en: 'evidence-based programs', es: 'programas basados en evidencia' },
    text: {
      en: 'Chooses programs and tools by the strength of the evidence, and by how well they suit the people, the place and the purse.',
      es: 'Elige programas y herramientas por la solidez de la evidencia, y por lo bien que le van a la gente, al lugar y al bolsillo.',
    },
    demonstratedBy: [
      {
        en: 'Asks what became of the families who dropped out of the trials.',
        es: 'Pregunta qué fue de las familias que se salieron de los estudios.',
      },
      {
        en: 'Tries a questionnaire with twenty local parents, in their languages, before buying it for the whole state.',
        es: 'Prueba un cuestionario con veinte familias de la zona, en sus lenguas, antes de comprarlo para todo el estado.',
      },
      {
        en: 'Adds up what comes after the launch party, the coaching and the staff turnover included.',
        es: 'Hace cuentas de lo que viene después de la inauguración, incluidos el acompañamiento y los cambios de personal.',
      },
    ],
    keywords: [
      { en: 'evidence-based programs', es: 'programas basados en evidencia' },
      { en: 'choosing a program', es: 'elegir un programa' },
      { en: 'screening tools', es: 'instrumentos de tamizaje' },
      { en: 'implementation', es: 'implementación' },
      { en: 'validity', es: 'validez' },
      { en: 'cost', es: 'costo' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'wondering.how-we-know.straight-numbers',
    kind: 'competency',
    parents: ['wondering.how-we-know'],
    code: '8.3.3',
    label: { en: 'Numbers told straight', es: 'Números sin maquillaje' },
    term: { en: 'use of data', es: 'uso de datos' },
    text: {
      en: 'Uses data to find things out rather than to look good, and says what the numbers cannot show.',
      es: 'Usa los datos para averiguar y no para lucirse, y dice lo que los números no alcanzan a mostrar.',
    },
    demonstratedBy: [
      {
        en: 'Puts the result that disappointed on the same page as the one that shines.',
        es: 'Pone el resultado que decepcionó en la misma página que el que brilla.',
      },
      {
        en: 'Holds back a figure for a group so small that neighbors would know who is meant.',
        es: 'No publica una cifra de un grupo tan pequeño que en el barrio sabrían de quién se trata.',
      },
      {
        en: 'Asks the home visitors who filled in the forms what they think happened.',
        es: 'Pregunta a quienes llenaron los formularios en las visitas qué creen que pasó.',
      },
    ],
    keywords: [
      { en: 'data', es: 'datos' },
      { en: 'quality improvement (CQI)', es: 'mejora continua (CQI)' },
      { en: 'outcome measures', es: 'medición de resultados' },
      { en: 'statistics', es: 'estadística' },
      { en: 'annual report', es: 'informe anual' },
      { en: 'data privacy', es: 'privacidad de los datos' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'wondering.how-we-know.with-families',
    kind: 'competency',
    parents: ['wondering.how-we-know'],
    code: '8.3.4',
    label: { en: 'Evaluating with families', es: 'Evaluar con las familias' },
    term: { en: 'program evaluation', es: 'evaluación de programas' },
    text: {
      en: 'Evaluates a program together with the families it is for, from the first question to what is done with the answers.',
      es: 'Evalúa un programa junto con las familias a quienes sirve, desde la primera pregunta hasta lo que se hace con las respuestas.',
    },
    demonstratedBy: [
      {
        en: 'Lets parents say how they would know it was worth their time, and measures that.',
        es: 'Deja que mamás y papás digan cómo sabrían que su tiempo valió la pena, y mide eso.',
      },
      {
        en: 'Sits down with parents over the answers as they came in, before anyone has drawn a chart.',
        es: 'Se sienta con mamás y papás ante las respuestas tal como llegaron, antes de que nadie haga una gráfica.',
      },
      {
        en: 'Tells everyone who answered what changed because of it, and what did not.',
        es: 'Les cuenta a quienes respondieron qué cambió gracias a eso, y qué no.',
      },
    ],
    keywords: [
      { en: 'program evaluation', es: 'evaluación de programas' },
      { en: 'participatory evaluation', es: 'evaluación participativa' },
      { en: 'parent advisory group', es: 'consejo de familias' },
      { en: 'focus groups', es: 'grupos focales' },
      { en: 'surveys', es: 'encuestas' },
      { en: 'feedback', es: 'retroalimentación' },
    ],
    categories: ['mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'wondering.how-we-know.answerable',
    kind: 'competency',
    parents: ['wondering.how-we-know'],
    code: '8.3.5',
    label: { en: 'A question that can be answered', es: 'Una pregunta que se puede contestar' },
    term: { en: 'research design', es: 'diseño de investigación' },
    text: {
      en: 'Plans a study of the first years with a method that fits the question, and states beforehand what result would prove the idea wrong.',
      es: 'Planea un estudio de los primeros años con un método adecuado a la pregunta, y declara de antemano qué resultado demostraría que la idea estaba equivocada.',
    },
    demonstratedBy: [
      {
        en: 'Registers the plan of analysis before the first data come in.',
        es: 'Registra el plan de análisis antes de que lleguen los primeros datos.',
      },
      {
        en: 'Tries out each measure with families of the language and background it is meant for.',
        es: 'Prueba cada instrumento con familias de la lengua y el origen para los que está pensado.',
      },
      {
        en: 'Publishes a disappointing finding as readily as a pleasing one.',
        es: 'Publica un hallazgo decepcionante con la misma disposición que uno agradable.',
      },
    ],
    keywords: [
      { en: 'study design', es: 'diseño de estudios' },
      { en: 'measurement', es: 'medición' },
      { en: 'sampling', es: 'muestreo' },
      { en: 'preregistration', es: 'registro previo' },
      { en: 'longitudinal research', es: 'investigación longitudinal' },
      { en: 'qualitative methods', es: 'métodos cualitativos' },
    ],
    categories: ['mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
