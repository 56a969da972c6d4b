import type { FrameworkNode } from '@imh/core';

export const babysDay = [
  {
    id: 'company.babys-day',
    kind: 'area',
    parents: ['company'],
    code: '5.2',
    label: { en: 'Partners in the baby’s day', es: 'Quienes comparten el día del bebé' },
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'company.babys-day.teachers',
    kind: 'competency',
    parents: ['company.babys-day'],
    code: '5.2.1',
    label: { en: 'Beside the teacher', es: 'Junto a maestras y maestros' },
    term: {
      en: 'early childhood mental health consultation',
      es: 'consultoría en salud mental para la primera infancia',
    },
    text: {
      en: 'Helps child care teachers get to know the child they worry about, so that the child can stay and the teacher can breathe.',
      es: 'Ayuda a maestras y maestros de centros infantiles a conocer mejor a la niña o al niño que les preocupa, para que pueda quedarse y el personal pueda respirar.',
    },
    demonstratedBy: [
      {
        en: 'Spends a morning in the room, and wipes a table or ties a shoe, before offering a thought.',
        es: 'Pasa una mañana en el salón, limpia una mesa o amarra unos zapatos, y solo después opina.',
      },
      {
        en: 'Asks a teacher when in the day the child is easiest to love, and builds on that hour.',
        es: 'Pregunta a la maestra o al maestro a qué hora del día resulta más fácil querer a esa niña o a ese niño, y parte de esa hora.',
      },
      {
        en: 'Gets the teacher and the parents talking before anyone utters the word “expulsion.”',
        es: 'Logra que la familia y quien da la clase conversen antes de que alguien diga la palabra “expulsión”.',
      },
    ],
    keywords: [
      { en: 'early childhood mental health consultation', es: 'consultoría en salud mental para la primera infancia' },
      { en: 'child care', es: 'cuidado infantil' },
      { en: 'preschool expulsion', es: 'expulsión en preescolar' },
      'Head Start',
      { en: 'classroom behavior', es: 'conducta en el salón' },
      { en: 'family child care', es: 'cuidado infantil en casa' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'company.babys-day.clinic',
    kind: 'competency',
    parents: ['company.babys-day'],
    code: '5.2.2',
    label: { en: 'Fifteen minutes at the clinic', es: 'Quince minutos en la clínica' },
    term: { en: 'integrated care', es: 'atención integrada' },
    text: {
      en: 'Fits into the quick rhythm of clinics and hospital wards, and finds a moment for the relationship between the scale and the shots.',
      es: 'Se adapta al paso veloz de las clínicas y los hospitales, y entre la báscula y las vacunas abre un momento para el vínculo.',
    },
    demonstratedBy: [
      {
        en: 'Learns the nurses’ names and shift changes in the NICU, and asks which parents are often alone.',
        es: 'Se aprende los nombres y los turnos del personal de la UCIN, y pregunta qué mamás o papás pasan mucho tiempo a solas.',
      },
      {
        en: 'Practices with parents the one question they want the doctor to answer, and writes it on a card.',
        es: 'Ensaya con la familia la única pregunta que quiere que le contesten en la consulta, y la escribe en una tarjeta.',
      },
      {
        en: 'Sends the pediatrician five clear lines, agreed with the family, in place of a ten-page report.',
        es: 'Manda al consultorio de pediatría cinco renglones claros, acordados con la familia, en vez de un informe de diez páginas.',
      },
    ],
    keywords: [
      { en: 'integrated care', es: 'atención integrada' },
      { en: 'pediatric primary care', es: 'atención primaria pediátrica' },
      'HealthySteps',
      { en: 'NICU staff', es: 'personal de la UCIN' },
      { en: 'well-child visit', es: 'control del niño sano' },
      { en: 'obstetrics', es: 'obstetricia' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'company.babys-day.own-helpers',
    kind: 'competency',
    parents: ['company.babys-day'],
    code: '5.2.3',
    label: { en: 'The ones people already turn to', es: 'A quienes la gente ya acude' },
    term: { en: 'natural helpers', es: 'redes de apoyo naturales' },
    text: {
      en: 'Honors the midwives, elders, faith leaders, healers and neighbors whom a community already trusts with its babies, and works with them as partners.',
      es: 'Respeta a las parteras, las personas mayores, quienes guían la fe, las curanderas y demás personas a quienes la comunidad ya confía sus bebés, y trabaja con ellas de igual a igual.',
    },
    demonstratedBy: [
      {
        en: 'Asks a family who prayed over the baby or was called first, and whether that person might like to be included.',
        es: 'Pregunta a la familia quién rezó por el bebé o a quién llamaron primero, y si a esa persona le gustaría participar.',
      },
      {
        en: 'Goes to the powwow or the parish breakfast when invited, just to be known, and leaves the clipboard at home.',
        es: 'Acepta la invitación al powwow o al desayuno de la parroquia solo para darse a conocer, y deja el portapapeles en casa.',
      },
      {
        en: 'Before a ceremony or a cleansing, asks what is fitting for an outsider to see, to bring and to leave unasked.',
        es: 'Antes de una ceremonia o una limpia, pregunta qué le corresponde ver a alguien de fuera, qué llevar y qué no preguntar.',
      },
    ],
    keywords: [
      { en: 'elders', es: 'personas mayores de la comunidad' },
      { en: 'traditional healing', es: 'medicina tradicional' },
      { en: 'midwives', es: 'parteras' },
      { en: 'faith communities', es: 'comunidades de fe' },
      { en: 'immigrant communities', es: 'comunidades inmigrantes' },
      { en: 'natural supports', es: 'apoyos naturales' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
] satisfies FrameworkNode[];
