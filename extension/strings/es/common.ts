import type { common as english } from '../en/common.js';

export const common: typeof english = {
  language: 'es',
  name: 'Registro de evidencias de competencias',
  log: 'Registro de evidencias',
  openLog: 'Abrir el registro',
  cancel: 'Cancelar',
  close: 'Cerrar',
  undo: 'Deshacer',
  edit: 'Editar',
  remove: 'Eliminar',
  restore: 'Restaurar',
  loading: 'Abriendo su registro…',
  closeOtherTabs:
    'Cierre las otras pestañas de su registro de evidencias. Esta página se abrirá después automáticamente.',
  restoring: (percent) => `Restaurando su registro desde su segunda copia… ${percent} %`,
};
