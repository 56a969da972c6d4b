import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const trust = [
  {
    id: 'rules.trust',
    kind: 'area',
    parents: ['rules'],
    code: '2.1',
    label: { en: 'Being worthy of trust', es: 'Merecer la confianza' },
    categories: everyone,
  },
  {
    id: 'rules.trust.privacy',
    kind: 'competency',
    parents: ['rules.trust'],
    code: '2.1.1',
    label: { en: 'What is told here', es: 'Lo que aquí se cuenta' },
    term: { en: 'confidentiality', es: 'confidencialidad' },
    text: {
      en: 'Guards what families tell, and makes clear from the first day what stays private, what is shared and why.',
      es: 'Cuida lo que las familias cuentan, y deja claro desde el primer día qué queda en privado, qué se comparte y por qué.',
    },
    demonstratedBy: [
      {
        en: 'Explains the limits of privacy before the first personal question, in words a tired person can follow.',
        es: 'Explica los límites de la privacidad antes de la primera pregunta personal, con palabras que entienda hasta una persona cansada.',
      },
      {
        en: 'Talks about a family in supervision or in class without the details that would give them away.',
        es: 'En supervisión o en clase, habla de una familia sin los detalles que permitirían reconocerla.',
      },
      {
        en: 'Guards text messages, photos, notes and talk in the car as closely as the locked file.',
        es: 'Protege los mensajes, las fotos, las notas y lo que se habla en el carro igual que el archivo bajo llave.',
      },
    ],
    keywords: [
      { en: 'confidentiality', es: 'confidencialidad' },
      { en: 'privacy', es: 'privacidad' },
      'HIPAA',
      'FERPA',
      { en: 'client records', es: 'expedientes' },
      { en: 'text messages', es: 'mensajes de texto' },
      { en: 'data protection', es: 'protección de datos' },
    ],
    categories: everyone,
  },
  {
    id: 'rules.trust.consent',
    kind: 'competency',
    parents: ['rules.trust'],
    code: '2.1.2',
    label: { en: 'A yes that is free', es: 'Un sí de verdad' },
    term: { en: 'informed consent', es: 'consentimiento informado' },
    text: {
      en: 'Treats consent as a conversation that can be opened again at any time, and welcomes a no as warmly as a yes.',
      es: 'Trata el consentimiento como una conversación que se puede volver a abrir en cualquier momento, y recibe un “no” con la misma calidez que un “sí”.',
    },
    demonstratedBy: [
      {
        en: 'Goes through the form with the family line by line, and leaves blank what they would rather not answer.',
        es: 'Revisa el formulario con la familia renglón por renglón, y deja en blanco lo que ella prefiera no contestar.',
      },
      {
        en: 'Asks again before filming, bringing a student along or talking with another agency.',
        es: 'Vuelve a preguntar antes de grabar, de llevar a una persona en prácticas o de hablar con otra agencia.',
      },
      {
        en: 'Finds out who may say yes for this child when a parent is a minor, a relative is raising the child or a court is involved.',
        es: 'Averigua quién puede dar el consentimiento cuando la mamá o el papá es menor de edad, un pariente está a cargo de la crianza o interviene un tribunal.',
      },
    ],
    keywords: [
      { en: 'informed consent', es: 'consentimiento informado' },
      { en: 'release of information', es: 'autorización para compartir información' },
      { en: 'video recording', es: 'grabación en video' },
      { en: 'guardianship', es: 'tutela' },
      { en: 'teen parents', es: 'mamás y papás adolescentes' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-research-faculty',
    ],
  },
  {
    id: 'rules.trust.boundaries',
    kind: 'competency',
    parents: ['rules.trust'],
    code: '2.1.3',
    label: { en: 'Warm and clear', es: 'Con calidez y con claridad' },
    term: { en: 'boundaries', es: 'límites' },
    text: {
      en: 'Stays both warm and clear: knows where the role ends, says so kindly and asks for help when the line blurs.',
      es: 'Es una presencia cálida y también clara: sabe hasta dónde llega su papel, lo dice con amabilidad y pide ayuda cuando el límite se vuelve borroso.',
    },
    demonstratedBy: [
      {
        en: 'Talks over gifts, meals, rides and friend requests in supervision, and thinks about what a no would mean to this family.',
        es: 'Conversa en supervisión sobre regalos, comidas, traslados en carro y solicitudes de amistad en redes, y piensa qué significaría un “no” para esa familia.',
      },
      {
        en: 'Agrees with families in a small town how to greet each other at the store or at church.',
        es: 'En un pueblo chico, se pone de acuerdo con la familia sobre cómo saludarse en la tienda o en la iglesia.',
      },
      {
        en: 'Says “That is more than I know. Let’s find someone who does.”',
        es: 'Dice: “Eso es más de lo que yo sé. Busquemos a alguien que sepa”.',
      },
    ],
    keywords: [
      { en: 'boundaries', es: 'límites' },
      { en: 'ethics', es: 'ética' },
      { en: 'dual relationships', es: 'relaciones duales' },
      { en: 'gifts', es: 'regalos' },
      { en: 'scope of practice', es: 'alcance de la práctica' },
      { en: 'social media', es: 'redes sociales' },
      { en: 'self-disclosure', es: 'autorrevelación (hablar de la propia vida)' },
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
    id: 'rules.trust.dilemma',
    kind: 'competency',
    parents: ['rules.trust'],
    code: '2.1.4',
    label: { en: 'When both ways are wrong', es: 'Cuando ningún camino es bueno' },
    term: { en: 'ethical decision-making', es: 'decisiones éticas' },
    text: {
      en: 'Thinks an ethical dilemma through with others, with the profession’s code in hand, and can explain the choice to those it concerns.',
      es: 'Piensa un dilema ético con otras personas, con el código de la profesión en la mano, y puede explicar su decisión a quienes afecta.',
    },
    demonstratedBy: [
      {
        en: 'Writes down whom each choice would affect, beginning with the one who cannot speak yet.',
        es: 'Anota a quién afectaría cada opción, empezando por quien todavía no habla.',
      },
      {
        en: 'Brings a hard choice to supervision or to peers before acting, unless someone is in danger.',
        es: 'Lleva una decisión difícil a supervisión o a colegas antes de actuar, salvo que alguien corra peligro.',
      },
      {
        en: 'Goes back later to the people it touched, and says what was weighed and what is regretted.',
        es: 'Vuelve más tarde con las personas afectadas, y les cuenta qué se sopesó y qué se lamenta.',
      },
    ],
    keywords: [
      { en: 'ethics', es: 'ética' },
      { en: 'code of ethics', es: 'código de ética' },
      { en: 'ethical dilemma', es: 'dilema ético' },
      { en: 'professional conduct', es: 'conducta profesional' },
      { en: 'moral distress', es: 'malestar moral' },
    ],
    categories: everyone,
  },
] satisfies FrameworkNode[];
