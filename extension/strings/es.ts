import type { Strings } from './en.js';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es-US')} ${count === 1 ? one : many}`;

/** Every text of the extension in Spanish: American Spanish, usted, numbers as in the United States and Mexico. */
export const es: Strings = {
  language: 'es',
  name: 'Registro de evidencias de competencias',
  log: 'Registro de evidencias',
  openLog: 'Abrir el registro',
  cancel: 'Cancelar',
  close: 'Cerrar',
  undo: 'Deshacer',
  edit: 'Editar',
  remove: 'Eliminar',
  restore: 'Recuperar',
  loading: 'Abriendo su registro…',

  clickToolbar:
    'Abra un seminario web, un artículo o la página de una capacitación y haga clic en el ícono de esta extensión en la barra de herramientas.',
  clickToolbarWhy: 'La página se lee únicamente cuando usted hace clic, y solo esa página.',
  addByHand: 'Agregar manualmente',
  filled: (fields) => `Tomado de la página: ${fields}.`,
  empty: (fields) => `Aún vacío: ${fields}.`,
  filledNothing: 'De esta página se pudo tomar poco. Basta con un título.',
  continued: 'Este es su borrador anterior, tal como lo dejó.',
  unreadable: {
    pdf: 'Esta pestaña muestra un PDF, y el navegador no permite que una extensión lo lea.',
    'browser-page': 'Esta es una página del propio navegador. No se puede leer nada en ella y no se guardó nada.',
    'extension-page': 'Esta página pertenece a una extensión. No se puede leer nada en ella y no se guardó nada.',
    store: 'El navegador no deja entrar a las extensiones en su tienda. No se guardó nada.',
    file: 'Este es un archivo de su computadora. El navegador no permite leerlo a menos que usted lo autorice en la configuración.',
    'error-page':
      'La página no se cargó, así que no hay nada que leer. Cárguela de nuevo y haga clic en el ícono de la barra de herramientas.',
    'no-access':
      'El navegador no permitió leer esta página. Haga clic otra vez en el ícono de la barra de herramientas cuando se haya cargado.',
    'not-kept':
      'La página se leyó, pero no hubo espacio para conservarla. Libere espacio en el disco e inténtelo de nuevo.',
    'not-opened':
      'La página se leyó, pero no se pudo abrir su registro y no se guardó nada. Inténtelo de nuevo, por favor.',
  },
  alreadyKept: (day) => `Esta página ya está en su registro (${day}).`,
  openEntry: 'Abrir esa entrada',
  drafts: (count) => `Sin terminar: ${plural(count, 'borrador', 'borradores')}`,
  draftUntitled: 'Sin título',
  continueDraft: 'Continuar',
  discardDraft: 'Descartar',
  discarded: 'Borrador descartado.',
  saved: 'Guardado',
  savedDetail: (title) => `“${title}” está en su registro de evidencias.`,
  savedUntagged: 'Todavía no eligió ninguna competencia. Puede hacerlo cuando quiera en el registro.',
  addAnother: 'Agregar otra manualmente',
  undone: 'La entrada se eliminó. Aquí está de nuevo su borrador.',
  notOpened:
    'No se pudo abrir su registro. Quizá el disco está lleno o lo escribió una versión más nueva de esta extensión. No se cambió nada.',
  tryAgain: 'Intentar de nuevo',
  failures: {
    'full-disk': 'No queda espacio en el disco y no se cambió nada. Libere espacio e inténtelo de nuevo.',
    closed:
      'Su registro ya no está abierto en esta página y no se cambió nada. Vuelva a cargar la página e inténtelo de nuevo.',
    cancelled: 'Esto se detuvo.',
    failed: 'No se pudo completar y no se cambió nada. Inténtelo de nuevo, por favor.',
    unexpected: 'Algo salió mal. Vuelva a cargar la página e inténtelo de nuevo.',
  },
  newerProgram: 'Ya se abrió una versión más nueva de esta extensión. Cierre esta página y ábrala de nuevo.',

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
  types: {
    course: 'Curso',
    series: 'Serie de capacitaciones',
    'in-service': 'Capacitación en servicio',
    conference: 'Congreso',
    'webinar-live': 'Seminario web en vivo',
    'webinar-recorded': 'Seminario web o video grabado',
    article: 'Artículo',
    'book-group': 'Grupo de lectura',
    'rsc-received': 'Supervisión reflexiva recibida',
    'rsc-provided': 'Supervisión reflexiva brindada',
    work: 'Experiencia laboral',
    teaching: 'Docencia o presentación',
    'reviewer-service': 'Servicio de revisión o asesoría',
    leadership: 'Liderazgo',
    other: 'Otra cosa',
  },
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

  pickerPlaceholder: 'Busque por palabra o número',
  pickerNone: (query) => `Nada coincide con “${query}”.`,
  pickerCount: (count) => plural(count, 'coincidencia', 'coincidencias'),
  pickerOwnArea: (area, domain) => `Usar “${area}” como área propia en ${domain}`,
  pickerRemove: (label) => `Quitar ${label}`,
  pickerChosen: (count) => `Elegidas: ${count}`,
  pickerList: 'Coincidencias',
  pickerNoFramework:
    'Un marco es la lista de competencias de su asociación. Todavía no hay ninguno elegido; puede guardar sin elegirlo.',
  pickerSetUp: 'Elegir un marco',
  pickerOutline: 'Aquí solo aparecen los nombres. Pida el texto completo a su asociación.',

  welcome: 'Guarde lo que aprende, mientras lo aprende.',
  welcomeText:
    'Sus capacitaciones, lecturas y supervisión, guardadas como evidencia de sus competencias en su propia computadora.',
  addFirst: 'Agregar su primera capacitación',
  newHere: '¿Es su primera vez?',
  threeQuestions: 'Responder tres preguntas',
  step: (at, of) => `Pregunta ${at} de ${of}`,
  skip: 'Omitir',
  notNow: 'Ahora no',
  back: 'Atrás',
  next: 'Siguiente',
  done: 'Listo',
  askAssociation: '¿Cuál es su asociación?',
  associationOther: 'Otra asociación',
  associationName: 'Nombre de la asociación',
  associationOwn: 'Tengo un archivo o un enlace',
  associationNone: 'Ninguna, o aún no lo sé',
  associationUnknown:
    'No tenemos el marco de esa asociación. Pídale su archivo o enlace y agréguelo después; mientras tanto, las entradas se guardan sin competencias.',
  askPurpose: '¿Para qué usará el registro?',
  purposes: { application: 'Una primera solicitud', renewal: 'Renovación', record: 'Llevar un registro' },
  purposeHint:
    'Endorsement® es una credencial que otorgan las asociaciones. Los totales de este registro son un recuento informal; su asociación decide.',
  askCategory: '¿Cuál es su categoría?',
  categoryHint: 'Una categoría es el tipo de trabajo que usted hace. No es una jerarquía.',
  categoryUnknown: 'Aún no lo sé',
  frameworkFile: 'Archivo del marco',
  frameworkLink: 'Enlace a un archivo del marco',
  frameworkAdd: 'Agregar este marco',
  frameworkAdded: (title) => `Agregado: ${title}.`,
  frameworkShown: 'Marco',
  useStarter: 'Usar nuestro conjunto inicial',
  starterNote: 'Un conjunto propio e independiente. No es el marco de su asociación y no influye en el Endorsement®.',
  linkFailed: (address, reason) => `No se pudo leer ${address}: ${reason}`,
  unreachable: 'la dirección no respondió o no permite que otras páginas la lean. Guarde el archivo y elíjalo aquí.',
  httpStatus: (status) => `el servidor respondió ${status}.`,
  setUpDone: 'Todo listo. Puede cambiarlo cuando quiera en “Configuración”.',
  setUp: 'Configuración',

  logEmpty: 'Aquí no hay nada todavía.',
  logEmptyHint:
    'Abra un seminario web o un artículo y haga clic en el ícono de la barra de herramientas. Son dos clics.',
  search: 'Buscar en su registro',
  searchNone: (query) => `Ninguna entrada coincide con “${query}”.`,
  allYears: 'Todos los años',
  year: 'Año',
  entries: (count) => plural(count, 'entrada', 'entradas'),
  hoursTotal: (hours) => `${hours} h`,
  summary: (entries, hours) => `${plural(entries, 'entrada', 'entradas')}, ${hours} h terminadas`,
  informal: 'Un recuento informal; su asociación decide.',
  untagged: 'Sin competencia elegida',
  untaggedCount: (count) => `${plural(count, 'entrada aún no tiene', 'entradas aún no tienen')} competencia`,
  undated: 'Sin fecha',
  coverage: 'Cobertura',
  coverageHint: 'Entradas terminadas para cada parte del marco.',
  coverageRow: (entries, hours) => `${plural(entries, 'entrada', 'entradas')}, ${hours} h`,
  coverageNothing: 'nada todavía',
  coverageSummary: (covered, all, isOutline) =>
    `Hay evidencia para ${covered} de ${all} ${isOutline ? 'partes' : 'competencias'}. Aún sin ninguna: ${all - covered}.`,
  coverageShowMissing: 'Mostrar solo lo que falta',
  removed: (title) => `“${title}” está en la papelera.`,
  trash: (count) => `Papelera (${count.toLocaleString('es-US')})`,
  conflict: 'Cambió en dos lugares. Se guardan las dos versiones hasta que usted elija.',
  keepThis: 'Conservar esta versión',
  noValue: '(vacío)',
  changedOn: (day) => `Cambiada el ${day}`,
  deletedElsewhere: 'Eliminada en un lugar y cambiada en otro.',
  showMore: (count) => `Mostrar ${count.toLocaleString('es-US')} más`,

  export: 'Exportar',
  import: 'Importar',
  backup: 'Copia de seguridad',
  backupHint: 'Todo su registro en un archivo JSON. Guárdelo en un lugar seguro.',
  backupDone: (name) => `Guardada como ${name} en sus descargas.`,
  lastBackup: (when, newer) =>
    `Última copia: ${when}; desde entonces, ${plural(newer, 'entrada agregada o modificada', 'entradas agregadas o modificadas')}.`,
  noBackup: (entries) =>
    entries === 0
      ? 'Aún no hay copia de seguridad.'
      : `Aún no hay copia de seguridad. Se perderían ${plural(entries, 'entrada', 'entradas')}.`,
  removalWarning: 'Si quita esta extensión, se borra este registro.',
  importTitle: 'Importar un registro',
  importFound: (when, entries) => `Un registro exportado el ${when} con ${plural(entries, 'entrada', 'entradas')}.`,
  importWould: (added, updated, same) =>
    [
      added > 0 ? `${plural(added, 'es nueva', 'son nuevas')}` : '',
      updated > 0 ? `${plural(updated, 'agrega', 'agregan')} algo` : '',
      same > 0 ? plural(same, 'ya está', 'ya están') : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  atLine: (line, column) => `línea ${line}, columna ${column}`,
  importNothingNew: 'Todo lo que contiene este archivo ya está en su registro.',
  importNothingLost: 'Al importar solo se agregan datos. Nada de lo que usted tiene se reemplaza ni se elimina.',
  importNow: 'Agregar a mi registro',
  importing: 'Agregando…',
  imported: (added, updated) =>
    `Se agregaron ${plural(added, 'entrada', 'entradas')} y se actualizaron ${plural(updated, 'entrada', 'entradas')}.`,
  importConflicts: (count) =>
    `${plural(count, 'entrada cambió', 'entradas cambiaron')} en los dos lugares; se guardan ambas versiones.`,
  importCancelled: 'Detenido. Lo agregado hasta entonces se conserva, y puede volver a importar sin problema.',
  importRefused: (file) => `“${file}” no se importó y no se cambió nada.`,
  importFailed: 'No se pudo guardar el registro. No se cambió nada.',
  fileProblems: {
    empty: 'El archivo está vacío.',
    'web-page':
      'Es una página web, no un archivo de datos: quizá se guardó en su lugar una página de inicio de sesión o de error.',
    'not-json': (where) =>
      `No se puede leer como JSON${where ? ` (${where})` : ''}: puede estar cortado o editado a mano.`,
    'not-a-document': 'Es JSON, pero no un archivo que esta extensión pueda leer.',
    'other-format': (found) =>
      found
        ? `Está marcado como “${found}”, que es otro tipo de archivo.`
        : 'No está marcado como archivo de esta extensión.',
    'newer-version': (found) =>
      `Lo hizo una versión más nueva (${found}). Actualice esta extensión e inténtelo de nuevo.`,
    invalid: (where) => `El archivo tiene un error: ${where}.`,
  },
};
