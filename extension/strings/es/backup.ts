import type { backup as english } from '../en/backup.js';
import { spanishAside } from '@imh/elements/words';
import { plural } from './plural.js';

export const backup: typeof english = {
  export: 'Exportar',
  import: 'Importar',
  backup: 'Copia de seguridad',
  backupNow: 'Hacer una copia ahora',
  handedBackup: (when, newer) =>
    `Última copia: entregada a su navegador el ${when}. ${plural(newer, 'entrada no está', 'entradas no están')} en una copia confirmada.`,
  handedQuestion: (name) => `¿Está ${name} ahora en sus descargas?`,
  handedYes: 'Sí, la tengo',
  handedNo: 'No',
  folderChoose: 'Guardar copias en una carpeta…',
  folderHint:
    'La copia se escribe mientras esta página está abierta. Si dos computadoras comparten la carpeta, cada una recibe las entradas de la otra.',
  folderActive: (name) => `Las copias se guardan en la carpeta “${name}” mientras esta página está abierta.`,
  folderPaused: (name) => `Las copias en la carpeta “${name}” están en pausa hasta que usted las permita de nuevo.`,
  folderResume: 'Reanudar las copias',
  folderStop: 'Dejar de guardar copias en esta carpeta',
  folderMerged: (entries) => `${plural(entries, 'entrada llegó', 'entradas llegaron')} de su otra computadora.`,
  folderUnreadable: (names) => `Estos archivos de la carpeta todavía no se pueden leer: ${names}.`,
  folderFailed:
    'No se puede leer ni escribir en la carpeta de copias. Es posible que se haya movido o que el disco esté lleno.',
  frameworksMissing: (names) =>
    `Sus entradas se refieren a un marco que no está en esta computadora: ${names}. Agregue su archivo o página para ver sus títulos y su cobertura.`,
  copyFailing:
    'Su registro está guardado, pero no se pudo escribir su segunda copia. Libere espacio y haga una copia de seguridad.',
  lastBackup: (when, newer) =>
    `Última copia: ${when}; desde entonces, ${plural(newer, 'entrada agregada o modificada', 'entradas agregadas o modificadas')}.`,
  noBackup: (entries) =>
    entries === 0
      ? 'Aún no hay copia de seguridad.'
      : `Aún no hay copia de seguridad. Se ${entries === 1 ? 'perdería' : 'perderían'} ${plural(entries, 'entrada', 'entradas')}.`,
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
  importNothingNew: 'Todo lo que contiene este archivo ya está en su registro.',
  importNothingLost: 'Al importar solo se agregan datos. Nada de lo que usted tiene se reemplaza ni se elimina.',
  leftOut: spanishAside,
  importLeftOut: (values) =>
    `En este archivo hay ${plural(values, 'dato que no se puede leer', 'datos que no se pueden leer')}:`,
  importLeftOutHint:
    'El archivo no cambia. Si lo agrega a su registro ahora, escriba después estos datos en su registro.',
  importNow: 'Agregar a mi registro',
  importing: 'Agregando…',
  imported: (added, updated) =>
    `Entradas agregadas: ${added.toLocaleString('es-US')}; actualizadas: ${updated.toLocaleString('es-US')}.`,
  importConflicts: (count) =>
    `${plural(count, 'entrada cambió', 'entradas cambiaron')} en los dos lugares; se guardan ambas versiones.`,
  importCancelled: 'Detenido. Lo agregado hasta entonces se conserva, y puede volver a importar sin problema.',
  importRefused: (file) => `“${file}” no se importó y no se cambió nada.`,
  logFileProblems: {
    'zip-damaged': 'El ZIP está dañado o incompleto. Cópielo o descárguelo de nuevo.',
    'zip-encrypted': 'El ZIP tiene una contraseña. Descomprímalo e importe log.json.',
    'zip-unknown':
      'El ZIP está comprimido de una forma que este programa no puede leer. Descomprímalo e importe log.json.',
    'zip-too-large': 'El registro en el ZIP es demasiado grande.',
    'without-log': 'El ZIP no contiene log.json.',
    'without-consent': 'Quien la respondió no autorizó que usted la guarde.',
  },
  importFailed: 'No se pudo guardar el registro. No se cambió nada.',
  recovered: (entries, drafts, day) =>
    `Su navegador había perdido este registro. El ${day} se restauró desde su segunda copia lo siguiente: ${[
      entries > 0 ? plural(entries, 'entrada', 'entradas') : '',
      drafts > 0 ? plural(drafts, 'borrador', 'borradores') : '',
    ]
      .filter(Boolean)
      .join(' y ')}.`,
  understood: 'Aceptar',
  updateExtension: 'Actualice esta extensión e inténtelo de nuevo.',
};
