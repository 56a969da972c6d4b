import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const bonds = [
  {
    id: 'foundations.bonds',
    kind: 'area',
    parents: ['foundations'],
    code: '1.1',
    label: { en: 'First bonds', es: 'Los primeros vínculos' },
    categories: everyone,
  },
  {
    id: 'foundations.bonds.serve-and-return',
    kind: 'competency',
    parents: ['foundations.bonds'],
    code: '1.1.1',
    label: { en: 'The back-and-forth', es: 'El ida y vuelta' },
    term: { en: 'serve and return', es: 'ida y vuelta' },
    text: {
      en: 'Sees the small back-and-forth between a baby and the people who love them, and helps it flourish.',
      es: 'Reconoce el ida y vuelta entre cada bebé y las personas que lo quieren, y ayuda a que florezca.',
    },
    demonstratedBy: [
      {
        en: 'Goes quiet when a baby looks up, so that the parent is the one who answers.',
        es: 'Guarda silencio cuando un bebé levanta la mirada, para que responda su mamá, su papá o la persona que lo cuida.',
      },
      {
        en: 'Puts a good moment into words just after it happens: “She turned to your voice, and you answered her.”',
        es: 'Pone en palabras un buen momento en cuanto sucede: “Giró la cabeza al oír su voz, y usted le contestó”.',
      },
      {
        en: 'Can tell when a baby looks away to rest, and helps others see a pause there, not a rejection.',
        es: 'Distingue cuando un bebé aparta la vista para descansar, y ayuda a ver ahí una pausa y no un rechazo.',
      },
    ],
    keywords: [
      { en: 'serve and return', es: 'ida y vuelta' },
      { en: 'attunement', es: 'sintonía' },
      { en: 'baby cues', es: 'señales del bebé' },
      { en: 'responsive care', es: 'cuidado sensible y receptivo' },
      { en: 'early interaction', es: 'interacción temprana' },
      { en: 'still face', es: 'rostro inmóvil (still face)' },
    ],
    categories: everyone,
  },
  {
    id: 'foundations.bonds.safe-base',
    kind: 'competency',
    parents: ['foundations.bonds'],
    code: '1.1.2',
    label: { en: 'A safe place to come back to', es: 'Un lugar seguro al que volver' },
    term: { en: 'attachment', es: 'apego' },
    text: {
      en: 'Understands attachment as a child’s answer to the care they have known so far: it grows, it can change, and it is never a verdict on a parent.',
      es: 'Entiende el apego como la respuesta de cada niña o niño al cuidado que ha recibido hasta hoy: se va formando, puede cambiar y nunca es una sentencia contra su familia.',
    },
    demonstratedBy: [
      {
        en: 'Watches how a toddler wanders off, checks in and comes back for comfort, and wonders about it together with the caregiver.',
        es: 'Observa cómo una niña o un niño pequeño se aleja, busca con la mirada y vuelve por consuelo, y se pregunta con su familia qué querrá decir.',
      },
      {
        en: 'Leaves words like “insecure” or “not bonded” out of the notes from a single visit.',
        es: 'No escribe “apego inseguro” ni “no hay vínculo” a partir de una sola visita.',
      },
      {
        en: 'Asks whom else this child runs to: a grandmother, a big brother, a teacher, a foster parent.',
        es: 'Pregunta a quién más acude esa niña o ese niño: su abuela, su hermano mayor, su maestra, su familia de crianza temporal.',
      },
    ],
    keywords: [
      { en: 'attachment', es: 'apego' },
      { en: 'secure base', es: 'base segura' },
      { en: 'bonding', es: 'vínculo afectivo' },
      { en: 'separation', es: 'separación' },
      { en: 'foster parent', es: 'familia de crianza temporal' },
      { en: 'stranger anxiety', es: 'miedo a personas desconocidas' },
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
    id: 'foundations.bonds.repair',
    kind: 'competency',
    parents: ['foundations.bonds'],
    code: '1.1.3',
    label: { en: 'Missing each other, and mending', es: 'Desencontrarse y reparar' },
    term: { en: 'rupture and repair', es: 'ruptura y reparación' },
    text: {
      en: 'Knows that even the closest pairs often miss each other, and that trust grows in finding the way back.',
      es: 'Sabe que hasta en los vínculos más cercanos hay desencuentros, y que la confianza crece al volver a encontrarse.',
    },
    demonstratedBy: [
      {
        en: 'Tells tired parents that nobody gets it right every time, and that coming back is what counts.',
        es: 'Les dice a las mamás y los papás agotados que nadie acierta siempre, y que lo que cuenta es volver a acercarse.',
      },
      {
        en: 'Points out how a family made up after a hard moment, and asks how they found the way.',
        es: 'Señala cómo una familia se reconcilió después de un momento difícil, y pregunta cómo lo logró.',
      },
      {
        en: 'After a misstep of their own, says so, apologizes and tries again.',
        es: 'Cuando comete un error, lo dice, pide disculpas y lo intenta de nuevo.',
      },
    ],
    keywords: [
      { en: 'rupture and repair', es: 'ruptura y reparación' },
      { en: 'good enough parenting', es: 'crianza suficientemente buena' },
      { en: 'mismatch', es: 'desencuentro' },
      { en: 'apology', es: 'disculpa' },
      { en: 'discipline', es: 'disciplina' },
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
    id: 'foundations.bonds.ripples',
    kind: 'competency',
    parents: ['foundations.bonds'],
    code: '1.1.4',
    label: { en: 'Care travels', es: 'El cuidado se contagia' },
    term: { en: 'parallel process', es: 'proceso paralelo' },
    text: {
      en: 'Understands that the way practitioners are supported by colleagues and supervisors ripples out to parents, and through them to babies.',
      es: 'Comprende que el trato que se recibe de colegas y de quien supervisa se transmite a las familias y, a través de ellas, a los bebés.',
    },
    demonstratedBy: [
      {
        en: 'Notices when the hurry or hopelessness of a visit turns up again in supervision, and says it aloud.',
        es: 'Se da cuenta cuando la prisa o el desánimo de una visita reaparecen en la supervisión, y lo pone en palabras.',
      },
      {
        en: 'Gives a supervisee the patience they hope a parent can give a crying baby.',
        es: 'Trata a la persona a quien supervisa con la paciencia que le gustaría ver en una mamá o un papá cuando su bebé llora.',
      },
      {
        en: 'Explains parallel process to a new team with an everyday story instead of a definition.',
        es: 'Explica el proceso paralelo a un equipo nuevo con una historia cotidiana y no con una definición.',
      },
    ],
    keywords: [
      { en: 'parallel process', es: 'proceso paralelo' },
      { en: 'reflective supervision', es: 'supervisión reflexiva' },
      { en: 'reflective consultation', es: 'consulta reflexiva' },
      { en: 'holding environment', es: 'ambiente de sostén (holding)' },
      { en: 'burnout', es: 'desgaste profesional (burnout)' },
      { en: 'secondary trauma', es: 'trauma secundario' },
    ],
    categories: ['family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
] satisfies FrameworkNode[];
