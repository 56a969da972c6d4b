import type { frameworks as english } from '../en/frameworks.js';
import { plural } from './plural.js';

export const frameworks: typeof english = {
  offersTitle: (site) => `En esta página de ${site}`,
  offersHint: 'No se toma nada hasta que usted lo elija.',
  takeOffer: {
    framework: 'Tomar el marco',
    'self-check': 'Tomar mis respuestas de la autoevaluación',
    trainings: 'Tomar la guía de capacitaciones',
  },
  offersInFrame:
    'Una parte de esta página está en un recuadro de otro sitio, al que este clic no llega. Ábrala por separado y haga clic allí en el ícono de la barra de herramientas.',
  openPage: 'Abrir la página',
  offerFailed: (reason) => `No se tomó nada: ${reason}`,
  offerFaults: {
    'other-page':
      'la pestaña ahora muestra otra página. Vuelva a esa página y haga clic de nuevo en el ícono de la barra de herramientas.',
    'no-access':
      'el navegador ya no permite leer esta página. Haga clic de nuevo en el ícono de la barra de herramientas.',
    nothing: 'la página no contiene un documento de ese tipo.',
    unreachable: 'el documento de la página no se cargó.',
    timeout: 'el documento de la página tardó demasiado en cargarse.',
    'too-large': 'el documento ocupa más de 10 MB.',
  },
  documentTooLarge: 'ocupa más de 10 MB.',
  timedOut: 'tardó demasiado en cargarse.',
  documentReading: 'Leyendo…',
  answersNone: 'Esta página todavía no guarda respuestas de una autoevaluación en este navegador.',
  answersPresent: 'Su registro ya tiene estas respuestas.',
  answersTaken: (count, day) =>
    count === 1
      ? `Su autoevaluación del ${day} está en su registro.`
      : `${plural(count, 'autoevaluación', 'autoevaluaciones')} están en su registro. La más reciente es del ${day}.`,
  partCount: (count) => plural(count, 'parte', 'partes'),
  trainingCount: (count) => plural(count, 'capacitación', 'capacitaciones'),
  versionNumber: (version) => `versión ${version}`,
  fromSite: (site) => `de ${site}`,
  fromFile: (name) => `del archivo ${name}`,
  fromExtension: 'que viene con esta extensión',
  addedFrom: (source) => `Agregado ${source}.`,
  takenOn: (source, day) => `${source}; ${day}`,
  rightsNone: 'El documento no indica derechos.',
  rightsOf: (holder) => `Derechos: ${holder}.`,
  rightsHeld: (holder, licensee) => `Derechos: ${holder}. Lo usa ${licensee} bajo licencia.`,
  rightsExport: {
    full: 'Los archivos que usted exporte pueden contener todo.',
    titles: 'Los archivos que usted exporte contienen solo títulos y códigos.',
    ids: 'Los archivos que usted exporte contienen solo códigos.',
  },
  rightsMore: 'Más sobre los derechos',
  keepsAll: 'Se guardará todo en su registro, en esta computadora.',
  keepsPersonalCopy:
    'La asociación permite una copia personal: se guardará todo en su registro, solo en esta computadora.',
  keepsTitles: 'La asociación no permite copiar los textos: solo se guardarán los títulos y los códigos.',
  keepsOutline: 'Usted no ha iniciado sesión con la asociación: solo se guardará el esquema público.',
  membersText: {
    read: 'Los textos para miembros están incluidos.',
    'signed-out': 'Para guardar también los textos, inicie sesión en esa página y tome el marco de nuevo.',
    refused: 'Los textos para miembros no se leyeron.',
  },
  lossCount: (count) => `${plural(count, 'nota', 'notas')} sobre la lectura del archivo`,
  alreadyInstalled: 'Su registro ya tiene exactamente esto.',
  replaces: (present) => `Reemplaza a: ${present}.`,
  sameVersion: 'Ambos tienen el mismo número de versión, pero no el mismo contenido.',
  fromElsewhere: (source) =>
    `Por favor, compruébelo: tiene la misma identidad que el que usted tiene, pero viene ${source}. Reemplácelo solo si confía en esa procedencia.`,
  tagsAfterUpdate: 'Sus entradas conservan sus etiquetas. Después puede pasarlas a la nueva versión.',
  keepMine: 'Conservar lo que tengo',
  replaceMine: 'Reemplazarlo',
  installVersion: (version) => `Instalar la versión ${version}`,
  addToLog: 'Agregar a mi registro',
  frameworkKept: (title) => `“${title}” está en su registro.`,
  guideKeeps: 'Cuando agregue una de sus capacitaciones, se completarán las competencias de la guía.',
  guideRefused: 'Sus derechos no permiten una copia personal, así que no se puede guardar.',
  frameworkFormats:
    'Un archivo de su asociación (JSON, CSV), una hoja de cálculo (XLSX), un paquete CASE o una exportación de Moodle o Mahara.',
  fileReasons: {
    'not-text': 'no es ni un texto ni una hoja de cálculo.',
    'unknown-format': 'su formato no se conoce aquí.',
  },
  onlyHttps: 'Solo se pueden leer direcciones que empiezan con https://.',
  siteLocked: (site) =>
    `${site} no permite que otras páginas lean este archivo. Con su permiso se lee una sola vez, y el permiso se devuelve enseguida.`,
  siteAsk: (site) => `Permitir ${site} esta vez`,
  siteRefused: 'Sin el permiso no se puede leer el archivo. Puede guardarlo y elegirlo aquí como archivo.',
  frameworksNone: 'Todavía no se agregó ningún marco.',
  frameworksAdd: 'Agregar un marco',
  frameworksAddHint:
    'Si su asociación muestra su marco en una página, abra esa página y haga clic en el ícono de la barra de herramientas. Si no, elija un archivo o un enlace.',
  frameworksShipped: 'Estos vienen con la extensión',
  guidesTitle: 'Guías de capacitaciones',
  entriesTagged: (count) => `se usa en ${plural(count, 'entrada', 'entradas')}`,
  entriesOutdated: (count) => `${plural(count, 'entrada tiene', 'entradas tienen')} etiquetas de una versión anterior.`,
  updateOnPage: 'Para buscar una nueva versión, abra su página y haga clic en el ícono de la barra de herramientas.',
  lookForUpdate: 'Buscar una nueva versión',
  frameworkIsShown: 'Se usa para etiquetar',
  tagWithIt: 'Usarlo para etiquetar',
  removeFramework: 'Quitar',
  frameworkRemoved: (title, entries) =>
    entries === 0
      ? `Se quitó “${title}”.`
      : `Se quitó “${title}”. ${plural(entries, 'entrada conserva sus etiquetas', 'entradas conservan sus etiquetas')}, con los nombres con que se guardaron.`,
};
