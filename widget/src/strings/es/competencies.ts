import { count } from './count.js';
import type { competencies as English } from '../en/competencies.js';

export const competencies: typeof English = {
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
  compare: 'Comparar categorías',
  download: 'Descargar',
  loading: 'Cargando las competencias…',
  empty: 'Este marco todavía no tiene elementos.',
  failed: 'No se pudieron mostrar las competencias',
};
