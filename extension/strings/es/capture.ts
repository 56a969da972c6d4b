import type { capture as english } from '../en/capture.js';

const typeExplained: typeof english.typeExplained = {
  course: 'Un curso universitario o en línea de varias semanas.',
  series: 'Varias sesiones sobre un tema con el mismo grupo.',
  'in-service': 'Una capacitación o un taller para quienes trabajan en el campo.',
  conference: 'Uno o más días con varias charlas.',
  'webinar-live': 'Una charla en línea a la que usted asistió mientras ocurría.',
  'webinar-recorded': 'Una grabación que usted vio o escuchó en otro momento.',
  article: 'Algo que usted leyó por su cuenta.',
  'book-group': 'Una lectura que usted comentó en un grupo.',
  'rsc-received': 'Reuniones en las que alguien le apoyó para reflexionar sobre su trabajo.',
  'rsc-provided': 'Reuniones en las que usted apoyó a otras personas para reflexionar sobre su trabajo.',
  work: 'Su trabajo con bebés, niñas y niños pequeños y sus familias, o a favor de ellos.',
  teaching: 'Una capacitación o una charla que usted dio.',
  'reviewer-service': 'Su tiempo de revisión o asesoría para su asociación.',
  leadership: 'Su participación en un comité, un programa o una política.',
  other: 'Cualquier otra cosa que muestre una competencia.',
};

export const capture: typeof english = {
  typesExplained: 'Qué significan los tipos',
  typeExplained,
  dateOfEvent: 'Es el día del evento.',
  dateOfEventOffer: (day) => `Día del evento: ${day}`,
  dateToday: 'Hoy',
  addDays: (first, last) => `Agregar una fila por día, del ${first} al ${last}`,
  siteOffer: (site) => `Su última entrada de ${site}:`,
  siteOfferUse: 'Usar lo mismo',
  savedFirst: (names) => `Primera entrada para ${names}.`,
  savedListed: ({ listed, asked, period, rule }) =>
    `${listed} de ${asked} h registradas${period ? ` para ${period}` : ''}: ${rule}.`,
};
