import type { form as english } from '../en/form.js';
import { plural } from './plural.js';

export const form: typeof english = {
  title: 'Título',
  webAddress: 'Dirección web',
  provider: 'Organización que la ofrece',
  people: 'Autoras, autores o docentes',
  peopleHint: 'Separe los nombres con punto y coma.',
  datePublished: 'Fecha de publicación',
  datePublishedHint: 'Año, mes o día: 2026, 2026-11 o 2026-11-21.',
  dateAsShown: (shown) => `La página muestra “${shown}”, que puede leerse de dos maneras.`,
  dateCompleted: 'Fecha en que terminó',
  dateCompletedHint: 'Hoy, a menos que la cambie.',
  onlyMonthOrYear: 'Solo recuerdo el mes o el año',
  wholeDay: 'Recuerdo el día',
  hours: 'Horas',
  hoursHint: 'Por ejemplo 1.5, 1:30 o 90 min.',
  hoursRead: (hours, minutes) =>
    `Es decir, ${[hours ? plural(hours, 'hora', 'horas') : '', minutes || !hours ? plural(minutes, 'minuto', 'minutos') : ''].filter(Boolean).join(' y ')}.`,
  type: 'Tipo de evidencia',
  typeChoose: 'Elija un tipo',
  competencies: 'Competencias',
  evidenceExplained:
    'Evidencia es todo lo que muestra una competencia: una capacitación, una lectura, la supervisión o su trabajo.',
  notes: 'Notas',
  notesHint:
    'Para usted. Por favor, no escriba nada que permita identificar a una persona o familia que usted atiende.',
  mayIdentify: (found) =>
    `Esto podría identificar a alguien: ${found}. Puede guardarlo igual; solo usted ve su registro.`,
  quotes: 'Citas',
  removeQuote: 'Quitar esta cita',
  more: 'Más detalles',
  status: 'Estado',
  statuses: { planned: 'Planeada', attended: 'Asistí, sin terminar', finished: 'Terminada' },
  minutesSource: 'De dónde sale la duración',
  minutesSources: {
    certificate: 'Certificado',
    page: 'La página',
    clock: 'Cronómetro',
    estimate: 'Mi estimación',
  },
  fromPage: 'De la página.',
  foundIn: 'Dónde se encontró',
  save: 'Guardar evidencia',
  saving: 'Guardando…',
  saveChanges: 'Guardar cambios',
  needsTitle: 'Hace falta un título, para que pueda volver a encontrar la entrada.',
  badAddress: 'Una dirección web empieza con http:// o https://.',
  badDate: 'Escriba un año, un mes o un día: 2026, 2026-11 o 2026-11-21.',
  badHours: (typed) => `“${typed}” no es una duración. Escriba 1.5, 1:30 o 90 min.`,
  notSaved: 'No se pudo guardar. Su borrador no cambió.',
  fullDisk:
    'No queda espacio en el disco y no se guardó nada. Libere espacio y guarde de nuevo; su borrador sigue aquí.',
  draftNotKept: 'No queda espacio en el disco: lo que escribe ahora no se está guardando.',
  draftFailed: 'No se pudo guardar lo que escribe ahora. Cópielo antes de cerrar esta página.',
};
