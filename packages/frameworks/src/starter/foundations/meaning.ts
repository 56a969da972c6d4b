import type { FrameworkNode } from '@imh/core';

export const meaning = [
  {
    id: 'foundations.meaning',
    kind: 'area',
    parents: ['foundations'],
    code: '1.4',
    label: { en: 'Making sense together', es: 'Comprender en compañía' },
    categories: [
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
      'mentor-research-faculty',
    ],
  },
  {
    id: 'foundations.meaning.many-lenses',
    kind: 'competency',
    parents: ['foundations.meaning'],
    code: '1.4.1',
    label: { en: 'More than one lens', es: 'Más de una mirada' },
    term: { en: 'assessment', es: 'evaluación' },
    text: {
      en: 'When people are worried about a baby, looks from several sides (body, development, relationships, culture, events) and holds the first idea lightly.',
      es: 'Mira a un bebé que preocupa desde varios lados (cuerpo, desarrollo, vínculos, cultura, lo vivido) y no se aferra a la primera idea.',
    },
    demonstratedBy: [
      {
        en: 'Sees a child more than once, with different people and at different hours, before giving the trouble a name.',
        es: 'Observa a la niña o al niño más de una vez, con distintas personas y a distintas horas, antes de ponerle nombre a lo que pasa.',
      },
      {
        en: 'Writes with the family a short account of what is going on, in which they recognize themselves.',
        es: 'Escribe junto con la familia un breve relato de lo que pasa, en el que ella misma se reconozca.',
      },
      {
        en: 'Says what a diagnosis is for, which doors it opens and what it leaves out.',
        es: 'Explica para qué sirve un diagnóstico, qué puertas abre y qué deja fuera.',
      },
    ],
    keywords: [
      { en: 'assessment', es: 'evaluación' },
      { en: 'case formulation', es: 'formulación del caso' },
      { en: 'diagnosis', es: 'diagnóstico' },
      'DC:0-5',
      { en: 'observation', es: 'observación' },
      { en: 'parent-child relationship', es: 'relación entre madre o padre y bebé' },
      { en: 'differential diagnosis', es: 'diagnóstico diferencial' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'foundations.meaning.reading-research',
    kind: 'competency',
    parents: ['foundations.meaning'],
    code: '1.4.2',
    label: { en: 'Reading research with care', es: 'Leer la investigación con cuidado' },
    term: { en: 'research', es: 'investigación' },
    text: {
      en: 'Reads research with an open and careful mind: who took part, what was measured, and what it can and cannot say about the families nearby.',
      es: 'Lee la investigación con mente abierta y con cuidado: quiénes participaron, qué se midió y qué puede decir, o no, de las familias de aquí.',
    },
    demonstratedBy: [
      {
        en: 'Checks who was studied before carrying a finding into a home, a class or a law.',
        es: 'Se fija en quiénes participaron en un estudio antes de llevar sus hallazgos a una casa, una clase o una ley.',
      },
      {
        en: 'Sets what families and elders know beside what has been published, and says where the two part ways.',
        es: 'Pone lo que saben las familias y las personas mayores al lado de lo publicado, y dice en qué difieren.',
      },
      {
        en: 'Says “I used to teach this differently” when better evidence comes along.',
        es: 'Dice “Antes yo enseñaba esto de otra manera” cuando aparece mejor evidencia.',
      },
    ],
    keywords: [
      { en: 'research', es: 'investigación' },
      { en: 'evidence-based practice', es: 'práctica basada en evidencia' },
      { en: 'statistics', es: 'estadística' },
      { en: 'bias', es: 'sesgo' },
      { en: 'critical reading', es: 'lectura crítica' },
      { en: 'literature review', es: 'revisión de estudios' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'foundations.meaning.passing-it-on',
    kind: 'competency',
    parents: ['foundations.meaning'],
    code: '1.4.3',
    label: { en: 'Passing it on', es: 'Compartir lo aprendido' },
    term: { en: 'teaching', es: 'docencia' },
    text: {
      en: 'Teaches what is known about the first years so that people feel it, question it and can use it on Monday morning.',
      es: 'Enseña lo que se sabe de los primeros años de manera que se sienta, se pueda cuestionar y sirva el lunes por la mañana.',
    },
    demonstratedBy: [
      {
        en: 'Begins with a moment from real family life, shared with consent, and lets the theory come out of it.',
        es: 'Empieza con un momento de la vida real de una familia, compartido con su permiso, y deja que de ahí salga la teoría.',
      },
      {
        en: 'Invites parents to teach, and pays them for it.',
        es: 'Invita a mamás y papás a enseñar, y les paga por hacerlo.',
      },
      {
        en: 'Asks learners some weeks later what they have tried, and changes the course to match.',
        es: 'Pregunta unas semanas después qué ha puesto en práctica el grupo, y ajusta el curso.',
      },
    ],
    keywords: [
      { en: 'teaching', es: 'docencia' },
      { en: 'training', es: 'capacitación' },
      { en: 'adult learning', es: 'aprendizaje de personas adultas' },
      { en: 'curriculum', es: 'plan de estudios' },
      { en: 'mentoring', es: 'mentoría' },
      { en: 'workshop', es: 'taller' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'foundations.meaning.distress',
    kind: 'competency',
    parents: ['foundations.meaning'],
    code: '1.4.4',
    label: { en: 'The shapes distress takes', es: 'Las formas del malestar' },
    term: { en: 'early childhood mental health disorders', es: 'trastornos de salud mental en la primera infancia' },
    text: {
      en: 'Recognizes how trouble shows in a young child’s sleeping, eating, moving, relating and calming, and weighs health, culture and relationships before naming a disorder.',
      es: 'Reconoce cómo se muestra el malestar de una niña o un niño pequeño al dormir, comer, moverse, vincularse y calmarse, y considera la salud, la cultura y los vínculos antes de nombrar un trastorno.',
    },
    demonstratedBy: [
      {
        en: 'Has hearing, sight, pain and medicines checked before calling a behavior a symptom.',
        es: 'Procura que se revisen el oído, la vista, el dolor y los medicamentos antes de llamar síntoma a una conducta.',
      },
      {
        en: 'Compares what happens at home, in child care and in the office, and looks for what changes with whoever is holding the child.',
        es: 'Compara lo que ocurre en casa, en la guardería y en el consultorio, y busca qué cambia según quién tenga en brazos a la niña o al niño.',
      },
      {
        en: 'Uses a diagnostic manual made for the earliest years, and goes over with the parents which parts fit their child and which do not.',
        es: 'Usa un manual diagnóstico hecho para los primeros años, y repasa con mamá y papá qué partes corresponden a su hija o hijo y cuáles no.',
      },
    ],
    keywords: [
      { en: 'early childhood diagnosis', es: 'diagnóstico en la primera infancia' },
      { en: 'regulatory difficulties', es: 'dificultades de regulación' },
      { en: 'anxiety in young children', es: 'ansiedad en la primera infancia' },
      { en: 'sleep disorders', es: 'trastornos del sueño' },
      { en: 'feeding disorders', es: 'trastornos de la alimentación' },
      { en: 'autism spectrum', es: 'espectro autista' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'foundations.meaning.degree',
    kind: 'competency',
    parents: ['foundations.meaning'],
    code: '1.4.5',
    label: { en: 'A course that grows', es: 'Un plan de estudios que crece' },
    term: { en: 'curriculum design in higher education', es: 'diseño de planes de estudio en la educación superior' },
    text: {
      en: 'Builds courses and degrees in which theory, watching babies and supervised practice feed one another.',
      es: 'Construye cursos y carreras donde la teoría, la observación de bebés y la práctica supervisada se alimentan entre sí.',
    },
    demonstratedBy: [
      {
        en: 'Gives every student one baby to visit and observe through a whole term.',
        es: 'Procura que cada estudiante visite y observe a un mismo bebé durante todo un semestre.',
      },
      {
        en: 'Plans the program with practitioners at the table, and not only with guest lectures from them.',
        es: 'Planea el programa con quienes ejercen la profesión, y no solo los invita a dar una charla.',
      },
      {
        en: 'Looks each year at who enrolls, who leaves and who graduates, and removes what keeps people out.',
        es: 'Mira cada año quiénes se inscriben, quiénes se van y quiénes se gradúan, y quita lo que deja a la gente fuera.',
      },
    ],
    keywords: [
      { en: 'degree program', es: 'carrera universitaria' },
      { en: 'syllabus', es: 'programa de la materia' },
      { en: 'practicum', es: 'práctica supervisada' },
      { en: 'infant observation course', es: 'curso de observación de bebés' },
      { en: 'teaching in higher education', es: 'docencia universitaria' },
    ],
    categories: ['mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
