import type { Format } from '../data/kinds/kind.js';
import type { Wrong } from '../data/check.js';
import { counter } from './counter.js';
import type { Language } from './strings.js';

const count = counter('es', '.', 10_000);

export const common: Language['common'] = {
  language: 'es',
  competencies: (n) => count(n, '# competencia', '# competencias'),
  print: 'Imprimir',
  version: (version) => `Versión ${version}`,
  heldBack: (association) =>
    association
      ? `Aquí solo se muestran los títulos. Los textos completos están disponibles en ${association}.`
      : 'Aquí solo se muestran los títulos. Los textos completos están disponibles en la asociación.',
  signIn: 'Inicie sesión para leer los textos',
  moreAt: (place) => `Leer más en ${place}`,
  category: 'Categoría',
  allCategories: 'Todas las categorías',
  unreachable: 'Parece que no hay conexión.',
};

export const competencies: Language['competencies'] = {
  outline: {
    practice: 'Cómo se ve en la práctica',
    keywords: 'También:',
    copyLink: 'Copiar enlace',
    orphans: 'Otros elementos',
  },
  search: 'Buscar',
  categories: 'Categorías',
  chooseCategory: 'Elija una categoría para ver solo lo que le corresponde.',
  entries: (n) => count(n, '# elemento', '# elementos'),
  expandAll: 'Abrir todo',
  collapseAll: 'Cerrar todo',
  status: { draft: 'borrador', adopted: 'aprobada', deprecated: 'ya no se usa', outline: 'esquema' },
  since: (date) => `vigente desde ${date}`,
  download: 'Descargar',
  loading: 'Cargando las competencias…',
  empty: 'Este marco todavía no tiene elementos.',
  failed: 'No se pudieron mostrar las competencias',
};

export const competencyTools: Language['competencyTools'] = {
  appliesTo: (n, category) => `${count(n, '# competencia corresponde', '# competencias corresponden')} a ${category}.`,
  leftOut: (n) =>
    n > 0
      ? `${count(n, 'La otra solo está oculta', 'Las otras # solo están ocultas')}; no se pierde nada.`
      : 'No se omite ninguna competencia.',
  countOf: (left, all) => `${left} de ${count(all, '# competencia', '# competencias')}`,
  matches: (n, query) => `${count(n, '# resultado', '# resultados')} para «${query}»`,
  within: (category) => ` en ${category}`,
  noMatches: (query, category) =>
    `No se encontró nada para «${query}»${category ? ` en ${category}` : ''}. Pruebe con menos palabras o con otras.`,
  showAll: 'Mostrar todo',
  linkCopied: 'Enlace copiado',
  copyLink: 'Copiar enlace',
  linkByHand: 'Copie esta dirección:',
  tabs: 'Qué hacer con las competencias',
  tabCompetencies: 'Competencias',
  tabSelfCheck: 'Autoevaluación',
  tabTrainings: 'Capacitaciones',
  membersShown: 'Ya inició sesión: ahora se muestran los textos completos.',
  close: 'Cerrar',
  printTitle: '¿Qué desea imprimir?',
  printOpen: 'Solo lo que está abierto',
  printAll: 'Todo',
  printFiltered: 'Se imprimen solo las competencias que muestran su búsqueda o la categoría elegida.',
  downloadTitle: 'Descargar como',
  formats: {
    json: 'JSON, para esta vista y el registro de evidencias',
    csv: 'Tabla (CSV), para hojas de cálculo',
    case: 'CASE 1.1, para plataformas de aprendizaje',
    jsonld: 'schema.org (JSON-LD), para sitios web',
  },
  exportsAll: 'El archivo contiene todo el texto.',
  exportsTitles: (owner) =>
    `Solo títulos: ${owner ?? 'la asociación'} no permite copiar los textos ni los ejemplos de la práctica.`,
  exportsNothing: (owner) =>
    `${owner ?? 'La asociación'} no permite que este texto salga de la página, así que no hay nada que descargar.`,
  sameAs: 'Igual que:',
  replacedBy: 'La reemplaza:',
  alsoUnder: 'También está en:',
};

const askSite = 'Si continúa así, avise a quienes administran este sitio.';

export const failure: Language['failure'] = {
  tryAgain: 'Intentar de nuevo',
  address: 'Dirección:',
  sentences: (problem) => {
    const wanted = kinds[problem.wanted ?? 'imh-framework'];
    switch (problem.code) {
      case 'network':
        return [
          'No se pudo cargar el archivo: quizá no hay conexión o el otro sitio no permite que esta página lo lea.',
          `Revise su conexión e intente de nuevo. ${askSite}`,
        ];
      case 'timeout':
        return ['El servidor tardó demasiado en responder.', `Intente de nuevo en un momento. ${askSite}`];
      case 'status':
        return problem.status === 404 || problem.status === 410
          ? [`No hay ningún archivo en esta dirección (error ${problem.status}).`, askSite]
          : problem.status === 401 || problem.status === 403
            ? [`El archivo no es público (error ${problem.status}).`, 'Inicie sesión en este sitio e intente de nuevo.']
            : [`El servidor respondió con el error ${problem.status}.`, `Intente de nuevo en un momento. ${askSite}`];
      case 'web-page':
        return [
          'En lugar del archivo llegó una página web: por lo general significa que hay que iniciar sesión.',
          `Inicie sesión en este sitio e intente de nuevo. ${askSite}`,
        ];
      case 'empty':
        return ['El archivo está vacío.', askSite];
      case 'not-json':
        return [
          `El archivo está dañado${problem.where ? ` (${placeIn(problem.where)})` : ''}: no se puede leer como JSON.`,
          askSite,
        ];
      case 'not-a-document':
        return [`El archivo no es ${wanted}.`, askSite];
      case 'other-format':
        return [
          problem.found
            ? `El archivo es de tipo «${problem.found}»; aquí se necesita ${wanted} («${problem.wanted}»).`
            : `El archivo no indica que sea ${wanted} («format»: «${problem.wanted}»).`,
          askSite,
        ];
      case 'newer-version':
        return [
          `El archivo se escribió para una versión más nueva de este visor (versión de formato ${problem.found}; aquí se lee la 1).`,
          'Quienes administran este sitio pueden actualizar el visor.',
        ];
      case 'invalid':
        return [`El archivo tiene un error: ${problem.where} ${wrong(problem.wrong)}.`, askSite];
      case 'address':
        return ['Esto no es una dirección web.', askSite];
      case 'file':
        return [problem.because, askSite];
      case 'nothing':
        return [
          `No se indicó ningún archivo: hace falta ${wanted}.`,
          'Quienes administran este sitio pueden indicarlo con «src».',
        ];
    }
  },
};

const kinds: Readonly<Record<Format, string>> = {
  'imh-framework': 'un marco de competencias',
  'imh-trainings': 'una guía de capacitaciones',
  'imh-crosswalk': 'una tabla de equivalencias entre dos marcos',
  'imh-self-check': 'una autoevaluación',
  'imh-reference-rating': 'una evaluación de referencia',
  'imh-requirements': 'una lista de requisitos',
  'imh-evidence-log': 'un registro de evidencias',
};

function wrong(wrong: Wrong): string {
  switch (wrong.is) {
    case 'missing':
      return `no tiene «${wrong.field}»`;
    case 'type':
      return `no es del tipo que corresponde (${wrong.expected})`;
    case 'value':
      return `no es ninguno de los valores conocidos (${wrong.expected})`;
    case 'form':
      return 'está vacío o no está escrito en la forma que corresponde';
  }
}

const placeIn = (where: string): string => where.replace('line', 'línea').replace('column', 'columna');

export const selfCheck: Language['selfCheck'] = {
  loading: 'Cargando la autoevaluación…',
  failed: 'No se pudo mostrar la autoevaluación',
  title: 'Autoevaluación',
  intro: 'Mire su propio trabajo, área por área. Nadie le pone nota y no se envía nada a ninguna parte.',
  empty: 'Este marco todavía no tiene preguntas para responder.',
  rating: {
    practice: 'Cómo se ve en la práctica',
    clear: 'Borrar',
    steps: 'Qué significan los niveles',
    sources: {
      course: 'Curso universitario',
      'in-service': 'Capacitación en servicio',
      work: 'Trabajo',
      rsc: 'Supervisión reflexiva',
    },
    further: 'Otros elementos',
    count: (n, total) => `${n} de ${total}`,
  },
  sourcesHint: 'Marque dónde aprendió o hizo algo de cada área. Deje en blanco lo que todavía no ha hecho.',
  chooseCategory: '¿Cuál de estas se parece más a su trabajo?',
  everything: 'Omitir este paso y responder todo',
  changeCategory: 'Cambiar de categoría',
  forCategory: (category) => `Para: ${category}`,
  resume: (progress, date) => `Continuar donde se quedó (${progress}, ${date})`,
  startAgain: 'Empezar de nuevo',
  earlierStays: 'Si empieza de nuevo, sus respuestas anteriores se conservan para comparar.',
  progress: (n, total) => `${n} de ${total} respondidas`,
  progressSources: (n, total) => `${n} de ${total} áreas marcadas`,
  nextArea: 'Área siguiente',
  nextUnrated: 'Siguiente sin responder',
  soFar: 'Ver cómo voy',
  result: 'Ver mi resultado',
  backToRating: 'Volver a las preguntas',
  yours: 'Sus respuestas',
  kept: 'Sus respuestas se guardan únicamente en este navegador, en este dispositivo. En una computadora compartida, descárguelas y después bórrelas aquí.',
  keptNot: 'Sus respuestas no se guardan: descárguelas antes de salir de esta página.',
  keptBlocked:
    'Este navegador no deja que la página guarde nada: descargue sus respuestas antes de salir de esta página.',
  keptLater: 'Desde su primera respuesta, todo se guarda únicamente en este navegador, en este dispositivo.',
  download: 'Descargar mis respuestas',
  openFile: 'Abrir mis respuestas guardadas',
  deleteAnswers: 'Borrar mis respuestas',
};

export const selfCheckResult: Language['selfCheckResult'] = {
  resultTitle: 'Cómo voy',
  claim: (date) =>
    `Así evaluó usted su trabajo el ${date}. Es su propia opinión, no un dictamen; su asociación decide qué cuenta.`,
  half: (n) => `${count(n, '# competencia está', '# competencias están')} todavía sin responder, y no pasa nada.`,
  halfSources: (n) => `${count(n, '# área no tiene', '# áreas no tienen')} ninguna marca todavía, y no pasa nada.`,
  picture: 'Cuántas competencias hay en cada nivel, por dominio. La tabla muestra lo mismo en números.',
  pictureSources: 'Cuántas áreas cubre cada fuente, por dominio. La tabla muestra lo mismo en números.',
  inNumbers: 'En números',
  domain: 'Dominio',
  all: 'Todas',
  notRated: 'Sin responder',
  noTick: 'Sin marca',
  gaps: 'Dónde puedo crecer',
  gapsTargets: (category) =>
    `Por debajo de lo que la asociación espera de ${category}; primero las mayores diferencias.`,
  gapsLowest: 'Sus niveles más bajos primero, y lo que no respondió.',
  gapsSources: 'Áreas sin ninguna marca.',
  noGaps: 'Aquí no resalta nada. Aun así, puede planear algo propio.',
  noneRated: 'Todavía no hay ninguna respuesta.',
  expected: (level) => `se espera: ${level}`,
  addToPlan: 'Agregar a mi plan',
  inPlan: 'En mi plan',
  more: (n) => `Mostrar ${n} más`,
  plan: 'Mi plan de desarrollo profesional',
  planEmpty: 'Todavía no hay nada planeado. Elija una o dos cosas de arriba; un plan pequeño se cumple más fácil.',
  planOther: 'Planear otra cosa',
  compare: 'Comparar',
  compareWhat:
    'Ponga otras respuestas junto a las suyas: una autoevaluación anterior o una evaluación que hizo otra persona. Cada una se muestra por separado; no se suman ni se promedian.',
  compareStart: 'Comparar con otras respuestas',
};

export const selfCheckMore: Language['selfCheckMore'] = {
  undo: 'Deshacer',
  close: 'Cerrar este aviso',
  deleteTitle: '¿Borrar sus respuestas?',
  deleteWhat: 'Sus respuestas y su plan se quitan de esta página y de este navegador.',
  deleteYes: 'Sí, borrarlas',
  deleteNo: 'No, conservarlas',
  deleted: 'Sus respuestas se borraron.',
  deletedElsewhere: 'Sus respuestas se borraron en otra pestaña.',
  broughtUpToDate: 'Se puso al día con lo que respondió en otra pestaña.',
  keptUnreadable:
    'No se puede leer lo que este navegador guardó de una autoevaluación anterior. Se queda ahí hasta que usted dé una respuesta.',
  otherVersion: (version, now) =>
    `Estas respuestas se dieron para la versión ${version} del marco; esta es la versión ${now}. Se conservó lo que sigue existiendo.`,
  notCarried: (n) =>
    count(
      n,
      '# respuesta no tiene lugar en esta versión. Se queda en su archivo.',
      '# respuestas no tienen lugar en esta versión. Se quedan en su archivo.',
    ),
  opened: (date) => `Están abiertas sus respuestas del ${date}.`,
  nothingChanged: 'No se cambió nada.',
  otherFramework: (file) => `${file} es de otro marco; sus respuestas no se pueden mostrar aquí.`,
  aRating: (file) => `${file} es una evaluación que hizo otra persona. Ábrala en el resultado, en «Comparar».`,
  tooLarge: (file) => `${file} es demasiado grande para ser una autoevaluación.`,
  fileName: 'autoevaluacion',
  intention: 'Lo que quiero hacer',
  by: 'Para cuándo',
  byHint: 'Un año, un mes o un día, como 2027, 2027-03 o 2027-03-15.',
  byWrong: 'Escriba un año, un mes o un día, como 2027, 2027-03 o 2027-03-15.',
  noNames: 'No escriba nombres de niñas, niños o familias.',
  remove: 'Quitar',
  removed: 'Se quitó de su plan.',
  trainings: 'Capacitaciones relacionadas',
  trainingsFrom: (guide) => `De: ${guide}`,
  trainingsNone: 'Por ahora la guía no tiene nada sobre esto.',
  trainingsFailed: 'No se pudo cargar la guía de capacitaciones.',
  relatesTo: (areas) => `Se relaciona con: ${areas}`,
  saysWho: {
    association: 'según la asociación',
    provider: 'según quien la ofrece',
    community: 'según colegas',
  },
  next: (date) => `próxima: ${date}`,
  hours: (hours) => count(hours, '# hora', '# horas'),
  compareFile: 'Abrir un archivo para comparar',
  compareEarlier: (date) => `Mi autoevaluación del ${date}`,
  now: (date) => `Ahora (${date})`,
  target: (category) => `Se espera de ${category}`,
  rating: (who, date) => `${who}, ${date}`,
  relations: {
    supervisor: 'Alguien que me supervisa',
    supervisee: 'Alguien a quien superviso',
    'recipient-of-services': 'Alguien que recibió servicios',
    colleague: 'Colega',
    teacher: 'Docente',
    other: 'Otra persona',
  },
  onlyDifferent: 'Solo donde difieren',
  takeAway: 'Quitar',
  competency: 'Competencia',
  nothingDiffers: 'Donde respondió más de una persona, las respuestas coinciden.',
  compareVersion: (version) => `corresponde a la versión ${version}`,
  compareLeftOut: (n) => count(n, '# respuesta no tiene lugar aquí', '# respuestas no tienen lugar aquí'),
  notSeen: 'No observado',
  compareTo: 'Comparar con',
  more: (n) => `Mostrar ${n} más`,
  planOther: 'Planear otra cosa',
  noAnswers: (file) => `${file} no contiene respuestas.`,
};

export const trainings: Language['trainings'] = {
  loading: 'Cargando la guía de capacitaciones…',
  failed: 'No se pudo mostrar la guía de capacitaciones',
  empty: 'Esta guía todavía no tiene capacitaciones.',
  namesMissing: 'No se pudieron cargar los nombres de las competencias. Las capacitaciones están todas aquí.',
  trainings: (n) => count(n, '# capacitación', '# capacitaciones'),
  search: 'Buscar',
  about: 'Competencia o área',
  anyAbout: 'Todas las competencias',
  date: 'Fecha',
  dates: {
    any: 'Cualquier momento',
    upcoming: 'Con fecha próxima',
    always: 'Siempre disponible',
    span: 'Entre dos días',
  },
  from: 'Desde',
  to: 'Hasta',
  moreFilters: 'Más filtros',
  atLeast: 'Mínimo (horas)',
  atMost: 'Máximo (horas)',
  delivery: 'Formato',
  anyDelivery: 'Cualquier formato',
  deliveries: {
    'live-online': 'En línea, en vivo',
    recorded: 'Grabada',
    'in-person': 'Presencial',
    hybrid: 'Presencial o en línea',
    'self-paced': 'A su propio ritmo',
    reading: 'Lectura',
  },
  inLanguage: 'Idioma',
  anyLanguage: 'Cualquier idioma',
  filter: (field, value) => `${field}: ${value}`,
  filters: 'Filtros',
  removeFilter: 'Quitar:',
  since: (date) => `desde el ${date}`,
  until: (date) => `hasta el ${date}`,
  hoursAtLeast: (hours) => `mínimo ${hours} h`,
  hoursAtMost: (hours) => `máximo ${hours} h`,
  clearAll: 'Quitar todos',
  found: (n) => `${count(n, '# capacitación coincide', '# capacitaciones coinciden')}.`,
  nothing: 'Ninguna capacitación cumple con todo esto.',
  loosen: (filter, n) => `Sin «${filter}»: ${count(n, '# capacitación', '# capacitaciones')}`,
  nothingEither: 'Quitar un solo filtro no alcanza. Quítelos todos para empezar de nuevo.',
  showPast: (n) => `Mostrar las capacitaciones pasadas (${n})`,
  hidePast: 'Ocultar las capacitaciones pasadas',
  past: 'Ya pasó',
  always: 'Siempre disponible',
  span: (from, to) => `del ${from} al ${to}`,
  hours: (n) => (n === '1' ? '1 hora' : `${n} horas`),
  minutes: (n) => count(n, '# minuto', '# minutos'),
  taughtIn: (language) => `En ${language}`,
  validUntil: (date) => `Vigente hasta: ${date}`,
  topics: {
    dei: 'Diversidad, equidad e inclusión',
    'about-providing-rsc': 'Brindar supervisión reflexiva',
    ethics: 'Ética',
  },
  relatesTo: 'Se relaciona con',
  relatesToSome: (n) => `Se relaciona con ${count(n, '# competencia', '# competencias')}`,
  further: (n) => `y ${count(n, '# competencia más', '# competencias más')}`,
  practice: 'Cómo se ve en la práctica',
  allOnThis: (n) => `Mostrar todas las capacitaciones sobre esto (${n})`,
  alignedBy: {
    association: 'La asociación la relacionó con estas competencias',
    provider: 'Quien la ofrece anuncia que se relaciona con estas competencias',
    community: 'Relación sugerida por la comunidad; la asociación no la ha revisado',
  },
  alsoAt: 'También en',
  saveAsEvidence: 'Guardar como evidencia',
  saveNamed: (title) => `Guardar como evidencia: ${title}`,
  saved: (file) => `Se guardó como «${file}», en sus descargas.`,
  savedHow:
    'Es un plan, no una prueba de que usted asistió. Conserve el archivo: el registro de evidencias lo recibe en «Importar», y después de la capacitación usted agrega la fecha y su certificado. No se envió nada.',
  fitsYou: (areas) => `Para lo que usted quiere desarrollar: ${areas}`,
  fitting: (n) =>
    `${count(n, '# capacitación trata', '# capacitaciones tratan')} lo que usted quiere desarrollar; aparecen primero.`,
};

export const crosswalk: Language['crosswalk'] = {
  loading: 'Cargando la tabla de equivalencias…',
  failed: 'No se pudo mostrar la tabla de equivalencias',
  empty: 'Esta tabla todavía no tiene filas.',
  title: (from, to) => `${from} y ${to}, lado a lado`,
  by: (author) => `De ${author}`,
  source: 'Fuente:',
  proposal: (author) =>
    author
      ? `Esta es una propuesta de ${author}. Ninguna de las dos asociaciones la ha confirmado.`
      : 'Esta es una propuesta. Ninguna de las dos asociaciones la ha confirmado.',
  onlyExact:
    'Solo donde un elemento «es lo mismo que» el otro, la evidencia se traslada automáticamente. Todo lo demás lo decide una persona, y la asociación tiene la última palabra.',
  otherVersion: (name, written, shown) =>
    `La tabla se escribió para la versión ${written} de ${name}; los nombres de aquí son de la versión ${shown}. Algunos pueden haber cambiado.`,
  otherFramework: (name) => `El archivo que se indicó para ${name} es de otro marco, por eso aquí faltan sus nombres.`,
  namesMissing: (name) => `No se pudieron cargar los nombres de ${name}; sus elementos aparecen con su identificador.`,
  readFrom: 'Leer desde',
  search: 'Buscar',
  relation: 'Relación',
  anyRelation: 'Cualquier relación',
  onlyWithout: 'Solo sin equivalencia',
  caption: (here, there) => `Cómo se relaciona ${here} con ${there}`,
  notes: 'Notas',
  further: 'Otros elementos',
  relations: {
    exact: 'es lo mismo que',
    close: 'se parece mucho a',
    broader: 'abarca más que',
    narrower: 'abarca una parte de',
    related: 'se relaciona con',
    unsaid: 'corresponde a',
    none: 'no tiene equivalencia',
  },
  noneIn: (there) => `en ${there}`,
  nothingIn: (here) => `Nada en ${here}`,
  strength: (word, of) => `Grado de certeza: ${{ high: 'alta', middle: 'media', low: 'baja' }[word]} (${of} de 1)`,
  strengthMeans: 'El grado de certeza indica qué tan segura está de cada fila la persona que la escribió.',
  onlyFor: (categories) => `Solo para: ${categories}`,
  rows: (n) => count(n, '# fila', '# filas'),
  found: (n) => `${count(n, '# fila coincide', '# filas coinciden')}.`,
  nothing: 'Ninguna fila cumple con todo esto. Pruebe con menos palabras o con otras, o muestre todo.',
  showAll: 'Mostrar todo',
  turned: (here) => `Ahora se lee desde ${here}.`,
};

export const evidence: Language['evidence'] = {
  loading: 'Cargando…',
  failed: 'No se pudieron mostrar las evidencias',
  heading: 'Revisar evidencias entregadas',
  drop: 'Suelte los archivos aquí',
  dropWhat:
    'Registros de evidencias que le entregaron (JSON o ZIP). Para un equipo, también autoevaluaciones y evaluaciones de referencia.',
  nothingSent: 'Los archivos no salen de esta computadora: solo se leen, no se envía nada ni se cambia nada.',
  informal: 'Recuento informal; la asociación decide.',
  choose: 'Elegir archivos',
  addFiles: 'Agregar archivos',
  readingFile: (n, of) => `Leyendo el archivo ${n} de ${of}…`,
  stop: 'Detener',
  filesRead: (n) => count(n, '# archivo abierto', '# archivos abiertos'),
  filesFailed: (n) => count(n, '# archivo no se pudo abrir', '# archivos no se pudieron abrir'),
};

export const evidenceFiles: Language['evidenceFiles'] = {
  alreadyOpen: (file) => `${file}: este archivo ya está abierto.`,
  replaced: (file) => `${file}: reemplaza al mismo registro e incluye lo que trae el ZIP.`,
  problems: 'Archivos que no se pudieron abrir',
  dismiss: 'Cerrar este aviso',
  askAgain: 'Pida a quien envió el archivo que lo entregue de nuevo.',
  newer:
    'Si el archivo es de una versión más nueva, no tiene nada de malo: quien administra este sitio puede actualizar el visor.',
  file: {
    'too-large': (megabytes) => `El archivo supera los ${megabytes} MB; ningún registro es tan grande.`,
    'not-text': 'El archivo no es JSON ni un ZIP de registro de evidencias.',
    'zip-damaged': 'El ZIP está dañado o incompleto.',
    'zip-encrypted': 'El ZIP está protegido con una contraseña.',
    'zip-unknown': 'El ZIP está comprimido de una forma que aquí no se puede leer.',
    'zip-without-log': 'El ZIP no contiene log.json.',
    'zip-in-zip': 'Un ZIP dentro de otro no se abre. Descomprima el de fuera y suelte este aquí.',
    'zip-too-many': 'El ZIP contiene más de 200 documentos. Los demás no se abrieron.',
    unreadable: 'No se pudo leer: es una carpeta, o ya no está ahí. Elija los archivos que hay en una carpeta.',
    'zip-too-large': (megabytes) =>
      `Algo en el ZIP ocupa más de ${megabytes} MB al descomprimirse. No se siguió descomprimiendo.`,
  },
};

export const evidenceViews: Language['evidenceViews'] = {
  pathsLeftOut: (n) =>
    count(
      n,
      '# archivo del ZIP tiene un nombre que apunta fuera de su carpeta; se omitió.',
      '# archivos del ZIP tienen nombres que apuntan fuera de su carpeta; se omitieron.',
    ),

  people: (n) => count(n, '# persona', '# personas'),
  peopleHeading: 'Registros recibidos',
  order: 'Orden de lectura',
  orders: { added: 'Como se agregaron', name: 'Por nombre', hours: 'Por horas registradas' },
  orderHint: 'Es solo un orden para leer.',
  columns: {
    name: 'Nombre',
    entries: 'Entradas',
    training: 'Capacitación',
    rsc: 'Supervisión reflexiva',
    other: 'Trabajo y otras',
    gaps: 'Áreas sin evidencia',
    certificates: 'Capacitaciones sin certificado',
    duplicates: 'Posibles duplicados',
    framework: 'Marco',
    remarks: 'Observaciones',
  },
  openOf: (name) => `Abrir ${name}`,
  remove: 'Quitar',
  removeOf: (name) => `Quitar ${name} de esta lista`,
  removed: (name) => `${name} ya no está en la lista. El archivo no cambió.`,
  otherFiles: 'También abiertos',
  selfCheckOf: (date) => `Autoevaluación del ${date}`,
  ratingOf: (subject, date) => `Evaluación de referencia para ${subject}, ${date}`,
  hours: (hours) => `${hours} h`,
  received: (hours) => `${hours} h recibidas`,
  provided: (hours) => `${hours} h brindadas`,
  finishedOf: (finished, all) => `${finished} terminadas de ${all}`,
  withoutHours: (n) => count(n, '# sin horas', '# sin horas'),
  areas: (n, of) => `${n} de ${of}`,
  unknown: 'no se sabe',
  noTags: 'sin competencias elegidas',
  otherVersion: (version) => `otra versión: ${version}`,
  otherFramework: 'otro marco',
  noVersion: 'versión no indicada',
  conflicts: (n) =>
    count(n, '# entrada en dos versiones; cuenta la más nueva', '# entradas en dos versiones; cuenta la más nueva'),
  withheld: (what) => `La persona dejó fuera: ${what}`,
  scope: (what) => `La persona eligió: ${what}`,
  backup: 'Es una copia de seguridad, no una entrega: las notas no se muestran.',
  fields: {
    note: 'notas',
    quotes: 'citas',
    minutes: 'horas',
    sessions: 'sesiones',
    dateCompleted: 'fechas',
    competencies: 'competencias',
    attachments: 'certificados',
    verification: 'cómo se confirma',
    provider: 'quién lo ofrece',
    people: 'autoras, autores o docentes',
    url: 'dirección web',
    rsc: 'quién supervisó',
    type: 'tipo de evidencia',
  },
  lookAtTeam: 'Ver como equipo',
  sameName: (n) => `${count(n, '# archivo tiene', '# archivos tienen')} este nombre; cada uno se muestra por separado.`,

  backToList: 'Volver a la lista',
  previous: 'Persona anterior',
  next: 'Persona siguiente',
  placeOf: (n, of) => `${n} de ${of}`,
  handedOver: (date) => `Entregado el ${date}`,
  forAssociation: (association) => `para ${association}`,
  printPerson: 'Imprimir esta persona',
  atAGlance: 'En resumen',
  progress: 'Comparación con los requisitos',
  listedOf: (listed, asked) => `${listed} de ${asked} h registradas`,
  listed: (listed) => `${listed} h registradas`,
  entriesListed: (n, asked) => `${n} de ${count(asked, '# entrada registrada', '# entradas registradas')}`,
  shortHours: (hours) => `Todavía no están registradas ${hours} h.`,
  shortEntries: (n) => count(n, 'Todavía falta registrar # entrada.', 'Todavía falta registrar # entradas.'),
  lineComplete: 'En esta línea no falta nada.',
  listComplete: 'En esta lista no falta nada.',
  applyUnknown: 'No se sabe si esta línea corresponde; se cuenta como si correspondiera.',
  setApplyUnknown: 'No se sabe si esta lista es para esta persona: falta la categoría.',
  setNotForThem: 'Esta lista es para una categoría distinta de la indicada en la entrega.',
  linesLeftOut: (n) =>
    count(n, '# línea no corresponde y no se muestra.', '# líneas no corresponden y no se muestran.'),
  untouched: (areas) => `Áreas sin evidencia aquí: ${areas}`,
  notJudged: 'El marco que se muestra no tiene áreas para esta línea, así que no se puede calcular la cobertura.',
  spreadNarrow: (months, asked) =>
    `Repartidas en ${count(months, '# mes', '# meses')}; se piden por lo menos ${asked}.`,
  spreadUnclear: 'Las fechas no son lo bastante exactas para saber cuánto tiempo pasó entre las sesiones.',
  references: (received, asked) =>
    `${received} de ${count(asked, '# referencia anotada como recibida', '# referencias anotadas como recibidas')}`,
  notCounted: (n) => count(n, '# entrada no contada por completo', '# entradas no contadas por completo'),
  period: (from, to) => `Del ${from} al ${to}`,
  askedIn: (year, listed, asked) => `${year}: ${listed} de ${asked} h registradas`,
  asPrinted: 'Poco claro en la fuente',
  source: 'Fuente',
  seen: (date) => `leída el ${date}`,
  reasons: {
    'other-type': 'otro tipo',
    'type-missing': 'falta el tipo',
    'other-topic': 'otro tema',
    'other-provider-category': 'quien la ofrece tiene otra categoría',
    'provider-category-missing': 'falta la categoría de quien la ofrece',
    'other-rsc-mode': 'es de la otra modalidad (individual o en grupo)',
    'rsc-mode-missing': 'no dice si es individual o en grupo',
    'no-date': 'falta la fecha',
    'unclear-date': 'la fecha no es lo bastante exacta',
    'outside-period': 'fuera del período',
    'in-the-future': 'aún no ha pasado',
    'not-finished': 'sin terminar',
    'before-entering': 'antes de que la persona entrara en el ciclo',
    'too-few-competencies': 'faltan competencias elegidas',
    'minutes-missing': 'faltan las horas',
    'counted-apart': 'contada en otra línea',
    'over-maximum': 'por encima de lo que cuenta como máximo',
    'outside-window': 'demasiado lejos de las otras sesiones',
  },

  map: 'Cobertura',
  mapCaption: 'Cuántas entradas terminadas hay en cada área, por tipo de evidencia. Un número abre sus entradas.',
  area: 'Área',
  allKinds: 'Todas',
  kinds: {
    course: 'Cursos',
    series: 'Series',
    'in-service': 'Capacitación en servicio y seminarios web',
    conference: 'Congresos',
    reading: 'Lecturas',
    'rsc-received': 'Supervisión reflexiva recibida',
    'rsc-provided': 'Supervisión reflexiva brindada',
    work: 'Trabajo',
    leading: 'Docencia y liderazgo',
    other: 'Otra o sin indicar',
  },
  showCompetencies: 'Mostrar también cada competencia',
  nothingListed: 'nada registrado',
  cell: (n, kind, area) => `${count(n, '# entrada', '# entradas')}: ${area}, ${kind}`,
  close: 'Cerrar',
  loose: 'De otros marcos',
  looseHint: 'Otros marcos, otras versiones o áreas en palabras de la persona.',
  withoutTag: 'Sin competencia',
  forCategory: (category) => `Áreas para ${category}`,
  noMap: 'Todavía no hay entradas terminadas, así que no hay nada que mostrar en el mapa.',

  entries: (n) => count(n, '# entrada', '# entradas'),
  allEntries: 'Todas las entradas, por fecha',
  more: (n) => `Mostrar ${n} más`,
  noDate: 'sin fecha',
  noHours: 'sin horas indicadas',
  statuses: { planned: 'planeada', attended: 'asistió, sin terminar', finished: 'terminada' },
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
  noType: 'tipo sin indicar',
  entryFields: {
    provider: 'Quién lo ofrece',
    people: 'Autoras, autores o docentes',
    address: 'Dirección web',
    competencies: 'Competencias',
    quotes: 'Citas',
    note: 'Nota',
    verification: 'Comprobación',
    certificates: 'Certificados',
    sessions: 'Sesiones',
    ce: 'Créditos',
    rsc: 'Supervisión',
    otherVersion: 'Otra versión dice',
  },
  verified: {
    'self-reported': () => 'Declarado por la persona',
    'certificate-held': () => 'La persona dice que tiene un certificado',
    confirmed: (by) => (by ? `Lo confirma ${by}` : 'Confirmado; no dice por quién'),
  },
  verifiedOn: (date) => `el ${date}`,
  rscModes: { individual: 'individual', group: 'en grupo' },
  rscPlaces: { 'in-person': 'en persona', virtual: 'en línea' },
  recording: (from, to) => (to ? `Grabación, de ${from} a ${to}` : `Grabación, desde ${from}`),
  deletedElsewhere: 'Eliminada en otro dispositivo; la persona aún no lo ha resuelto.',

  toAsk: 'Falta o no está claro',
  missing: {
    date: (n) => count(n, '# entrada sin fecha', '# entradas sin fecha'),
    unfinished: (n) => count(n, '# entrada planeada o sin terminar', '# entradas planeadas o sin terminar'),
    hours: (n) => count(n, '# entrada sin horas', '# entradas sin horas'),
    type: (n) => count(n, '# entrada sin tipo de evidencia', '# entradas sin tipo de evidencia'),
    competency: (n) => count(n, '# entrada sin competencia', '# entradas sin competencia'),
    'other-version': (n) =>
      count(n, '# entrada con competencias de otra versión', '# entradas con competencias de otra versión'),
    'other-framework': (n) =>
      count(n, '# entrada con competencias de otro marco', '# entradas con competencias de otro marco'),
    certificate: (n) => count(n, '# capacitación sin certificado', '# capacitaciones sin certificado'),
    'rsc-provider': (n) =>
      count(
        n,
        '# entrada de supervisión reflexiva que no dice quién la brindó',
        '# entradas de supervisión reflexiva que no dicen quién las brindó',
      ),
    duplicate: (n) => count(n, '# cosa que quizá figura dos veces', '# cosas que quizá figuran dos veces'),
    versions: (n) => count(n, '# entrada con dos versiones distintas', '# entradas con dos versiones distintas'),
  },
  aim: 'Objetivo',
  purposes: { application: 'una primera solicitud', renewal: 'una renovación', record: 'llevar un registro' },
  since: (date) => `en esta categoría desde ${date}, según la persona`,
  providesRsc: 'brinda supervisión reflexiva',
  unsettled: 'Hay dos versiones de esto; se muestra la más nueva.',
  fromOn: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  workTitle: 'Trabajo',
  workFields: {
    hoursPerWeek: 'Horas por semana',
    families: 'Número de familias',
    ageRange: 'Edad de las niñas y los niños',
    supervisor: 'Quien supervisa',
    duties: 'Tareas',
  },
  educationTitle: 'Estudios',
  supervisionTitle: 'Supervisión reflexiva',
  supervisionCaption: 'Entradas terminadas, según quién la brindó.',
  supervisionColumns: {
    provider: 'Quién la brindó',
    hours: 'Horas registradas',
    individual: 'Individual',
    group: 'En grupo',
    unstated: 'Modalidad sin indicar',
    when: 'Cuándo',
  },
  providerUnknown: 'no dice quién',
  providedByPerson: 'Brindada por la persona a otras',
  sessions: (n) => count(n, '# sesión', '# sesiones'),
  referencesTitle: 'Referencias',
  relations: {
    supervisor: 'supervisa su trabajo',
    supervisee: 'recibe su supervisión',
    'recipient-of-services': 'recibió servicios',
    colleague: 'colega',
    teacher: 'docente',
    other: 'otra relación',
  },
  receivedOn: (date) => `anotada como recibida el ${date}`,
  notReceived: 'no anotada como recibida',
  ratingsOfPerson: 'Evaluaciones de referencia',
  ratingsHint: 'Lo que respondieron otras personas, cada una por separado. No es el formulario oficial de referencia.',
  ratedOn: (date) => `respondida el ${date}`,
  besideLog: (file) => `no está en el registro, pero se abrió junto a él: ${file}`,
  noConsent: 'Quien respondió no aceptó que esto se entregue. Las respuestas no se muestran.',
  consentUnknown: 'El archivo no dice si quien respondió aceptó que se entregue.',
  selfChecksTitle: 'Autoevaluaciones',
  selfChecksHint: 'Cómo ve la persona su propio trabajo en un día: una afirmación suya, no una conclusión.',
  answers: (n) => count(n, '# respuesta', '# respuestas'),
  frameworkNotHere: 'Esta página no tiene ese marco, así que las respuestas no se pueden mostrar por área.',
  allAnswers: 'Todas las respuestas',
  planTitle: 'Plan',
  closedTitle: 'Períodos que la persona cerró',
  closedOn: (date) => `cerrado el ${date}`,

  certificates: 'Certificados',
  noCertificates: 'En este registro no figura ningún certificado.',
  unlisted: 'También en el ZIP, pero ninguna entrada lo nombra',
  notInFile: 'nombrado, pero no está en este archivo',
  onlyInZip: 'El registro nombra certificados, pero solo un ZIP los trae.',
  look: (name) => `Ver ${name}`,
  openTab: (name) => `Abrir ${name} en otra pestaña`,
  save: (name) => `Guardar ${name}`,
  wrongSum: (name) => `${name} no es el archivo que nombra el registro: su suma de comprobación es otra. No se abrió.`,
  sumUnchecked: 'No se pudo comprobar su suma, porque esta página no usa https.',
  notShown: 'Este tipo de archivo no se muestra aquí. Guárdelo y ábralo con un programa de confianza.',
  pictureOf: (name) => `Imagen: ${name}`,

  questions: 'Preguntas para la persona solicitante',
  writeQuestions: 'Escribir preguntas',
  questionsHint:
    'A partir de lo que falta o no está claro. Desmarque lo que no quiera preguntar y cambie las palabras.',
  noQuestions: 'Parece que no falta nada y todo está claro.',
  questionsLanguage: 'Idioma de las preguntas',
  languages: { en: 'English (inglés)', es: 'Español' },
  copyQuestions: 'Copiar las preguntas',
  copied: (n) => count(n, '# pregunta copiada', '# preguntas copiadas'),
  copyByHand: 'Copie este texto:',
  include: (n) => `Hacer la pregunta ${n}`,
  wording: (n) => `Texto de la pregunta ${n}`,
  greeting: (name) =>
    `${name ? `Hola, ${name}:` : 'Hola:'}\n\nGracias por su registro de evidencias. ¿Nos podría ayudar con lo siguiente?`,
  closing: 'No hace falta empezar de nuevo: cambie las entradas en su registro y entréguelo otra vez. ¡Muchas gracias!',
  ask: {
    date: '¿Cuándo terminó lo siguiente? También ayuda un mes o un año.',
    unfinished: 'En su registro, lo siguiente está planeado o sin terminar. ¿Ya lo terminó? ¿Cuándo?',
    hours: '¿Cuánto tiempo le llevó lo siguiente?',
    type: '¿Qué tipo de evidencia es: una capacitación, un curso, una lectura, trabajo, otra cosa?',
    competency: '¿En qué competencias o áreas le ayudó lo siguiente?',
    'other-version':
      'Las competencias que eligió aquí son de otra versión del marco. ¿Cuáles de la versión actual corresponden?',
    'other-framework': 'Las competencias que eligió aquí son de otro marco. ¿Qué áreas del nuestro corresponden?',
    certificate: '¿Tiene un certificado u otro comprobante de lo siguiente? Puede adjuntarlo a la entrada.',
    'rsc-provider': '¿Quién brindó la supervisión reflexiva en lo siguiente?',
    duplicate: '¿Es lo mismo, registrado más de una vez?',
    versions: 'Su registro contiene dos versiones distintas de lo siguiente. ¿Cuál es la correcta?',
  },

  team: 'El equipo',
  teamHint: 'Sumas de todas las personas que entregaron algo. Sin nombres y sin promedios.',
  fewPeople: 'Con menos de tres personas, es posible reconocer a alguien. Piense en quién verá esto.',
  teamCounts: (people, checks, ratings, logs) =>
    [
      count(people, '# persona', '# personas'),
      count(checks, '# autoevaluación', '# autoevaluaciones'),
      count(ratings, '# evaluación de referencia', '# evaluaciones de referencia'),
      count(logs, '# registro de evidencias', '# registros de evidencias'),
    ].join(' · '),
  teamRules:
    'Cada archivo de autoevaluación cuenta como una persona. Los registros con el mismo nombre cuentan como una persona.',
  teamOther: (n) =>
    count(n, '# archivo trata de otro marco y no se incluye.', '# archivos tratan de otro marco y no se incluyen.'),
  teamNothing:
    'No hay nada que sumar: ninguna autoevaluación, evaluación de referencia ni registro trata de este marco.',
  teamFramework: 'Marco',
  noFramework: 'Esta página no indica ningún marco; por eso no se muestran las áreas ni los dominios de un equipo.',
  levelsTitle: 'Cómo se ven las personas',
  ratingsTitle: 'Cómo las evaluaron otras personas',
  levelsHint: 'Cada barra contiene todas las respuestas de un dominio. La tabla dice cuántas personas las dieron.',
  domain: 'Dominio',
  answersBy: (answers, people) =>
    `${count(answers, '# respuesta', '# respuestas')} (${count(people, '# persona', '# personas')})`,
  noAnswers: 'sin respuestas',
  level: (level) => `Nivel ${level}`,
  evidenceTitle: 'Dónde hay evidencia',
  withEvidence: 'Personas con evidencia',
  withEvidenceOf: (n, of) => `${n} de ${of}`,
  gapsTitle: 'Áreas sin evidencia de nadie',
  noGaps: 'Cada área mostrada tiene por lo menos una entrada de alguien.',
  sourcesTitle: 'Dónde lo aprendieron o practicaron',
  sources: {
    course: 'Curso universitario',
    'in-service': 'Capacitación en servicio',
    work: 'Trabajo',
    rsc: 'Supervisión reflexiva',
  },
};

export const reference: Language['reference'] = {
  loading: 'Cargando el formulario…',
  failed: 'No se pudo mostrar el formulario',
  notOfficial: 'Este no es el formulario oficial de referencia para el Endorsement®.',
  thisPerson: 'esta persona',
  title: (who) => `¿Cómo ve usted el trabajo de ${who}?`,
  thanks:
    'Una persona que trabaja con niñas y niños pequeños y sus familias le pidió su opinión sobre ese trabajo. Gracias por su tiempo.',
  before: 'Antes de empezar',
  beforeYouStart: (who) => [
    'Desde esta página no se envía nada. Al final, usted guarda un archivo.',
    `Usted le da ese archivo a ${who}. Solo puede leerlo quien lo reciba.`,
    'Puede saltarse cualquier pregunta. No hay respuestas malas.',
  ],
  keeps: 'Cuando empiece, sus respuestas se guardan en este navegador. Puede parar y volver después.',
  keepsNothing: 'Este navegador no puede guardar sus respuestas. Por favor termine antes de cerrar la página.',
  draft: {
    welcomeBack: (date) => `Qué bueno que volvió. Aquí están sus respuestas del ${date}.`,
    shared: '¿Otras personas usan este teléfono o computadora? Entonces borre su borrador al terminar.',
    delete: 'Borrar mi borrador',
    deleted: 'Su borrador se borró de este navegador.',
    undo: 'Deshacer',
    undone: 'Su borrador está de vuelta.',
    another: (mine, theirs) => `Aquí hay respuestas suyas sobre ${mine}. El enlace que abrió es sobre ${theirs}.`,
    someone: 'otra persona',
    keep: (who) => `Seguir con ${who}`,
    replace: (who) => `Empezar de nuevo para ${who}`,
    replaces: (who) => `Si empieza de nuevo, se borran sus respuestas sobre ${who}.`,
  },
  people: 'Usted y la persona sobre quien escribe',
  subject: 'Nombre de la persona sobre quien escribe',
  relation: (who) => `¿De dónde conoce a ${who}?`,
  relations: {
    'recipient-of-services': 'Soy mamá, papá o persona cuidadora y recibí servicios',
    supervisor: 'Superviso su trabajo',
    supervisee: 'Supervisa mi trabajo',
    colleague: 'Trabajamos en equipo',
    teacher: 'Le doy o le di clases',
    other: 'De otra manera',
  },
  relationText: '¿De qué manera? (puede dejarlo vacío)',
  raterName: 'Su nombre (puede dejarlo vacío)',
  category: (who) => `¿Qué tipo de trabajo hace ${who}?`,
  categoryHint: 'A esto se le llama categoría. ¿No la sabe? Entonces déjela como está.',
  categoryUnknown: 'No lo sé',
  ratings: 'Lo que usted ha visto',
  whatAreCompetencies:
    'Esta es una lista de competencias. Una competencia es algo que una persona sabe y hace bien en su trabajo.',
  whatIsAsked: 'Esta es una lista de cosas que importan en el trabajo con familias.',
  howTo: 'En cada una, elija la respuesta que mejor describa lo que usted ha visto.',
  notSeenIsFair: '¿No lo ha visto? Entonces elija «No lo he visto». Es una buena respuesta. No es una nota baja.',
  firstPerson: (who) => `Si una respuesta dice «yo» o «mi», se trata de ${who}.`,
  length: '¿Cuántas preguntas quiere contestar?',
  lengths: {
    short: (n) => `Menos: ${count(n, '# pregunta', '# preguntas')} sobre los temas principales`,
    long: (n) => `Todas: ${count(n, '# pregunta', '# preguntas')} con más detalle`,
  },
  lengthKeeps: 'Sus respuestas se quedan si cambia esto. Al archivo solo van las preguntas que ve.',
  rating: {
    practice: 'Cómo se ve en la práctica',
    clear: 'Quitar mi respuesta',
    steps: 'Qué quieren decir las respuestas',
    further: 'Otras preguntas',
    count: (answered, total) => `${answered} de ${total}`,
    notSeen: 'No lo he visto',
    sources: { course: '', 'in-service': '', work: '', rsc: '' },
  },
  examples: 'Ejemplos',
  ownScale: ['Pocas veces', 'Algunas veces', 'Muchas veces', 'Casi siempre'],
  ownScaleAsks: (who) => `¿Cuántas veces ha visto esto en el trabajo de ${who}?`,
  note: (area) => `Agregar una nota sobre «${area}»`,
  noteLabel: (area) => `Su nota sobre «${area}»`,
  noNames: 'Por favor no escriba nombres de niñas, niños o familias.',
  looksLike: {
    email: (found) => `«${found}» parece un correo electrónico.`,
    phone: (found) => `«${found}» parece un número de teléfono.`,
    'birth-date': (found) => `«${found}» parece una fecha de nacimiento.`,
    'record-number': (found) => `«${found}» parece un número de expediente.`,
    'client-name': (found) => `«${found}» parece un nombre.`,
  },
  pleaseCheck: '¿Se trata de un niño, una niña o una familia? Entonces por favor quítelo. También puede dejarlo.',
  answered: (n, all) => `${n} de ${all} preguntas contestadas`,
  areaDone: (area, n, all) => `«${area}» está lista. ${n} de ${all} preguntas contestadas.`,
  next: 'Siguiente pregunta sin respuesta',
  nextArea: 'Seguir con el tema siguiente',
  allAnswered: 'Usted contestó todas las preguntas.',
  nothingToRate: 'Aquí todavía no hay preguntas. De todas formas puede escribir un comentario.',
  words: 'Con sus palabras',
  comment: (who) => `¿Qué más quiere decir sobre el trabajo de ${who}?`,
  commentHint: 'Puede dejarlo vacío.',
  permission: 'Su permiso',
  consent: (who) => `Acepto que ${who} guarde este archivo y lo entregue a la asociación.`,
  consentGiven: (date) => `Usted aceptó el ${date}.`,
  whoSees: (who) => `Desde esta página, nadie más recibe el archivo. Usted se lo da a ${who}.`,
  check: 'Revisar y guardar',
  missing: {
    name: 'Por favor escriba el nombre de la persona.',
    relation: 'Por favor elija una de estas opciones.',
    consent:
      '¿Está de acuerdo? Entonces marque esta casilla. Sin su permiso no se crea el archivo. Sus respuestas siguen aquí.',
  },
  ask: '¿Necesita una referencia? Haga un enlace para alguien',
};

export const referenceEnd: Language['referenceEnd'] = {
  noAnswer: 'sin respuesta',
  checking: {
    title: 'Revise antes de guardar',
    subject: 'Sobre',
    relation: 'De dónde se conocen',
    rater: 'Su nombre',
    category: 'Categoría',
    answers: 'Respuestas',
    comment: 'Comentario',
    permission: 'Permiso',
    rated: (n, all) => `${n} de ${all} respondidas`,
    notSeen: (n) => `${n} que no ha visto`,
    open: (n) => `${n} sin respuesta`,
    notes: (n) => count(n, '# nota', '# notas'),
    empty: 'Quedó vacío',
    change: 'Cambiar',
    all: 'Ver todas mis respuestas',
    yourNote: 'Su nota:',
    save: 'Guardar el archivo',
    back: 'Volver a las preguntas',
  },
  done: {
    title: 'Su archivo está listo',
    saved: 'En la mayoría de los teléfonos y computadoras queda en las descargas. Se llama:',
    next: 'Qué hacer ahora',
    steps: (who) => [
      `Dele este archivo a ${who}. Puede enviarlo en un correo o un mensaje.`,
      `Después, ${who} puede entregarlo a la asociación.`,
      'Eso es todo. Desde esta página no se envió nada.',
    ],
    again: 'Guardar el archivo otra vez',
    noFile: 'No encuentro el archivo',
    noFileHelp: 'Algunas aplicaciones no dejan guardar archivos. Entonces copie este texto y envíelo en un correo.',
    text: 'Texto del archivo',
    copy: 'Copiar el texto',
    stillKept: 'Sus respuestas siguen guardadas en este navegador.',
  },
  word: 'referencia',
  copied: 'Copiado',
  copyByHand: 'El texto está marcado. Cópielo ahora.',
  otherTab: {
    isOpen:
      'Este formulario también está abierto en otra pestaña, y allí se escribió otra cosa. Lo que usted escriba aquí ocupará su lugar.',
    show: 'Mostrar lo que se escribió allí',
  },
  ask: {
    title: 'Hacer un enlace para alguien',
    what: 'Usted le envía el enlace a la persona. Así, el formulario ya incluye su nombre.',
    name: 'Su nombre',
    nameMissing: 'Por favor escriba su nombre.',
    relation: '¿A quién se lo quiere pedir?',
    relations: {
      'recipient-of-services': 'A una mamá, un papá o una persona cuidadora',
      supervisor: 'A quien me supervisa',
      supervisee: 'A alguien que superviso',
      colleague: 'A alguien con quien trabajo',
      teacher: 'A alguien que me da o me dio clases',
      other: 'A otra persona',
    },
    anyone: 'Que la persona elija',
    category: 'Su categoría',
    language: 'Idioma del formulario',
    private: 'No se envía nada. Su nombre va en el enlace, después del signo #. Los navegadores no envían esa parte.',
    careful: 'Quien tenga el enlace puede leer su nombre en él.',
    make: 'Hacer el enlace',
    link: 'Su enlace',
    copyLink: 'Copiar el enlace',
    message: 'Un mensaje para enviar con el enlace',
    letter: (name, link) =>
      `¡Hola! ¿Podría darme una referencia sobre mi trabajo? Solo tiene que contestar unas preguntas y guardar un archivo para mí. Desde la página no se envía nada. Este es el enlace: ${link}\n¡Gracias! ${name}`,
    copyMessage: 'Copiar el mensaje',
    noAddress: 'Aquí no se puede hacer un enlace. El formulario está dentro de otra página y no sabe su dirección.',
  },
};

export const embed: Language['embed'] = {
  openDocument: 'Abrir el documento por separado',
  refusal: (why) => {
    switch (why.code) {
      case 'element':
        return `Este recuadro (iframe) no reconoce el elemento «${why.name}». Se conocen: ${why.known}.`;
      case 'address':
        return `«${why.address}» no es una dirección web que se pueda mostrar aquí.`;
      case 'elsewhere':
        return `Este recuadro (iframe) muestra documentos de su propio sitio, y ${why.address} está en otro. Quienes administran este sitio pueden permitirlo: en embed.html, escriban ${why.origin} en la línea «imh-allow».`;
    }
  },
};
