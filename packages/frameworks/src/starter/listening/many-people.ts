import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const manyPeople = [
  {
    id: 'listening.many-people',
    kind: 'area',
    parents: ['listening'],
    code: '7.3',
    label: { en: 'When many are listening', es: 'Cuando escucha mucha gente' },
    categories: everyone,
  },
  {
    id: 'listening.many-people.full-rug',
    kind: 'competency',
    parents: ['listening.many-people'],
    code: '7.3.1',
    label: { en: 'A rug full of people', es: 'Una alfombra llena de gente' },
    term: { en: 'parent groups', es: 'grupos de mamás y papás' },
    text: {
      en: 'Guides groups where parents come for one another as much as for the topic, and where nobody apologizes for a noisy baby.',
      es: 'Guía grupos a los que mamás y papás llegan por la compañía tanto como por el tema, y donde nadie pide perdón por un bebé ruidoso.',
    },
    demonstratedBy: [
      {
        en: 'Leaves it to the group to decide, in its own words, what is not to be repeated outside.',
        es: 'Deja que el grupo decida, con sus propias palabras, qué no se va a contar afuera.',
      },
      {
        en: 'Passes a question on to everyone, “Who else has been through this?”, before answering it.',
        es: 'Antes de contestar una pregunta, la pasa al grupo: “¿Quién más ha vivido esto?”.',
      },
      {
        en: 'Chats at the door with whoever said little, and before the next meeting with whoever said a great deal.',
        es: 'Al despedirse conversa con quien habló poco, y antes de la siguiente reunión con quien habló mucho.',
      },
    ],
    keywords: [
      { en: 'parent groups', es: 'grupos de mamás y papás' },
      { en: 'playgroups', es: 'grupos de juego' },
      { en: 'facilitation', es: 'facilitación' },
      { en: 'support groups', es: 'grupos de apoyo' },
      { en: 'group agreements', es: 'acuerdos del grupo' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
  {
    id: 'listening.many-people.one-page',
    kind: 'competency',
    parents: ['listening.many-people'],
    code: '7.3.2',
    label: { en: 'One page for a crowded desk', es: 'Una página para un escritorio lleno' },
    term: { en: 'policy brief', es: 'nota de política pública (policy brief)' },
    text: {
      en: 'Writes for decision makers what babies need, what it costs and what is being asked, on one honest page.',
      es: 'Les escribe a quienes deciden, en una sola página honesta, qué necesitan los bebés, cuánto cuesta y qué se pide.',
    },
    demonstratedBy: [
      {
        en: 'Puts the request in the first lines, and near the end what is not yet known.',
        es: 'Pone lo que pide en los primeros renglones, y hacia el final lo que todavía no se sabe.',
      },
      {
        en: 'States the best case against the proposal fairly, and then answers it.',
        es: 'Expone con imparcialidad el mejor argumento en contra, y luego lo responde.',
      },
      {
        en: 'Gets to know the assistant who will really read it, and replies to questions the same day.',
        es: 'Conoce a la persona del equipo que de verdad la va a leer, y le contesta sus dudas el mismo día.',
      },
    ],
    keywords: [
      { en: 'policy brief', es: 'nota de política pública (policy brief)' },
      { en: 'decision makers', es: 'quienes toman decisiones' },
      { en: 'legislators', es: 'legisladoras y legisladores' },
      { en: 'public hearing', es: 'audiencia pública' },
      { en: 'budget request', es: 'solicitud de presupuesto' },
      { en: 'one-pager', es: 'resumen de una página' },
    ],
    categories: ['mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'listening.many-people.stories-on-loan',
    kind: 'competency',
    parents: ['listening.many-people'],
    code: '7.3.3',
    label: { en: 'Stories on loan', es: 'Historias prestadas' },
    term: { en: 'storytelling', es: 'relatos' },
    text: {
      en: 'Tells a family’s story in public only in the way that family wants it told, and never uses up a person to win an argument.',
      es: 'Cuenta en público la historia de una familia solo como ella quiere que se cuente, y no utiliza a nadie para ganar una discusión.',
    },
    demonstratedBy: [
      {
        en: 'Says how far a story can travel (a hearing, the newspaper, the internet for good) before asking whether it may be told.',
        es: 'Explica hasta dónde puede llegar una historia (una audiencia, el periódico, internet para siempre) antes de preguntar si se puede contar.',
      },
      {
        en: 'Gives the family the last look, and lets go of a beautiful line that makes them wince.',
        es: 'Le da a la familia la última revisión, y renuncia a una frase hermosa si le incomoda.',
      },
      {
        en: 'Picks photos and verbs that show people doing things, and not only receiving help.',
        es: 'Elige fotos y verbos que muestran a la gente haciendo cosas, y no solo recibiendo ayuda.',
      },
    ],
    keywords: [
      { en: 'storytelling', es: 'relatos' },
      { en: 'media', es: 'medios de comunicación' },
      { en: 'public speaking', es: 'hablar en público' },
      { en: 'photo permission', es: 'permiso para usar fotos' },
      { en: 'dignity', es: 'dignidad' },
      { en: 'fundraising', es: 'recaudación de fondos' },
    ],
    categories: ['mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'listening.many-people.publishing-together',
    kind: 'competency',
    parents: ['listening.many-people'],
    code: '7.3.4',
    label: { en: 'Publishing together', es: 'Publicar con la comunidad' },
    term: { en: 'publication', es: 'publicación' },
    text: {
      en: 'Publishes with communities rather than about them, and shares with them the credit, the wording and the right to object.',
      es: 'Publica con las comunidades y no sobre ellas: comparte el crédito, las palabras y el derecho a no estar de acuerdo.',
    },
    demonstratedBy: [
      {
        en: 'Settles at the outset who will be an author, who may stop a sentence and what happens if views differ.',
        es: 'Acuerda desde el principio quién va a firmar, quién puede detener una frase y qué se hará si hay desacuerdo.',
      },
      {
        en: 'Prints the community’s reading of the results beside the team’s when the two do not match.',
        es: 'Publica la lectura que la comunidad hace de los resultados al lado de la del equipo cuando no coinciden.',
      },
      {
        en: 'Brings the same work out as a radio talk, a comic or an evening at the library, free of charge.',
        es: 'Presenta el mismo trabajo como charla de radio, historieta o tarde en la biblioteca, sin costo.',
      },
    ],
    keywords: [
      { en: 'publication', es: 'publicación' },
      { en: 'co-authorship', es: 'coautoría' },
      { en: 'open access', es: 'acceso abierto' },
      { en: 'dissemination', es: 'difusión' },
      { en: 'community partners', es: 'alianzas con la comunidad' },
      { en: 'Indigenous knowledge', es: 'saberes indígenas' },
    ],
    categories: ['mentor-policy', 'mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
