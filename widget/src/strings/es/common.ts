import { count } from './count.js';
import type { common as English } from '../en/common.js';

export const common: typeof English = {
  language: 'es',
  numberLocale: 'es-US',
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
