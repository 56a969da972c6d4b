import { counter, type Strings } from './strings.js';

const count = counter('es');

export const es: Strings = {
  language: 'es',
  outline: {
    practice: 'Cómo se ve en la práctica',
    keywords: 'También:',
    copyLink: 'Copiar enlace',
    orphans: 'Otros elementos',
    competencies: (n) => count(n, '# competencia', '# competencias'),
  },
  search: 'Buscar',
  category: 'Categoría',
  allCategories: 'Todas las categorías',
  categories: 'Categorías',
  chooseCategory: 'Elija una categoría para ver solo lo que le corresponde.',
  appliesTo: (n, category) => `${count(n, '# competencia corresponde', '# competencias corresponden')} a ${category}.`,
  competencies: (n) => count(n, '# competencia', '# competencias'),
  entries: (n) => count(n, '# elemento', '# elementos'),
  matches: (n, query) => `${count(n, '# resultado', '# resultados')} para «${query}»`,
  noMatches: (query, category) =>
    `No se encontró nada para «${query}»${category ? ` en ${category}` : ''}. Pruebe con menos palabras o con otras.`,
  showAll: 'Mostrar todo',
  expandAll: 'Abrir todo',
  collapseAll: 'Cerrar todo',
  print: 'Imprimir',
  version: (version) => `Versión ${version}`,
  status: { draft: 'borrador', adopted: 'aprobada', deprecated: 'ya no se usa', outline: 'esquema' },
  since: (date) => `vigente desde ${date}`,
  heldBack: (association) =>
    association
      ? `Aquí solo se muestran los títulos. Los textos completos están disponibles en ${association}.`
      : 'Aquí solo se muestran los títulos. Los textos completos están disponibles en la asociación.',
  signIn: 'Inicie sesión para leer los textos',
  moreAt: (place) => `Leer más en ${place}`,
  linkCopied: 'Enlace copiado',
  linkByHand: 'Copie esta dirección:',
  loading: 'Cargando las competencias…',
  empty: 'Este marco todavía no tiene elementos.',
  failed: 'No se pudieron mostrar las competencias',
  unreachable: 'Parece que no hay conexión.',
  tryAgain: 'Intentar de nuevo',
  address: 'Dirección:',
};
