import type { FrameworkNode } from '@imh/core';

export const doors = [
  {
    id: 'company.doors',
    kind: 'area',
    parents: ['company'],
    code: '5.3',
    label: { en: 'Doors between agencies', es: 'Puertas entre organizaciones' },
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'company.doors.lasting-partners',
    kind: 'competency',
    parents: ['company.doors'],
    code: '5.3.1',
    label: { en: 'Partners after the grant ends', es: 'Alianzas que duran más que los fondos' },
    term: { en: 'partnerships', es: 'alianzas' },
    text: {
      en: 'Builds partnerships between organizations that share the money, the credit and the decisions, and that outlive the people who began them.',
      es: 'Construye alianzas en las que se comparten el dinero, el mérito y las decisiones, y que siguen vivas cuando se van quienes las empezaron.',
    },
    demonstratedBy: [
      {
        en: 'Gets it in writing who does what, who pays and how either side may step back.',
        es: 'Deja por escrito quién hace qué, quién paga y cómo puede retirarse cada parte.',
      },
      {
        en: 'Notices whose logo is always the largest, and offers the smaller partner the microphone and the budget line.',
        es: 'Se fija en qué logotipo sale siempre más grande, y ofrece a la organización más pequeña el micrófono y una parte del presupuesto.',
      },
      {
        en: 'Introduces a successor to every partner months before leaving.',
        es: 'Meses antes de irse, lleva a quien ocupará su puesto a conocer a cada organización aliada.',
      },
    ],
    keywords: [
      { en: 'partnerships', es: 'alianzas' },
      { en: 'interagency collaboration', es: 'colaboración entre agencias' },
      { en: 'coalition building', es: 'coaliciones' },
      { en: 'memorandum of understanding (MOU)', es: 'convenio de colaboración' },
      { en: 'sustainability', es: 'sostenibilidad' },
      { en: 'state infant mental health association', es: 'asociación estatal de salud mental infantil' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'company.doors.campus-and-field',
    kind: 'competency',
    parents: ['company.doors'],
    code: '5.3.2',
    label: { en: 'The campus and the carpet', es: 'Del aula a la alfombra' },
    term: { en: 'higher education', es: 'educación superior' },
    text: {
      en: 'Brings colleges and the programs that serve families into steady conversation, so that students learn where babies are and professors hear what has changed.',
      es: 'Pone a conversar a las universidades con los programas que atienden a familias, para que el estudiantado aprenda donde están los bebés y el profesorado sepa qué ha cambiado.',
    },
    demonstratedBy: [
      {
        en: 'Arranges placements that an agency can carry and a family has agreed to, with someone to call on bad days.',
        es: 'Organiza prácticas que la agencia puede sostener y que la familia aceptó, con alguien a quien llamar en los días malos.',
      },
      {
        en: 'Visits a program once a year to ask which lecture is out of date.',
        es: 'Va una vez al año a un programa a preguntar qué clase quedó desactualizada.',
      },
      {
        en: 'Helps a community college, a tribal college and a university accept one another’s credits.',
        es: 'Ayuda a que un colegio comunitario, un colegio tribal y una universidad se reconozcan mutuamente los créditos.',
      },
    ],
    keywords: [
      { en: 'higher education', es: 'educación superior' },
      { en: 'internships and practicum', es: 'prácticas profesionales' },
      { en: 'field placement', es: 'prácticas con familias' },
      { en: 'tribal colleges', es: 'colegios tribales' },
      { en: 'university-community partnership', es: 'alianza entre universidad y comunidad' },
    ],
    categories: ['mentor-clinical', 'mentor-research-faculty'],
  },
  {
    id: 'company.doors.consulting',
    kind: 'competency',
    parents: ['company.doors'],
    code: '5.3.3',
    label: { en: 'Invited from outside', es: 'Por invitación' },
    term: { en: 'program consultation', es: 'consultoría a programas' },
    text: {
      en: 'When another organization asks for advice, listens first to the whole house, from the kitchen to the director’s office.',
      es: 'Cuando otra organización le pide consejo, escucha primero a toda la casa, desde la cocina hasta la dirección.',
    },
    demonstratedBy: [
      {
        en: 'Settles at the start who asked for help, who was not asked, and who will hear what is found.',
        es: 'Aclara al principio quién pidió ayuda, a quién no le preguntaron y quién conocerá los resultados.',
      },
      {
        en: 'Names what the place already does well for babies in the first conversation and again in the last.',
        es: 'Nombra lo que el lugar ya hace bien por los bebés en la primera conversación, y otra vez en la última.',
      },
      {
        en: 'Leaves behind something the staff can do on its own.',
        es: 'Al irse deja algo que el personal ya puede hacer por su cuenta.',
      },
    ],
    keywords: [
      { en: 'program consultation', es: 'consultoría a programas' },
      { en: 'organizational consultation', es: 'consultoría a organizaciones' },
      { en: 'technical assistance', es: 'asistencia técnica' },
      { en: 'trauma-informed organizations', es: 'organizaciones sensibles al trauma' },
      { en: 'systems change', es: 'cambio en las instituciones' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy'],
  },
  {
    id: 'company.doors.enough-chairs',
    kind: 'competency',
    parents: ['company.doors'],
    code: '5.3.4',
    label: { en: 'A table with enough chairs', es: 'Una mesa con sillas suficientes' },
    term: { en: 'systems building and coalitions', es: 'construcción de sistemas y coaliciones' },
    text: {
      en: 'Gathers agencies, parents and funders around one aim for young children, and keeps them there through elections and lean years.',
      es: 'Reúne a agencias, familias y entidades que financian en torno a un mismo propósito para la primera infancia, y logra que sigan ahí después de elecciones y años de escasez.',
    },
    demonstratedBy: [
      {
        en: 'Writes on one page who decides what, and whose agreement is needed.',
        es: 'Escribe en una página quién decide qué, y de quién hace falta el acuerdo.',
      },
      {
        en: 'Gives parents a vote, child care and a stipend, and puts their point first on the agenda.',
        es: 'Les da a mamás y papás voto, cuidado infantil y un estipendio, y pone su punto al principio de la agenda.',
      },
      {
        en: 'Shares praise in public, and settles quarrels before the meeting.',
        es: 'Reparte los elogios en público, y arregla los pleitos antes de la reunión.',
      },
    ],
    keywords: [
      { en: 'coalition building', es: 'formar coaliciones' },
      { en: 'systems building', es: 'construcción de sistemas' },
      { en: 'cross-agency work', es: 'trabajo entre agencias' },
      { en: 'parent leadership', es: 'liderazgo de mamás y papás' },
      { en: 'collective impact', es: 'impacto colectivo' },
    ],
    categories: ['mentor-policy'],
  },
] satisfies FrameworkNode[];
