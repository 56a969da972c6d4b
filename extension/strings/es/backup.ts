import type { backup as english } from '../en/backup.js';
import { plural } from './plural.js';

export const backup: typeof english = {
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
  updateExtension: 'Actualice esta extensión e inténtelo de nuevo.',
};
