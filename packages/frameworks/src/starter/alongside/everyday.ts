import type { FrameworkNode } from '@imh/core';

export const everyday = [
  {
    id: 'alongside.everyday',
    kind: 'area',
    parents: ['alongside'],
    code: '4.2',
    label: { en: 'On the kitchen floor', es: 'En el piso de la cocina' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'alongside.everyday.play',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.1',
    label: { en: 'A pot, a spoon and somebody to laugh with', es: 'Una olla, una cuchara y alguien con quien reír' },
    term: { en: 'play', es: 'juego' },
    text: {
      en: 'Helps families play with what is already at home, and sees how much a child says and learns in play.',
      es: 'Ayuda a las familias a jugar con lo que ya hay en casa, y ve cuánto dicen y aprenden las niñas y los niños cuando juegan.',
    },
    demonstratedBy: [
      {
        en: 'Leaves the toy bag in the car, and asks what this baby finds funny.',
        es: 'Deja en el carro la bolsa de juguetes, y pregunta qué le da risa a ese bebé.',
      },
      {
        en: 'Follows the child’s idea, even when it is opening and closing the same drawer thirty times.',
        es: 'Sigue la idea de la niña o el niño, aunque sea abrir y cerrar treinta veces el mismo cajón.',
      },
      {
        en: 'Gives a big brother a real job in the game, so that he need not throw blocks to be seen.',
        es: 'Le da al hermano mayor un papel de verdad en el juego, y así no le hace falta lanzar bloques para que lo vean.',
      },
    ],
    keywords: [
      { en: 'play', es: 'juego' },
      { en: 'floor time', es: 'jugar en el piso' },
      { en: 'playgroups', es: 'grupos de juego' },
      { en: 'parent-child activities', es: 'actividades en familia' },
      { en: 'early literacy', es: 'lectura temprana' },
      { en: 'new sibling', es: 'la llegada de una hermanita o un hermanito' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'alongside.everyday.looking-together',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.2',
    label: { en: 'Looking together', es: 'Mirar con la familia' },
    term: { en: 'screening', es: 'tamizaje' },
    text: {
      en: 'Turns a screening into a shared look at the child, and gives hard news slowly, face to face if at all possible.',
      es: 'Convierte el tamizaje en una mirada compartida sobre la niña o el niño, y da las noticias difíciles sin prisa y, de ser posible, cara a cara.',
    },
    demonstratedBy: [
      {
        en: 'Lets the parent guess first what the baby will do, and enjoys the surprises with them.',
        es: 'Deja que la familia adivine primero qué va a hacer el bebé, y disfruta con ella las sorpresas.',
      },
      {
        en: 'Asks what the parents themselves have noticed before reading out a single score.',
        es: 'Pregunta qué ha notado la familia antes de leer un solo puntaje.',
      },
      {
        en: 'After naming a worry, stays quiet long enough for tears or questions, and calls the next day.',
        es: 'Después de nombrar una preocupación, guarda silencio el tiempo necesario para que haya llanto o preguntas, y llama al día siguiente.',
      },
    ],
    keywords: [
      { en: 'screening tools', es: 'pruebas de tamizaje' },
      'ASQ:SE-2',
      'M-CHAT',
      { en: 'developmental monitoring', es: 'vigilancia del desarrollo' },
      { en: 'sharing concerns', es: 'compartir una preocupación' },
      { en: 'newborn observation', es: 'observación del recién nacido' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.everyday.storms',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.3',
    label: { en: 'Calm in the middle of it', es: 'La calma en medio de todo' },
    term: { en: 'co-regulation', es: 'corregulación' },
    text: {
      en: 'Stays steady when a baby screams, a toddler bites or a parent is at the end of their strength, and lends them that calm until they have their own.',
      es: 'Conserva la serenidad cuando un bebé grita, una niña muerde o un papá ya no puede más, y les presta esa calma hasta que recuperan la suya.',
    },
    demonstratedBy: [
      {
        en: 'Lowers their own voice and breath before saying anything useful.',
        es: 'Antes de decir algo útil, baja la voz y respira más despacio.',
      },
      {
        en: 'Offers to hold the baby or warm the bottle, and is not hurt by a no.',
        es: 'Ofrece cargar al bebé o calentar el biberón, y no toma a mal un “no”.',
      },
      {
        en: 'Makes a plan with the parent for the worst hour: a safe place to lay the baby down, a breath outside the door, a name to call.',
        es: 'Hace con la mamá o el papá un plan para la peor hora: un lugar seguro donde acostar al bebé, respirar del otro lado de la puerta, a quién llamar.',
      },
    ],
    keywords: [
      { en: 'co-regulation', es: 'corregulación' },
      { en: 'tantrums', es: 'berrinches' },
      { en: 'biting', es: 'morder' },
      { en: 'challenging behavior', es: 'conductas difíciles' },
      { en: 'inconsolable crying', es: 'llanto que no cesa' },
      { en: 'shaken baby prevention', es: 'prevención del síndrome del bebé sacudido' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
  {
    id: 'alongside.everyday.fathers',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.4',
    label: { en: 'A coffee with Grandma, a call to Dad', es: 'Un café con la abuela, una llamada a papá' },
    term: { en: 'father engagement', es: 'participación de los papás' },
    text: {
      en: 'Reaches out to the fathers, grandparents and partners whom services tend to look past, and asks them what they know about this child.',
      es: 'Busca a los papás, las abuelas, los abuelos y las parejas que los servicios suelen pasar por alto, y les pregunta qué saben de esa niña o ese niño.',
    },
    demonstratedBy: [
      {
        en: 'Offers a visit at seven in the evening or on a Saturday, and writes the father’s name on the appointment card, too.',
        es: 'Ofrece una visita a las siete de la noche o en sábado, y en la tarjeta de la cita pone también el nombre del papá.',
      },
      {
        en: 'Asks a grandmother who is raising children for the second time what has changed, and what she had hoped to be doing now.',
        es: 'Le pregunta a una abuela que cría por segunda vez qué ha cambiado, y qué esperaba estar haciendo a estas alturas.',
      },
      {
        en: 'Keeps up a thread with a parent who is away, with a drawing in the mail or a story read over the phone, wherever it is safe and wanted.',
        es: 'Mantiene vivo el hilo con la mamá o el papá que está lejos, con un dibujo por correo o un cuento por teléfono, siempre que sea seguro y lo deseen.',
      },
    ],
    keywords: [
      { en: 'father engagement', es: 'participación de los papás' },
      { en: 'fatherhood', es: 'paternidad' },
      { en: 'grandparents raising grandchildren', es: 'abuelas y abuelos que crían' },
      { en: 'same-sex parents', es: 'dos mamás o dos papás' },
      { en: 'extended family', es: 'familia extensa' },
      { en: 'stepparents', es: 'padrastros y madrastras' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
] satisfies FrameworkNode[];
