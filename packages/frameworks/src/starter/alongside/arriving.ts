import type { FrameworkNode } from '@imh/core';

export const arriving = [
  {
    id: 'alongside.arriving',
    kind: 'area',
    parents: ['alongside'],
    code: '4.1',
    label: { en: 'Coming in', es: 'Llegar' },
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.arriving.at-the-door',
    kind: 'competency',
    parents: ['alongside.arriving'],
    code: '4.1.1',
    label: { en: 'A guest in this house', es: 'De visita en esta casa' },
    term: { en: 'home visiting', es: 'visitas al hogar' },
    text: {
      en: 'Enters a home as a guest who has something to offer, at the pace the family sets, and keeps coming week after week.',
      es: 'Entra en una casa como quien llega de visita con algo que ofrecer, al ritmo que marca la familia, y sigue yendo semana tras semana.',
    },
    demonstratedBy: [
      {
        en: 'Asks where to sit, whether shoes come off, and whether this is still a good time.',
        es: 'Pregunta dónde sentarse, si hay que quitarse los zapatos y si sigue siendo buen momento.',
      },
      {
        en: 'Shows up as promised, also the week after nobody came to the door, and leaves a note without reproach if it happens again.',
        es: 'Llega cuando dijo, también a la semana siguiente de que nadie le abrió, y si vuelve a pasar deja un recado sin reproches.',
      },
      {
        en: 'Lets the television, the cousins and the soup on the stove be part of the visit.',
        es: 'Deja que la televisión, los primos y la sopa en la estufa sean parte de la visita.',
      },
    ],
    keywords: [
      { en: 'home visiting', es: 'visitas al hogar' },
      { en: 'engagement', es: 'crear confianza' },
      { en: 'building rapport', es: 'primer contacto' },
      { en: 'missed visits', es: 'visitas perdidas' },
      { en: 'relationship-based practice', es: 'práctica basada en la relación' },
      'Healthy Families',
      'Early Head Start',
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'alongside.arriving.their-question',
    kind: 'competency',
    parents: ['alongside.arriving'],
    code: '4.1.2',
    label: { en: 'Their question first', es: 'Primero, su pregunta' },
    term: { en: 'goal setting', es: 'metas de la familia' },
    text: {
      en: 'Begins with what the family wants to be different on an ordinary day, and measures progress by that.',
      es: 'Empieza por lo que la familia quisiera que cambiara en un día cualquiera, y con eso mide lo que se avanza.',
    },
    demonstratedBy: [
      {
        en: 'Writes the goal down as the parent said it: “I want to eat one meal sitting down.”',
        es: 'Escribe la meta tal como la dijo la mamá: “Quiero comer sentada una vez al día”.',
      },
      {
        en: 'Finds something the family already does well for this child, says it, and builds from there.',
        es: 'Encuentra algo que la familia ya hace bien por su niña o niño, lo dice y parte de ahí.',
      },
      {
        en: 'Every few weeks asks whether the visits are helping and what could be left out.',
        es: 'Cada pocas semanas pregunta si las visitas están sirviendo y qué se podría quitar.',
      },
    ],
    keywords: [
      { en: 'goal setting', es: 'metas de la familia' },
      { en: 'family-centered practice', es: 'práctica centrada en la familia' },
      { en: 'strengths-based', es: 'enfoque en las fortalezas' },
      { en: 'motivational interviewing', es: 'entrevista motivacional' },
      { en: 'parent coaching', es: 'orientación a mamás y papás' },
      { en: 'routines', es: 'rutinas' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'alongside.arriving.screen',
    kind: 'competency',
    parents: ['alongside.arriving'],
    code: '4.1.3',
    label: { en: 'Through a small window', es: 'Por una ventanita' },
    term: { en: 'telehealth', es: 'telesalud' },
    text: {
      en: 'Makes a visit by video or telephone feel like company, and knows when it is time to go in person.',
      es: 'Logra que una visita por video o por teléfono se sienta como compañía, y sabe cuándo toca ir en persona.',
    },
    demonstratedBy: [
      {
        en: 'Asks who else is in the room, and agrees on a sign for “I cannot talk now.”',
        es: 'Pregunta quién más está en el cuarto, y acuerda una señal para decir “ahora no puedo hablar”.',
      },
      {
        en: 'Has the parent set the phone against a shoe, gets quiet, and follows the play from down there.',
        es: 'Pide que apoyen el teléfono en un zapato, guarda silencio y sigue el juego desde ahí abajo.',
      },
      {
        en: 'Switches to a plain call when the data runs low, without making anyone explain.',
        es: 'Pasa a una llamada normal cuando se acaban los datos, sin que nadie tenga que dar explicaciones.',
      },
    ],
    keywords: [
      { en: 'telehealth', es: 'telesalud' },
      { en: 'virtual home visiting', es: 'visitas virtuales' },
      { en: 'video visits', es: 'visitas por video' },
      { en: 'teletherapy', es: 'terapia a distancia' },
      { en: 'remote services', es: 'servicios a distancia' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'alongside.arriving.hands-in-lap',
    kind: 'competency',
    parents: ['alongside.arriving'],
    code: '4.1.4',
    label: { en: 'Hands in my lap', es: 'Las manos quietas' },
    term: { en: 'parent coaching', es: 'acompañamiento a mamás y papás (coaching)' },
    text: {
      en: 'Lets the parent be the one who plays, soothes and decides during a visit, and puts encouragement where it is needed.',
      es: 'Deja que sea la mamá o el papá quien juegue, calme y decida durante la visita, y da ánimo justo donde hace falta.',
    },
    demonstratedBy: [
      {
        en: 'Sits back when the baby fusses, and speaks up for what the parent is already trying.',
        es: 'Se queda atrás cuando el bebé se queja, y destaca lo que su mamá o su papá ya está intentando.',
      },
      {
        en: 'Leaves the bag of toys in the car, and uses the cups and boxes that stay when the visit is over.',
        es: 'Deja la bolsa de juguetes en el carro, y usa los vasos y las cajas que se quedan cuando termina la visita.',
      },
      {
        en: 'Closes by asking what the parent wants to try until next time, and notes it in those very words.',
        es: 'Cierra preguntando qué quiere probar la familia hasta la próxima vez, y lo anota con esas mismas palabras.',
      },
    ],
    keywords: [
      { en: 'parent coaching', es: 'coaching a mamás y papás' },
      { en: 'strengths-based practice', es: 'práctica basada en fortalezas' },
      { en: 'routines-based intervention', es: 'intervención en las rutinas' },
      { en: 'modeling', es: 'modelar' },
      { en: 'parent confidence', es: 'confianza de mamá y papá' },
    ],
    categories: ['family-specialist'],
  },
] satisfies FrameworkNode[];
