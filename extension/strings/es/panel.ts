import type { panel as english } from '../en/panel.js';
import { plural } from './plural.js';

export const panel: typeof english = {
  reading: (title) => `Leyendo “${title}” …`,
  readingPage: 'Leyendo la página …',
  readingSlow: 'Una página se lee cuando termina de cargarse.',
  ownPage: 'Agregar una entrada',
  ownPageText:
    'Usted está en su registro de evidencias y no hay una página que leer. Agregue aquí lo que aprendió fuera de la web.',
  newEntry: 'Nueva entrada',
  draftFor: 'Borrador de',
  draftElsewhere:
    'Este borrador sigue con su página. No se leyó nada de la pestaña que está al frente; para agregarla, haga clic en el ícono de la barra de herramientas.',
  draftClosed:
    'La pestaña de esta página está cerrada. El borrador sigue aquí hasta que usted lo guarde o lo descarte.',
  privateDraft:
    'Esta página está en una ventana privada. No se guarda nada de ella a menos que usted lo guarde; el borrador termina con la ventana.',
  askSavePrivate:
    'Esta página está en una ventana privada. Su título, su dirección y lo que usted escribió quedarían en su registro después de cerrar la ventana. ¿Guardar allí?',
  savePrivate: 'Guardar en mi registro',
  aimFor: 'Para:',
  aimDone: {
    application: 'Listo. En su registro, “Avance” compara lo que usted agrega con lo que pide una primera solicitud.',
    renewal: 'Listo. En su registro, “Avance” compara lo que usted agrega con lo que pide la renovación.',
    record: 'Listo. Sus entradas se guardan sin compararlas con un requisito.',
  },
  seeProgress: 'Ver el avance',
  quoted: 'Su selección se agregó como cita.',
  quotesOnPage: (count, what) =>
    `${count === 1 ? `Su cita: ${what.replace(/^1 /, '')}` : `Sus ${count} citas: ${what}`}.`,
  quotesFound: (count) => plural(count, 'encontrada', 'encontradas'),
  quotesChanged: (count) => plural(count, 'con otras palabras', 'con otras palabras'),
  quotesGone: (count) => plural(count, 'ya no está en la página', 'ya no están en la página'),
  quoteGone: 'Usted guardó:',
  quoteChanged: 'El texto cambió. Usted guardó:',
  quoteNow: 'Ahora dice en su lugar:',
  quoteOpen: 'Mostrar en su página',
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
  openEntry: 'Abrir esa entrada',
  drafts: (count) => `Sin terminar: ${plural(count, 'borrador', 'borradores')}`,
  draftUntitled: 'Sin título',
  continueDraft: 'Continuar',
  discardDraft: 'Descartar',
  discardThis: 'Descartar',
  discarded: (title) => (title ? `Se descartó el borrador “${title}”.` : 'Se descartó el borrador.'),
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
};
