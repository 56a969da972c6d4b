import type { FrameworkNode } from '@imh/core';

export const fairPlaces = [
  {
    id: 'guiding.fair-places',
    kind: 'area',
    parents: ['guiding'],
    code: '6.3',
    label: { en: 'Places worth staying in', es: 'Lugares donde dan ganas de quedarse' },
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'guiding.fair-places.sustainable-work',
    kind: 'competency',
    parents: ['guiding.fair-places'],
    code: '6.3.1',
    label: { en: 'Work a person can live with', es: 'Un trabajo que se puede sostener' },
    term: { en: 'staff wellbeing', es: 'bienestar del personal' },
    text: {
      en: 'Arranges the work so that good people can go on doing it, and when a whole team is worn out, looks at the workplace before the people.',
      es: 'Organiza el trabajo para que quienes lo hacen bien puedan seguir, y cuando todo un equipo se agota, revisa las condiciones antes que a las personas.',
    },
    demonstratedBy: [
      {
        en: 'Leaves one place open in everyone’s week, because some family is sure to need it.',
        es: 'Deja un hueco libre en la semana de cada persona, porque seguramente alguna familia lo va a necesitar.',
      },
      {
        en: 'After a death or a violent visit, clears the afternoon, drives the colleague home and asks again in a month.',
        es: 'Después de una muerte o de una visita violenta, deja libre la tarde, lleva a casa a quien la vivió y vuelve a preguntar al mes.',
      },
      {
        en: 'Fights for sick days and decent pay before buying the team a yoga class.',
        es: 'Lucha por licencias por enfermedad y un sueldo digno antes de ofrecerle al equipo una clase de yoga.',
      },
    ],
    keywords: [
      { en: 'staff wellbeing', es: 'bienestar del personal' },
      { en: 'compassion fatigue', es: 'fatiga por compasión' },
      { en: 'staff retention', es: 'retención del personal' },
      { en: 'critical incident support', es: 'apoyo después de un incidente grave' },
      { en: 'workload', es: 'cantidad de trabajo' },
      { en: 'wages', es: 'salarios' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy'],
  },
  {
    id: 'guiding.fair-places.open-ladder',
    kind: 'competency',
    parents: ['guiding.fair-places'],
    code: '6.3.2',
    label: { en: 'A ladder anyone can climb', es: 'Una escalera que cualquiera puede subir' },
    term: { en: 'workforce development', es: 'desarrollo de la fuerza laboral' },
    text: {
      en: 'Looks for leaders among the families a program serves and the staff it tends to leave on the bottom rung, and clears the way for them.',
      es: 'Busca líderes entre las familias del programa y entre quienes suelen quedarse en el primer escalón, y les despeja el camino.',
    },
    demonstratedBy: [
      {
        en: 'Reads each job posting and asks what the degree is for, and what living in this neighborhood is worth.',
        es: 'Lee cada oferta de trabajo y pregunta para qué se pide un título, y cuánto vale haber vivido en ese barrio.',
      },
      {
        en: 'Pays for the second language that a colleague is using all day long.',
        es: 'Paga por el segundo idioma que alguien del equipo usa todo el día.',
      },
      {
        en: 'Lets someone else run the meeting, sits to one side and watches it go differently.',
        es: 'Deja que otra persona dirija la reunión, se sienta a un lado y ve cómo sale de otro modo.',
      },
    ],
    keywords: [
      { en: 'workforce development', es: 'desarrollo de la fuerza laboral' },
      { en: 'diversity, equity and inclusion (DEI)', es: 'diversidad, equidad e inclusión (DEI)' },
      { en: 'leadership development', es: 'desarrollo de liderazgo' },
      { en: 'career pathways', es: 'trayectorias profesionales' },
      { en: 'bilingual staff', es: 'personal bilingüe' },
      { en: 'anti-racism', es: 'antirracismo' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'guiding.fair-places.long-mentoring',
    kind: 'competency',
    parents: ['guiding.fair-places'],
    code: '6.3.3',
    label: { en: 'In it for years', es: 'A lo largo de los años' },
    term: { en: 'mentorship', es: 'mentoría profesional' },
    text: {
      en: 'Stays beside a student, a young researcher or a new supervisor long enough to see them find a way of working that is not a copy of the mentor’s.',
      es: 'Acompaña a quien estudia, investiga o empieza a supervisar durante el tiempo suficiente para ver cómo encuentra una manera propia de trabajar.',
    },
    demonstratedBy: [
      {
        en: 'Asks what the person hopes to be doing in five years, and whom they should meet this spring.',
        es: 'Pregunta qué le gustaría estar haciendo en cinco años, y a quién le convendría conocer esta primavera.',
      },
      {
        en: 'Puts the beginner’s name first on the paper that the beginner wrote.',
        es: 'Pone en primer lugar el nombre de quien de verdad escribió el artículo, aunque apenas empiece.',
      },
      {
        en: 'Sits in on a new supervisor’s hour when invited, and speaks about it only with that supervisor.',
        es: 'Observa una hora de supervisión cuando se lo piden, y la comenta solo con quien la dio.',
      },
    ],
    keywords: [
      { en: 'mentorship', es: 'mentoría profesional' },
      { en: 'training supervisors', es: 'formación de supervisoras y supervisores' },
      { en: 'supervision of supervision', es: 'supervisión de la supervisión' },
      { en: 'graduate students', es: 'estudiantes de posgrado' },
      { en: 'early-career researchers', es: 'investigadoras e investigadores jóvenes' },
    ],
    categories: ['mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'guiding.fair-places.calendar',
    kind: 'competency',
    parents: ['guiding.fair-places'],
    code: '6.3.4',
    label: { en: 'Thinking time on the calendar', es: 'Tiempo de pensar en el calendario' },
    term: { en: 'reflective program culture', es: 'cultura reflexiva del programa' },
    text: {
      en: 'Builds reflection into the way a family program runs: its hours, forms, meetings and the way bad news is told.',
      es: 'Hace de la reflexión parte de cómo funciona un programa para familias: sus horarios, formularios y reuniones, y la manera de dar malas noticias.',
    },
    demonstratedBy: [
      {
        en: 'Holds on to everyone’s reflective hour in the month when all the reports are due.',
        es: 'Conserva la hora de reflexión de cada quien en el mes en que hay que entregar todos los informes.',
      },
      {
        en: 'Opens a staff meeting with a minute about one child before the numbers.',
        es: 'Abre la reunión del personal con un minuto sobre una niña o un niño, antes de los números.',
      },
      {
        en: 'Carries what visitors hear to those higher up, and reports back what became of it.',
        es: 'Lleva hacia arriba lo que oyen quienes hacen las visitas, y regresa a contar en qué quedó.',
      },
    ],
    keywords: [
      { en: 'program leadership', es: 'dirección de programas' },
      { en: 'organizational culture', es: 'cultura de la organización' },
      { en: 'staff meetings', es: 'reuniones del personal' },
      { en: 'reflective workplace', es: 'lugar de trabajo reflexivo' },
      { en: 'supervision schedule', es: 'calendario de supervisión' },
    ],
    categories: ['family-reflective-supervisor'],
  },
] satisfies FrameworkNode[];
