import { count } from './count.js';
import type { evidence as English } from '../en/evidence.js';

export const evidence: typeof English = {
  loading: 'Cargando…',
  failed: 'No se pudieron mostrar las evidencias',
  heading: 'Revisar evidencias entregadas',
  drop: 'Suelte los archivos aquí',
  dropWhat:
    'Registros de evidencias que le enviaron (JSON o ZIP). Para un equipo, también autoevaluaciones y evaluaciones de referencia.',
  nothingSent: 'Los archivos no salen de esta computadora: solo se leen, no se envía nada ni se cambia nada.',
  informal: 'Recuento informal; la asociación decide.',
  choose: 'Elegir archivos',
  addFiles: 'Agregar archivos',
  readingFile: (n, of) => `Leyendo el archivo ${n} de ${of}…`,
  stop: 'Detener',
  filesRead: (n) => count(n, '# archivo abierto', '# archivos abiertos'),
  filesFailed: (n) => count(n, '# archivo no se pudo abrir', '# archivos no se pudieron abrir'),
};
