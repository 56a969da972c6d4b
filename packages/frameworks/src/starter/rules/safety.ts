import type { FrameworkNode } from '@imh/core';

export const safety = [
  {
    id: 'rules.safety',
    kind: 'area',
    parents: ['rules'],
    code: '2.2',
    label: { en: 'Keeping children safe', es: 'Que niñas y niños estén a salvo' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'rules.safety.speaking-up',
    kind: 'competency',
    parents: ['rules.safety'],
    code: '2.2.1',
    label: { en: 'When something must be said', es: 'Cuando hay que decirlo' },
    term: { en: 'mandated reporting', es: 'reporte obligatorio' },
    text: {
      en: 'Knows what must be reported in their state, to whom and how soon, and is as open with the family about it as safety allows.',
      es: 'Sabe qué hay que reportar en su estado, a quién y en cuánto tiempo, y lo habla con la familia con toda la franqueza que la seguridad permita.',
    },
    demonstratedBy: [
      {
        en: 'Has the hotline number and the agency’s steps at hand, and makes the call personally when the duty cannot be handed on.',
        es: 'Tiene a la mano el número para reportar y los pasos de su agencia, y hace la llamada personalmente cuando ese deber no se puede delegar.',
      },
      {
        en: 'Turns to a supervisor for support with a report, and never to put it off.',
        es: 'Busca apoyo en supervisión para hacer un reporte, nunca para aplazarlo.',
      },
      {
        en: 'Tells poverty apart from neglect, and brings diapers, food or help with rent where that is what is missing.',
        es: 'Distingue la pobreza de la negligencia, y consigue pañales, comida o ayuda con la renta cuando eso es lo que falta.',
      },
    ],
    keywords: [
      { en: 'mandated reporting', es: 'reporte obligatorio' },
      { en: 'mandated reporter', es: 'persona obligada a reportar' },
      { en: 'child abuse', es: 'maltrato infantil' },
      { en: 'neglect', es: 'negligencia' },
      { en: 'child protective services (CPS)', es: 'servicios de protección infantil (CPS)' },
      { en: 'hotline', es: 'línea para reportar' },
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
    id: 'rules.safety.staying',
    kind: 'competency',
    parents: ['rules.safety'],
    code: '2.2.2',
    label: { en: 'Staying after the call', es: 'Seguir ahí después de la llamada' },
    term: { en: 'child protection', es: 'protección infantil' },
    text: {
      en: 'Stays a steady presence while child protection or a court is involved, and helps the family understand each step.',
      es: 'Sigue siendo una presencia firme mientras interviene la agencia de protección infantil o un tribunal, y ayuda a la familia a entender cada paso.',
    },
    demonstratedBy: [
      {
        en: 'Comes back after a report as promised, and leaves room for anger.',
        es: 'Vuelve después de un reporte, como prometió, y deja lugar para el enojo.',
      },
      {
        en: 'Tells a court what was seen and heard, and leaves the judging to the judge.',
        es: 'Le cuenta al tribunal lo que vio y oyó, y deja que sea el juez o la jueza quien juzgue.',
      },
      {
        en: 'Makes a safety plan with a parent who lives with violence at that parent’s pace, with words and papers that put no one at risk.',
        es: 'Hace un plan de seguridad con la mamá o el papá que vive violencia, a su ritmo, con palabras y papeles que no pongan en riesgo a nadie.',
      },
    ],
    keywords: [
      { en: 'child protection', es: 'protección infantil' },
      { en: 'court', es: 'tribunal' },
      { en: 'safety plan', es: 'plan de seguridad' },
      { en: 'domestic violence', es: 'violencia doméstica' },
      { en: 'subpoena', es: 'citación judicial (subpoena)' },
      { en: 'testimony', es: 'testimonio' },
      { en: 'protective order', es: 'orden de protección' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'rules.safety.small-eyes',
    kind: 'competency',
    parents: ['rules.safety'],
    code: '2.2.3',
    label: { en: 'A home at a baby’s height', es: 'La casa a la altura de un bebé' },
    term: { en: 'home safety and injury prevention', es: 'seguridad en el hogar y prevención de accidentes' },
    text: {
      en: 'Goes through a home together with the family, on hands and knees if need be, and works out what would make it safer at little cost.',
      es: 'Recorre la casa junto con la familia, a gatas si hace falta, y busca qué la haría más segura con poco gasto.',
    },
    demonstratedBy: [
      {
        en: 'Kneels beside a parent to see what someone who has just learned to crawl can reach.',
        es: 'Se arrodilla junto a la mamá o el papá para ver qué alcanza quien acaba de aprender a gatear.',
      },
      {
        en: 'Finds out where a car seat, a crib or a gate can be borrowed this week.',
        es: 'Averigua dónde se puede conseguir esta semana un asiento para el carro, una cuna o una reja.',
      },
      {
        en: 'Settles with the team, ahead of a first visit, how to leave a place that does not feel safe.',
        es: 'Acuerda con el equipo, antes de una primera visita, cómo salir de un lugar que no se siente seguro.',
      },
    ],
    keywords: [
      { en: 'home safety', es: 'seguridad en el hogar' },
      { en: 'injury prevention', es: 'prevención de lesiones' },
      { en: 'car seat', es: 'asiento de seguridad' },
      { en: 'childproofing', es: 'casa a prueba de bebés' },
      { en: 'visitor safety', es: 'seguridad de quien visita' },
    ],
    categories: ['family-specialist'],
  },
] satisfies FrameworkNode[];
