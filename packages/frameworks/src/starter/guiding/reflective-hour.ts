import type { FrameworkNode } from '@imh/core';

export const reflectiveHour = [
  {
    id: 'guiding.reflective-hour',
    kind: 'area',
    parents: ['guiding'],
    code: '6.2',
    label: { en: 'The reflective hour', es: 'La hora de reflexión' },
    categories: ['family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'guiding.reflective-hour.same-time',
    kind: 'competency',
    parents: ['guiding.reflective-hour'],
    code: '6.2.1',
    label: { en: 'Same day, same chair', es: 'El mismo día, la misma silla' },
    term: { en: 'providing reflective supervision', es: 'dar supervisión reflexiva' },
    text: {
      en: 'Makes supervision a place one can count on, and agrees from the start on how it will work and what leaves the room.',
      es: 'Hace de la supervisión un lugar con el que se puede contar, y acuerda desde el inicio cómo va a funcionar y qué puede salir de ahí.',
    },
    demonstratedBy: [
      {
        en: 'Starts on time with the phone put away, and sets a new date at once when an hour has to move.',
        es: 'Empieza a tiempo y sin teléfono, y si hay que mover la hora, fija otra fecha de inmediato.',
      },
      {
        en: 'Says aloud that the supervisor holds more power, and asks how the other person will let it be known when something stings.',
        es: 'Dice en voz alta que quien supervisa tiene más poder, y pregunta cómo le va a hacer saber la otra persona que algo le dolió.',
      },
      {
        en: 'Looks back with the supervisee twice a year at what these hours have changed.',
        es: 'Dos veces al año repasa con la persona a quien supervisa qué han cambiado esas horas.',
      },
    ],
    keywords: [
      { en: 'providing reflective supervision', es: 'dar supervisión reflexiva' },
      { en: 'supervision agreement', es: 'acuerdo de supervisión' },
      { en: 'supervisory relationship', es: 'relación de supervisión' },
      'RSC',
      { en: 'power and privilege', es: 'poder y privilegio' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical'],
  },
  {
    id: 'guiding.reflective-hour.baby-in-mind',
    kind: 'competency',
    parents: ['guiding.reflective-hour'],
    code: '6.2.2',
    label: { en: 'Everyone is in the room', es: 'Todo el mundo está presente' },
    term: { en: 'reflective supervision of a case', es: 'supervisión reflexiva de un caso' },
    text: {
      en: 'Listens for the baby, the parents and the practitioner in every story, and helps the person telling it find their own next step.',
      es: 'Busca en cada relato al bebé, a su familia y a quien lo cuenta, y ayuda a que esa persona descubra su siguiente paso.',
    },
    demonstratedBy: [
      {
        en: 'Slows the telling down: “Where was the baby while he said that?”',
        es: 'Le baja el ritmo al relato: “¿Y dónde estaba el bebé mientras él decía eso?”.',
      },
      {
        en: 'Lets a silence be, and gives advice only when advice was asked for or safety needs it.',
        es: 'Respeta los silencios, y aconseja solo si se lo piden o si la seguridad lo exige.',
      },
      {
        en: 'Makes room for feelings that are hard to own up to, such as dreading a visit or wanting to take a baby home.',
        es: 'Abre espacio para lo que cuesta confesar, como sentir temor de una visita o querer llevarse a un bebé a casa.',
      },
    ],
    keywords: [
      { en: 'reflective practice', es: 'práctica reflexiva' },
      { en: 'reflective stance', es: 'actitud reflexiva' },
      { en: 'countertransference', es: 'contratransferencia' },
      { en: 'case presentation', es: 'presentación de casos' },
      { en: 'holding the baby in mind', es: 'tener presente al bebé' },
    ],
    categories: ['family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'guiding.reflective-hour.circle',
    kind: 'competency',
    parents: ['guiding.reflective-hour'],
    code: '6.2.3',
    label: { en: 'One story, many listeners', es: 'Una historia, muchos oídos' },
    term: { en: 'group reflective supervision', es: 'supervisión reflexiva en grupo' },
    text: {
      en: 'Leads a reflective group in which differences can be talked about, and a family that one member visits comes to matter to all.',
      es: 'Guía un grupo de reflexión donde se puede hablar de las diferencias, y donde la familia que visita una persona llega a importarles a las demás.',
    },
    demonstratedBy: [
      {
        en: 'Opens with a minute of quiet or a round of greetings, and keeps ten minutes at the end for coming back to the day.',
        es: 'Abre con un minuto de silencio o una ronda de saludos, y deja diez minutos al final para volver a lo cotidiano.',
      },
      {
        en: 'Turns a shower of tips back toward wondering what it was like to be there.',
        es: 'Cuando llueven consejos, devuelve al grupo la pregunta de cómo habrá sido estar ahí.',
      },
      {
        en: 'Asks who sees it another way when the group agrees too soon.',
        es: 'Pregunta quién lo ve de otra manera cuando el grupo se pone de acuerdo demasiado pronto.',
      },
    ],
    keywords: [
      { en: 'group reflective supervision', es: 'supervisión reflexiva en grupo' },
      { en: 'group facilitation', es: 'facilitación de grupos' },
      { en: 'peer consultation group', es: 'grupo de consulta entre colegas' },
      { en: 'virtual groups', es: 'grupos virtuales' },
      { en: 'diversity in supervision', es: 'diversidad en la supervisión' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical'],
  },
  {
    id: 'guiding.reflective-hour.two-hats',
    kind: 'competency',
    parents: ['guiding.reflective-hour'],
    code: '6.2.4',
    label: { en: 'Two hats, one head', es: 'Dos papeles, una sola persona' },
    term: { en: 'administrative supervision', es: 'supervisión administrativa' },
    text: {
      en: 'Supervises reflectively while also answering for time sheets, safety and hard decisions, and always says which hat is on.',
      es: 'Da supervisión reflexiva aunque también responda por horarios, seguridad y decisiones difíciles, y siempre aclara desde qué papel habla.',
    },
    demonstratedBy: [
      {
        en: 'Keeps late paperwork for its own appointment, so that it does not eat the reflective hour.',
        es: 'Deja los papeles atrasados para otra cita, y así no se comen la hora de reflexión.',
      },
      {
        en: 'When a child may be in danger, changes hats in plain sight: “I need to be your manager for ten minutes.”',
        es: 'Si una niña o un niño puede estar en peligro, cambia de papel y lo dice: “Por diez minutos necesito hablarle como responsable del programa”.',
      },
      {
        en: 'Offers staff someone else to reflect with when the supervisor is part of the trouble.',
        es: 'Ofrece otra persona con quien reflexionar cuando quien supervisa es parte del problema.',
      },
    ],
    keywords: [
      { en: 'administrative supervision', es: 'supervisión administrativa' },
      { en: 'clinical supervision', es: 'supervisión clínica' },
      { en: 'dual role', es: 'doble papel' },
      { en: 'crisis support for staff', es: 'apoyo al personal en una crisis' },
      { en: 'program managers', es: 'responsables de programa' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical'],
  },
  {
    id: 'guiding.reflective-hour.beside-the-therapist',
    kind: 'competency',
    parents: ['guiding.reflective-hour'],
    code: '6.2.5',
    label: { en: 'Beside the therapist', es: 'Junto a quien da la terapia' },
    term: { en: 'clinical supervision', es: 'supervisión clínica' },
    text: {
      en: 'Supervises therapy with babies and parents with the treatment, the therapist’s learning and the license in view at once.',
      es: 'Supervisa la terapia con bebés, mamás y papás sin perder de vista el tratamiento, el aprendizaje de quien la da y lo que exige la licencia.',
    },
    demonstratedBy: [
      {
        en: 'Watches recordings together with the therapist, and stops at the minute that both would rather skip.',
        es: 'Ve grabaciones junto con quien da la terapia, y se detiene en el minuto que ambos preferirían saltarse.',
      },
      {
        en: 'Notes what was decided about risk, and why, and knows what a licensing board asks of a supervisor.',
        es: 'Deja por escrito qué se decidió sobre los riesgos y por qué, y sabe qué le pide a quien supervisa la junta que otorga licencias.',
      },
      {
        en: 'Names it openly when a case is too much for a beginner, and stays on it with them.',
        es: 'Lo dice con franqueza cuando un caso rebasa a quien empieza, y sigue en él a su lado.',
      },
    ],
    keywords: [
      { en: 'clinical supervision', es: 'supervisión clínica' },
      { en: 'licensure', es: 'licencia profesional' },
      { en: 'treatment oversight', es: 'seguimiento del tratamiento' },
      { en: 'recorded sessions', es: 'sesiones grabadas' },
      { en: 'risk management', es: 'manejo de riesgos' },
    ],
    categories: ['mentor-clinical'],
  },
] satisfies FrameworkNode[];
