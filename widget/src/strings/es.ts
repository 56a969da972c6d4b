import type { Format } from '../data/kinds/kind.js';
import type { Wrong } from '../data/check.js';
import { counter } from './counter.js';
import type { Language } from './strings.js';

const count = counter('es');

export const common: Language['common'] = {
  language: 'es',
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

export const competencies: Language['competencies'] = {
  outline: {
    practice: 'Cómo se ve en la práctica',
    keywords: 'También:',
    copyLink: 'Copiar enlace',
    orphans: 'Otros elementos',
  },
  search: 'Buscar',
  categories: 'Categorías',
  chooseCategory: 'Elija una categoría para ver solo lo que le corresponde.',
  appliesTo: (n, category) => `${count(n, '# competencia corresponde', '# competencias corresponden')} a ${category}.`,
  entries: (n) => count(n, '# elemento', '# elementos'),
  matches: (n, query) => `${count(n, '# resultado', '# resultados')} para «${query}»`,
  noMatches: (query, category) =>
    `No se encontró nada para «${query}»${category ? ` en ${category}` : ''}. Pruebe con menos palabras o con otras.`,
  showAll: 'Mostrar todo',
  expandAll: 'Abrir todo',
  collapseAll: 'Cerrar todo',
  status: { draft: 'borrador', adopted: 'aprobada', deprecated: 'ya no se usa', outline: 'esquema' },
  since: (date) => `vigente desde ${date}`,
  linkCopied: 'Enlace copiado',
  linkByHand: 'Copie esta dirección:',
  loading: 'Cargando las competencias…',
  empty: 'Este marco todavía no tiene elementos.',
  failed: 'No se pudieron mostrar las competencias',
};

const askSite = 'Si continúa así, avise a quienes administran este sitio.';

export const failure: Language['failure'] = {
  tryAgain: 'Intentar de nuevo',
  address: 'Dirección:',
  sentences: (problem) => {
    const wanted = kinds[problem.wanted ?? 'imh-framework'];
    switch (problem.code) {
      case 'network':
        return [
          'No se pudo llegar al archivo: no hay conexión, o el otro sitio no permite que esta página lo lea.',
          `Revise su conexión e intente de nuevo. ${askSite}`,
        ];
      case 'timeout':
        return ['El otro lado tardó demasiado en responder.', `Intente de nuevo en un momento. ${askSite}`];
      case 'status':
        return problem.status === 404 || problem.status === 410
          ? [`No hay ningún archivo en esta dirección (error ${problem.status}).`, askSite]
          : problem.status === 401 || problem.status === 403
            ? [
                `El archivo no está abierto a todos (error ${problem.status}).`,
                'Inicie sesión en este sitio e intente de nuevo.',
              ]
            : [`El otro lado respondió con el error ${problem.status}.`, `Intente de nuevo en un momento. ${askSite}`];
      case 'web-page':
        return [
          'En lugar del archivo llegó una página web: por lo general significa que hay que iniciar sesión.',
          `Inicie sesión en este sitio e intente de nuevo. ${askSite}`,
        ];
      case 'empty':
        return ['El archivo está vacío.', askSite];
      case 'not-json':
        return [
          `El archivo está dañado${problem.where ? ` (${placeIn(problem.where)})` : ''}: no se puede leer como JSON.`,
          askSite,
        ];
      case 'not-a-document':
        return [`El archivo contiene otra cosa que ${wanted}.`, askSite];
      case 'other-format':
        return [
          problem.found
            ? `El archivo es «${problem.found}»; ${wanted} dice «${problem.wanted}».`
            : `El archivo no dice que es ${wanted} («format»: «${problem.wanted}»).`,
          askSite,
        ];
      case 'newer-version':
        return [
          `El archivo se escribió para una versión más nueva de este visor (versión de formato ${problem.found}; aquí se lee la 1).`,
          'Quienes administran este sitio pueden actualizar el visor.',
        ];
      case 'invalid':
        return [`El archivo no está del todo bien: ${problem.where} ${wrong(problem.wrong)}.`, askSite];
      case 'address':
        return ['Esto no es una dirección web.', askSite];
      case 'nothing':
        return [
          `Aquí no se indicó nada: hace falta ${wanted}.`,
          'Quienes administran este sitio pueden indicarlo con «src».',
        ];
    }
  },
};

const kinds: Readonly<Record<Format, string>> = {
  'imh-framework': 'un marco de competencias',
  'imh-trainings': 'una guía de formaciones',
  'imh-crosswalk': 'una tabla de equivalencias entre dos marcos',
  'imh-self-check': 'una autoevaluación',
  'imh-reference-rating': 'una valoración de referencia',
  'imh-requirements': 'una lista de requisitos',
  'imh-evidence-log': 'un registro de evidencias',
};

function wrong(wrong: Wrong): string {
  switch (wrong.is) {
    case 'missing':
      return `no tiene «${wrong.field}»`;
    case 'type':
      return `no es del tipo que corresponde (${wrong.expected})`;
    case 'value':
      return `no es ninguno de los valores conocidos (${wrong.expected})`;
    case 'form':
      return 'está vacío o no está escrito en la forma que corresponde';
  }
}

const placeIn = (where: string): string => where.replace('line', 'línea').replace('column', 'columna');

export const selfCheck: Language['selfCheck'] = {
  loading: 'Cargando la autoevaluación…',
  failed: 'No se pudo mostrar la autoevaluación',
};

export const trainings: Language['trainings'] = {
  loading: 'Cargando la guía de formaciones…',
  failed: 'No se pudo mostrar la guía de formaciones',
};

export const crosswalk: Language['crosswalk'] = {
  loading: 'Cargando la tabla de equivalencias…',
  failed: 'No se pudo mostrar la tabla de equivalencias',
};

export const evidence: Language['evidence'] = {
  loading: 'Cargando…',
  failed: 'No se pudieron mostrar las evidencias',
};

export const reference: Language['reference'] = {
  loading: 'Cargando el formulario…',
  failed: 'No se pudo mostrar el formulario',
};
