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
  restore: 'Recuperar',
  loading: 'Abriendo su registro…',
  closeOtherTabs: 'Cierre las otras pestañas de Evidencia. Esta página se abrirá entonces por sí sola.',
  restoring: (percent) => `Restaurando su registro desde su segunda copia… ${percent} %`,
};
