import type { FrameworkNode } from '@imh/core';

export const betterRules = [
  {
    id: 'rules.better-rules',
    kind: 'area',
    parents: ['rules'],
    code: '2.4',
    label: { en: 'Better rules', es: 'Mejores reglas' },
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'rules.better-rules.to-the-doorstep',
    kind: 'competency',
    parents: ['rules.better-rules'],
    code: '2.4.1',
    label: { en: 'From the handbook to the doorstep', es: 'Del manual a la puerta de la casa' },
    term: { en: 'agency policy', es: 'políticas de la agencia' },
    text: {
      en: 'Turns agency rules and program standards into practice that still feels human at the kitchen table.',
      es: 'Convierte las reglas de la agencia y del programa en una práctica que siga siendo humana en la mesa de la cocina.',
    },
    demonstratedBy: [
      {
        en: 'Explains to a new colleague why a rule exists, and whom to ask when it does not fit.',
        es: 'Le explica a quien acaba de llegar por qué existe una regla, y a quién preguntar cuando no encaja.',
      },
      {
        en: 'Notices which form families dread, and brings a shorter one to the next meeting.',
        es: 'Se da cuenta de qué formulario les pesa a las familias, y lleva uno más corto a la siguiente reunión.',
      },
      {
        en: 'Protects the hour of reflective supervision when schedules get tight.',
        es: 'Protege la hora de supervisión reflexiva cuando la agenda se aprieta.',
      },
    ],
    keywords: [
      { en: 'agency policy', es: 'políticas de la agencia' },
      { en: 'program standards', es: 'normas del programa' },
      { en: 'documentation', es: 'documentación' },
      { en: 'paperwork', es: 'papeleo' },
      { en: 'supervision policy', es: 'normas de supervisión' },
      { en: 'caseload', es: 'carga de casos' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy'],
  },
  {
    id: 'rules.better-rules.at-the-table',
    kind: 'competency',
    parents: ['rules.better-rules'],
    code: '2.4.2',
    label: { en: 'Babies at the table', es: 'Los bebés también cuentan' },
    term: { en: 'policy and advocacy', es: 'políticas públicas e incidencia' },
    text: {
      en: 'Brings what babies need and what their families say to the rooms where budgets and laws are made.',
      es: 'Lleva lo que los bebés necesitan y lo que sus familias dicen a las salas donde se hacen las leyes y los presupuestos.',
    },
    demonstratedBy: [
      {
        en: 'Reads a draft rule and asks what it would do to a six-month-old, and to the person holding them.',
        es: 'Lee un proyecto de norma y pregunta qué cambiaría para un bebé de seis meses, y para quien lo tiene en brazos.',
      },
      {
        en: 'Makes room for parents in planning groups, with child care, an interpreter and pay.',
        es: 'Abre un lugar para mamás y papás en los grupos de planeación, con cuidado infantil, intérprete y remuneración.',
      },
      {
        en: 'Knows what their job allows them to say for their agency, and says the rest as a neighbor.',
        es: 'Sabe qué le permite su trabajo decir en nombre de la agencia, y lo demás lo dice como vecina o vecino.',
      },
    ],
    keywords: [
      { en: 'public policy', es: 'políticas públicas' },
      { en: 'advocacy', es: 'incidencia' },
      { en: 'legislation', es: 'legislación' },
      'Medicaid',
      { en: 'funding', es: 'financiamiento' },
      { en: 'family leadership', es: 'liderazgo de las familias' },
      { en: 'paid leave', es: 'licencia familiar con goce de sueldo' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'rules.better-rules.research-that-gives-back',
    kind: 'competency',
    parents: ['rules.better-rules'],
    code: '2.4.3',
    label: { en: 'Research that gives back', es: 'Investigar y devolver' },
    term: { en: 'research ethics', es: 'ética de la investigación' },
    text: {
      en: 'Plans studies that families can understand, can leave whenever they like and get something back from.',
      es: 'Planea estudios que las familias puedan entender, que puedan dejar cuando quieran y que les devuelvan algo.',
    },
    demonstratedBy: [
      {
        en: 'Takes a study through ethics review, and through the tribe’s or community’s own review where there is one.',
        es: 'Somete el estudio a revisión ética, y también a la de la tribu o la comunidad cuando la hay.',
      },
      {
        en: 'Keeps the study and the services apart, so that nobody fears losing help by saying no.',
        es: 'Mantiene separados el estudio y los servicios, para que nadie tema perder la ayuda por decir que no.',
      },
      {
        en: 'Shows families the findings before the journal does.',
        es: 'Les muestra los resultados a las familias antes de que salgan en una revista.',
      },
    ],
    keywords: [
      { en: 'research ethics', es: 'ética de la investigación' },
      { en: 'institutional review board (IRB)', es: 'comité de ética (IRB)' },
      { en: 'data sovereignty', es: 'soberanía de los datos' },
      { en: 'community-based research', es: 'investigación con la comunidad' },
      { en: 'program evaluation', es: 'evaluación de programas' },
    ],
    categories: ['mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'rules.better-rules.money',
    kind: 'competency',
    parents: ['rules.better-rules'],
    code: '2.4.4',
    label: { en: 'Following the money to the baby', es: 'Seguir el dinero hasta el bebé' },
    term: { en: 'financing of services', es: 'financiamiento de servicios' },
    text: {
      en: 'Understands how public money reaches the services that babies need, and finds ways to pay for what helps.',
      es: 'Entiende cómo llega el dinero público a los servicios que los bebés necesitan, y encuentra la manera de pagar lo que sirve.',
    },
    demonstratedBy: [
      {
        en: 'Can draw on one sheet which fund pays for which visit, and where payment stops.',
        es: 'Puede dibujar en una hoja qué fondo paga cada visita y dónde se acaba el pago.',
      },
      {
        en: 'Works out with therapists and the Medicaid office how the treatment of a parent and a baby together can be billed.',
        es: 'Resuelve con terapeutas y con la oficina de Medicaid cómo facturar el tratamiento de una mamá o un papá junto con su bebé.',
      },
      {
        en: 'Adds up what an idea would cost, supervision included, before taking it to a lawmaker.',
        es: 'Calcula lo que costaría una idea, incluida la supervisión, antes de llevarla a la legislatura.',
      },
    ],
    keywords: [
      { en: 'public funding', es: 'fondos públicos' },
      { en: 'Medicaid billing', es: 'facturación a Medicaid' },
      { en: 'budget', es: 'presupuesto' },
      { en: 'reimbursement', es: 'reembolso' },
      { en: 'braided funding', es: 'fondos combinados' },
    ],
    categories: ['mentor-policy'],
  },
] satisfies FrameworkNode[];
