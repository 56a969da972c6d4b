import type { FrameworkNode } from '@imh/core';

export const dailyCare = [
  {
    id: 'alongside.everyday.what-comes-next',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.5',
    label: { en: 'What comes next', es: 'Lo que viene' },
    term: { en: 'developmental guidance', es: 'orientación sobre el desarrollo' },
    text: {
      en: 'Offers what is known about the coming weeks of a child’s life when the family can use it, and ties it to what they already see.',
      es: 'Ofrece lo que se sabe de las próximas semanas en la vida de una niña o un niño cuando la familia puede aprovecharlo, y lo une a lo que ella ya observa.',
    },
    demonstratedBy: [
      {
        en: 'Asks “What is he doing that he did not do last month?” and builds the conversation on the answer.',
        es: 'Pregunta “¿Qué hace ahora que no hacía el mes pasado?”, y arma la conversación a partir de la respuesta.',
      },
      {
        en: 'Speaks of clinging, climbing and the first “no” before they arrive, so that nobody takes them for naughtiness.',
        es: 'Avisa que vendrá la etapa de no querer soltarse, de treparse a todo y de decir “no”, para que nadie la tome por mala conducta.',
      },
      {
        en: 'Gives one idea at a time, and asks at the next visit how it went.',
        es: 'Da una idea a la vez, y pregunta en la siguiente visita cómo resultó.',
      },
    ],
    keywords: [
      { en: 'developmental guidance', es: 'orientación sobre el desarrollo' },
      { en: 'anticipatory guidance', es: 'guía anticipatoria' },
      { en: 'parent education', es: 'educación para mamás y papás' },
      { en: 'toddler behavior', es: 'conducta a los dos años' },
      { en: 'teachable moments', es: 'momentos para aprender' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'alongside.everyday.crisis',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.6',
    label: { en: 'In the emergency', es: 'En la emergencia' },
    term: { en: 'crisis response', es: 'atención de crisis' },
    text: {
      en: 'Sees to safety first, calls whoever must be called, and comes back afterward to make sense of it with the family.',
      es: 'Atiende primero la seguridad, llama a quien haya que llamar y vuelve después para entender lo ocurrido junto con la familia.',
    },
    demonstratedBy: [
      {
        en: 'Keeps a low voice, names the next step and sees that the children are with somebody they know.',
        es: 'Mantiene la voz baja, dice cuál es el siguiente paso y ve que las niñas y los niños estén con alguien conocido.',
      },
      {
        en: 'Knows the emergency numbers, the program’s own rules and who must hear of it within the hour.',
        es: 'Conoce los números de emergencia, las reglas de su programa y a quién hay que avisar en la primera hora.',
      },
      {
        en: 'Asks in the days after what each person saw and heard, the smallest included, and prepares for the next hard night.',
        es: 'Pregunta en los días siguientes qué vio y oyó cada quien, también quien es más pequeño, y prepara la próxima noche difícil.',
      },
    ],
    keywords: [
      { en: 'crisis intervention', es: 'intervención en crisis' },
      { en: 'emergency', es: 'emergencia' },
      { en: 'de-escalation', es: 'bajar la tensión' },
      { en: 'safety first', es: 'primero la seguridad' },
      { en: 'follow-up after a crisis', es: 'seguimiento después de una crisis' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'alongside.everyday.diapers',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.7',
    label: { en: 'Diapers, naps and goodbyes', es: 'Pañales, siestas y despedidas' },
    term: { en: 'responsive caregiving routines', es: 'rutinas de cuidado sensible' },
    text: {
      en: 'Turns diapering, meals, naps and goodbyes in a group into moments in which each child feels known.',
      es: 'Convierte el cambio de pañal, la comida, la siesta y la despedida en un grupo en momentos en que cada niña o niño siente que lo conocen.',
    },
    demonstratedBy: [
      {
        en: 'Tells a baby what is about to happen, waits for the eyes or the arms to answer, and only then lifts them.',
        es: 'Le dice al bebé lo que va a pasar, espera a que los ojos o los brazos contesten, y solo entonces lo levanta.',
      },
      {
        en: 'Greets each family by name in the morning, and passes on one small thing from the day in the afternoon.',
        es: 'Saluda por su nombre a cada familia en la mañana, y por la tarde cuenta alguna cosa pequeña del día.',
      },
      {
        en: 'Stays with the same few children for as long as the program allows.',
        es: 'Se queda con el mismo grupo pequeño todo el tiempo que el programa permita.',
      },
    ],
    keywords: [
      { en: 'care routines', es: 'rutinas de cuidado' },
      { en: 'primary caregiving', es: 'cuidado primario' },
      { en: 'group care', es: 'cuidado en grupo' },
      { en: 'drop-off and pick-up', es: 'llegada y salida' },
      { en: 'family child care', es: 'cuidado infantil en el hogar' },
    ],
    categories: ['family-associate'],
  },
  {
    id: 'alongside.everyday.belonging',
    kind: 'competency',
    parents: ['alongside.everyday'],
    code: '4.2.8',
    label: { en: 'A place at the table', es: 'Un lugar en la mesa' },
    term: { en: 'inclusion of children with disabilities', es: 'inclusión de niñas y niños con discapacidad' },
    text: {
      en: 'Finds with the family and its specialists how a child with a disability can take part in ordinary life, at meals, in the bath and on the playground.',
      es: 'Encuentra con la familia y sus especialistas cómo una niña o un niño con discapacidad puede participar en la vida de todos los días, en la comida, en el baño y en el parque.',
    },
    demonstratedBy: [
      {
        en: 'Tries spoons, cups and ways of sitting together with a parent and a therapist, and keeps what makes a meal pleasant.',
        es: 'Prueba cucharas, vasos y maneras de sentarse junto con mamá o papá y una terapeuta o un terapeuta, y se queda con lo que hace agradable la comida.',
      },
      {
        en: 'Shows brothers, sisters and neighbors a game that everybody can join.',
        es: 'Les enseña a hermanas, hermanos y amistades del barrio un juego en el que todo el mundo puede participar.',
      },
      {
        en: 'Helps write to a playgroup what the child loves before what the child needs.',
        es: 'Ayuda a escribirle al grupo de juego lo que a la niña o al niño le encanta, antes de lo que necesita.',
      },
    ],
    keywords: [
      { en: 'inclusion', es: 'inclusión' },
      { en: 'assistive technology', es: 'tecnología de apoyo' },
      { en: 'adaptations', es: 'adaptaciones' },
      { en: 'natural environments', es: 'entornos naturales' },
      { en: 'feeding support', es: 'apoyo en la alimentación' },
    ],
    categories: ['family-specialist'],
  },
] satisfies FrameworkNode[];
