import type { FrameworkNode } from '@imh/core';

export const familyRights = [
  {
    id: 'rules.family-rights',
    kind: 'area',
    parents: ['rules'],
    code: '2.3',
    label: { en: 'Rights families can count on', es: 'Los derechos de cada familia' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
    ],
  },
  {
    id: 'rules.family-rights.early-intervention',
    kind: 'competency',
    parents: ['rules.family-rights'],
    code: '2.3.1',
    label: { en: 'Help that comes early', es: 'Ayuda que llega a tiempo' },
    term: { en: 'IDEA Part C', es: 'Parte C de IDEA' },
    text: {
      en: 'Knows how a family reaches early intervention under Part C of IDEA, and helps them use every right they have, including the right to say no.',
      es: 'Sabe cómo llega una familia a la intervención temprana (Parte C de la ley IDEA), y la ayuda a usar cada uno de sus derechos, también el de decir que no.',
    },
    demonstratedBy: [
      {
        en: 'Explains in a minute what a referral sets in motion, what it costs and what stays the family’s choice.',
        es: 'Explica en un minuto qué pone en marcha una remisión, cuánto cuesta y qué sigue decidiendo la familia.',
      },
      {
        en: 'Gets ready with parents for the IFSP meeting, starting from the hopes and questions they want to bring.',
        es: 'Prepara con mamá y papá la reunión del plan de servicios (IFSP), a partir de los deseos y las preguntas que quieren llevar.',
      },
      {
        en: 'Starts talking about preschool services long before the third birthday.',
        es: 'Empieza a hablar de los servicios preescolares mucho antes del tercer cumpleaños.',
      },
    ],
    keywords: [
      { en: 'IDEA Part C', es: 'Parte C de IDEA' },
      { en: 'early intervention', es: 'intervención temprana' },
      { en: 'IFSP', es: 'Plan Individualizado de Servicios para la Familia (IFSP)' },
      { en: 'Birth to Three', es: 'Birth to Three (de 0 a 3 años)' },
      { en: 'referral', es: 'remisión o derivación' },
      { en: 'developmental screening', es: 'tamizaje del desarrollo' },
      { en: 'procedural safeguards', es: 'garantías procesales' },
      { en: 'transition to preschool', es: 'paso al preescolar' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist', 'mentor-policy'],
  },
  {
    id: 'rules.family-rights.language',
    kind: 'competency',
    parents: ['rules.family-rights'],
    code: '2.3.2',
    label: { en: 'In the family’s language', es: 'En la lengua de la familia' },
    term: { en: 'language access', es: 'acceso lingüístico' },
    text: {
      en: 'Treats understanding and being understood as a right, and sees to it that families can talk, read and decide in the language they think in.',
      es: 'Sabe que comprender y hacerse comprender es un derecho, y procura que cada familia hable, lea y decida en la lengua en que piensa.',
    },
    demonstratedBy: [
      {
        en: 'Books a trained interpreter, spoken or signed, and never leans on a child to translate.',
        es: 'Consigue una persona intérprete capacitada, de lengua hablada o de señas, y nunca pone a una niña o un niño a interpretar.',
      },
      {
        en: 'Looks at the parent rather than the interpreter, and gives each turn its time.',
        es: 'Mira a la familia y no a la persona que interpreta, y le da su tiempo a cada turno.',
      },
      {
        en: 'Cheers families on to sing, tease and tell stories in the language of their heart.',
        es: 'Anima a las familias a cantar, bromear y contar cuentos en la lengua del corazón.',
      },
    ],
    keywords: [
      { en: 'language access', es: 'acceso lingüístico' },
      { en: 'interpreter', es: 'intérprete' },
      { en: 'translation', es: 'traducción' },
      { en: 'bilingual', es: 'bilingüe' },
      { en: 'sign language (ASL)', es: 'lengua de señas (ASL)' },
      { en: 'Title VI', es: 'Título VI' },
      { en: 'limited English proficiency', es: 'dominio limitado del inglés' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-policy',
    ],
  },
  {
    id: 'rules.family-rights.tribal-nations',
    kind: 'competency',
    parents: ['rules.family-rights'],
    code: '2.3.3',
    label: { en: 'Tribal nations and their children', es: 'Las naciones tribales y su niñez' },
    term: { en: 'Indian Child Welfare Act (ICWA)', es: 'Ley de Bienestar de la Niñez Indígena (ICWA)' },
    text: {
      en: 'Knows that tribal nations have a voice, under ICWA and their own laws, when a child of theirs may be moved, and asks early whether a child belongs to one.',
      es: 'Sabe que las naciones tribales tienen voz, por la ley ICWA y por sus propias leyes, cuando se piensa llevar a otro hogar a una de sus niñas o niños, y pregunta pronto si la niña o el niño pertenece a alguna.',
    },
    demonstratedBy: [
      {
        en: 'Asks every family whether they belong, or might belong, to a tribe, and does not go by looks, name or address.',
        es: 'Pregunta a cada familia si pertenece o podría pertenecer a una tribu, sin guiarse por el aspecto, el apellido ni el domicilio.',
      },
      {
        en: 'Finds out whom to call at the tribe and what state law adds, with help from someone who knows.',
        es: 'Averigua a quién llamar en la tribu y qué añade la ley estatal, con ayuda de alguien que conozca el tema.',
      },
      {
        en: 'Speaks of boarding schools and of children taken away as history that still lives in homes, and lets the community’s elders and healers lead.',
        es: 'Habla de los internados y de las niñas y los niños arrebatados a sus familias como una historia que sigue viva en las casas, y deja que guíen las personas mayores y sanadoras de la comunidad.',
      },
    ],
    keywords: [
      'ICWA',
      { en: 'Indian Child Welfare Act', es: 'Ley de Bienestar de los Niños Indígenas (ICWA)' },
      { en: 'tribal law', es: 'derecho tribal' },
      { en: 'tribal sovereignty', es: 'soberanía tribal' },
      { en: 'Native American', es: 'pueblos nativos americanos' },
      { en: 'Alaska Native', es: 'pueblos nativos de Alaska' },
      { en: 'boarding schools', es: 'internados' },
    ],
    categories: [
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
    ],
  },
  {
    id: 'rules.family-rights.immigration',
    kind: 'competency',
    parents: ['rules.family-rights'],
    code: '2.3.4',
    label: { en: 'When papers keep you awake', es: 'Cuando los papeles quitan el sueño' },
    term: { en: 'immigration', es: 'inmigración' },
    text: {
      en: 'Understands how worry over immigration reaches a baby, and stays a safe door to knock on, without asking what need not be asked.',
      es: 'Comprende cómo la preocupación por los papeles llega hasta un bebé, y sigue siendo una puerta segura, sin preguntar lo que no hace falta preguntar.',
    },
    demonstratedBy: [
      {
        en: 'Leaves immigration status out of talk and notes unless the family needs it there.',
        es: 'No pregunta ni anota el estatus migratorio, a menos que la familia lo necesite.',
      },
      {
        en: 'Knows a legal service that families trust, and leaves legal advice to it.',
        es: 'Conoce un servicio legal en el que las familias confían, y deja que sea ese servicio el que dé la asesoría legal.',
      },
      {
        en: 'Helps parents who want to write down who would care for their baby, and what their baby loves.',
        es: 'Ayuda a quienes quieran dejar por escrito quién cuidaría a su bebé, y qué es lo que más le gusta.',
      },
    ],
    keywords: [
      { en: 'immigration', es: 'inmigración' },
      { en: 'deportation', es: 'deportación' },
      { en: 'mixed-status families', es: 'familias de estatus mixto' },
      { en: 'undocumented', es: 'personas indocumentadas' },
      { en: 'refugees', es: 'personas refugiadas' },
      { en: 'asylum', es: 'asilo' },
      { en: 'public charge', es: 'carga pública' },
      { en: 'family preparedness plan', es: 'plan familiar de emergencia' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'mental-health-specialist',
      'mentor-clinical',
      'mentor-policy',
    ],
  },
] satisfies FrameworkNode[];
