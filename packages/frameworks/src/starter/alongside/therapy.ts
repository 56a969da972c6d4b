import type { FrameworkNode } from '@imh/core';

export const therapy = [
  {
    id: 'alongside.healing.why-it-works',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.5',
    label: { en: 'Why it should help', es: 'Por qué debería servir' },
    term: { en: 'theories of change in therapy', es: 'teorías del cambio en terapia' },
    text: {
      en: 'Can say which idea of change guides a piece of therapy, what that idea explains well and where it falls short with someone who cannot yet talk.',
      es: 'Puede decir qué idea del cambio guía una terapia, qué explica bien y dónde se queda corta con quien todavía no habla.',
    },
    demonstratedBy: [
      {
        en: 'Names the idea behind the next session, and what one would see if it were mistaken.',
        es: 'Nombra la idea que hay detrás de la próxima sesión, y lo que se vería si esa idea estuviera equivocada.',
      },
      {
        en: 'Draws on thinking about attachment, learning, the body and families, and knows which of them leads today.',
        es: 'Se apoya en lo que se ha pensado sobre el apego, el aprendizaje, el cuerpo y la familia, y sabe cuál de ellos lleva hoy el rumbo.',
      },
      {
        en: 'Explains to a parent in two sentences why an hour on the floor may ease the nights.',
        es: 'Le explica a una mamá o un papá, en dos frases, por qué una hora en el piso puede aliviar las noches.',
      },
    ],
    keywords: [
      { en: 'theories of change', es: 'teorías del cambio' },
      { en: 'psychodynamic therapy', es: 'terapia psicodinámica' },
      { en: 'behavioral therapy', es: 'terapia conductual' },
      { en: 'mentalization', es: 'mentalización' },
      { en: 'learning theory', es: 'teorías del aprendizaje' },
    ],
    categories: ['mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.healing.toy-dog',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.6',
    label: { en: 'What the toy dog says', es: 'Lo que dice el perrito de juguete' },
    term: { en: 'play therapy', es: 'terapia de juego' },
    text: {
      en: 'Follows the play of a child of three to six as a story in which fear, anger and longing can be shown and answered.',
      es: 'Sigue el juego de una niña o un niño de tres a seis años como un relato donde el miedo, el enojo y la añoranza se pueden mostrar y encuentran respuesta.',
    },
    demonstratedBy: [
      {
        en: 'Lets the same figure be buried and rescued week after week, and waits for the day on which the story changes.',
        es: 'Permite que la misma figura se entierre y se rescate semana tras semana, y espera el día en que la historia cambie.',
      },
      {
        en: 'Gives words to the puppet’s feelings long before those of the child.',
        es: 'Les pone palabras a los sentimientos del títere mucho antes que a los de la niña o el niño.',
      },
      {
        en: 'Helps a parent who looks on to guess what the play may be telling, and what can stay unsaid for now.',
        es: 'Ayuda a la mamá o al papá que mira a imaginar qué cuenta el juego, y qué puede quedar sin decirse por ahora.',
      },
    ],
    keywords: [
      { en: 'play therapy', es: 'terapia de juego' },
      { en: 'symbolic play', es: 'juego simbólico' },
      { en: 'therapy with preschoolers', es: 'terapia en edad preescolar' },
      { en: 'puppets', es: 'títeres' },
      { en: 'child psychotherapy', es: 'psicoterapia infantil' },
    ],
    categories: ['mental-health-specialist'],
  },
  {
    id: 'alongside.healing.old-stories',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.7',
    label: { en: 'Old stories beside the crib', es: 'Viejas historias junto a la cuna' },
    term: { en: 'infant–parent psychotherapy', es: 'psicoterapia madre/padre-bebé' },
    text: {
      en: 'Links, gently and in good time, what a parent lived through long ago with what now happens between that parent and the baby.',
      es: 'Une, con delicadeza y a su tiempo, lo que una mamá o un papá vivió hace mucho con lo que ahora pasa entre esa persona y su bebé.',
    },
    demonstratedBy: [
      {
        en: 'Waits until the past comes up by itself, and then asks “How old were you?”',
        es: 'Espera a que el pasado aparezca por sí solo, y entonces pregunta “¿Cuántos años tenía usted?”.',
      },
      {
        en: 'Points to the tender gesture with which a parent does otherwise than was done to them.',
        es: 'Señala el gesto tierno con el que una mamá o un papá hace algo distinto de lo que le hicieron.',
      },
      {
        en: 'Slows down and returns to the room, the chair and the breathing baby when a memory grows too large.',
        es: 'Baja el ritmo y vuelve al cuarto, a la silla y a la respiración del bebé cuando un recuerdo se hace demasiado grande.',
      },
    ],
    keywords: [
      { en: 'ghosts in the nursery', es: 'fantasmas en la habitación del bebé' },
      { en: 'angels in the nursery', es: 'ángeles en la habitación del bebé' },
      { en: 'transmission between generations', es: 'transmisión entre generaciones' },
      { en: 'parental history', es: 'historia de mamá y papá' },
      { en: 'interpretation', es: 'interpretación' },
    ],
    categories: ['mental-health-specialist'],
  },
  {
    id: 'alongside.healing.after-the-worst',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.8',
    label: { en: 'After the worst', es: 'Después de lo peor' },
    term: { en: 'early childhood trauma treatment', es: 'tratamiento del trauma en la primera infancia' },
    text: {
      en: 'Treats a small child who lived through violence, an accident or a sudden death together with someone they feel safe with, at a pace that both can bear.',
      es: 'Atiende a una niña o un niño pequeño que vivió violencia, un accidente o una muerte repentina junto con alguien que le da seguridad, a un ritmo que ambos puedan soportar.',
    },
    demonstratedBy: [
      {
        en: 'Settles first with the caregiver which words are used at home for what happened.',
        es: 'Acuerda primero con quien cuida qué palabras se usan en casa para lo que pasó.',
      },
      {
        en: 'Works on nights, meals and partings before any telling of the event.',
        es: 'Trabaja en las noches, las comidas y las despedidas antes de cualquier relato de lo sucedido.',
      },
      {
        en: 'Informs the family ahead of time what a court or an insurer may ask for, and what the notes will contain.',
        es: 'Le informa a la familia con anticipación qué pueden pedir un tribunal o un seguro, y qué contendrán las notas.',
      },
    ],
    keywords: [
      { en: 'trauma treatment', es: 'tratamiento del trauma' },
      { en: 'trauma narrative', es: 'relato del trauma' },
      { en: 'exposure to violence', es: 'exposición a la violencia' },
      { en: 'traumatic grief', es: 'duelo traumático' },
      { en: 'trauma reminders', es: 'recordatorios del trauma' },
    ],
    categories: ['mental-health-specialist'],
  },
  {
    id: 'alongside.healing.two-doors',
    kind: 'competency',
    parents: ['alongside.healing'],
    code: '4.3.9',
    label: { en: 'One child, two front doors', es: 'Una infancia entre dos puertas' },
    term: { en: 'therapy when parents live apart', es: 'terapia con familias separadas' },
    text: {
      en: 'Treats a small child whose parents live apart without becoming the witness of either, and helps the grown-ups keep their quarrel away from the crib.',
      es: 'Atiende a una niña o un niño pequeño cuya mamá y cuyo papá viven aparte sin volverse testigo de nadie, y ayuda a que los pleitos de las personas adultas no lleguen a la cuna.',
    },
    demonstratedBy: [
      {
        en: 'Clears up before the first session who may consent, and what is told to whom.',
        es: 'Aclara antes de la primera sesión quién puede dar su consentimiento y qué se le dice a cada quien.',
      },
      {
        en: 'Declines to recommend custody, and explains how treating differs from evaluating for a court.',
        es: 'Rechaza recomendar una custodia, y explica en qué se distingue dar tratamiento de evaluar para un tribunal.',
      },
      {
        en: 'Plans with both households one small ritual for changing homes, the same each time.',
        es: 'Planea con ambos hogares un pequeño ritual para el cambio de casa, siempre igual.',
      },
    ],
    keywords: [
      { en: 'separation and divorce', es: 'separación y divorcio' },
      { en: 'custody', es: 'custodia' },
      { en: 'high-conflict families', es: 'familias en conflicto' },
      { en: 'consent to treatment', es: 'consentimiento para el tratamiento' },
      { en: 'dual roles', es: 'doble función' },
    ],
    categories: ['mental-health-specialist'],
  },
] satisfies FrameworkNode[];
