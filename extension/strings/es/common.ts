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
};
