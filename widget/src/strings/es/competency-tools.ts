import { count } from './count.js';
import type { competencyTools as English } from '../en/competency-tools.js';

export const competencyTools: typeof English = {
  appliesTo: (n, category) => `${count(n, '# competencia corresponde', '# competencias corresponden')} a ${category}.`,
  leftOut: (n) =>
    n > 0
      ? `${count(n, 'Este filtro oculta # más', 'Este filtro oculta # más')}.`
      : 'Se muestran todas las competencias.',
  onlyThese: (n) =>
    count(n, '# competencia es exclusiva de esta categoría.', '# competencias son exclusivas de esta categoría.'),
  countOf: (left, all) => `${left} de ${count(all, '# competencia', '# competencias')}`,
  matches: (n, query) => `${count(n, '# resultado', '# resultados')} para “${query}”`,
  within: (category) => ` en ${category}`,
  noMatches: (query, category) =>
    `No hay resultados para “${query}”${category ? ` en ${category}` : ''}. Pruebe con menos palabras o con otras.`,
  showAll: 'Mostrar todo',
  linkCopied: 'Enlace copiado',
  copyLink: 'Copiar enlace',
  linkByHand: 'Copie esta dirección:',
  tabs: 'Vistas de este marco',
  tabCompetencies: 'Competencias',
  tabSelfCheck: 'Autoevaluación',
  tabTrainings: 'Capacitaciones',
  tabRequirements: 'Requisitos',
  trainingsOn: (n) => count(n, '# capacitación', '# capacitaciones'),
  membersShown: 'Ya inició sesión. Ahora se muestran los textos completos.',
  close: 'Cerrar',
  printTitle: '¿Qué desea imprimir?',
  printOpen: 'Solo las secciones abiertas',
  printAll: 'Todo',
  printCategory: (category) => `Imprimir para ${category}`,
  printFiltered: 'Se imprimirán solo las competencias que coinciden con su búsqueda o con la categoría elegida.',
  downloadTitle: 'Descargar como',
  formats: {
    json: 'JSON, para esta página y el registro de evidencias',
    csv: 'Tabla (CSV), para hojas de cálculo',
    case: 'CASE 1.1, para plataformas de aprendizaje',
    jsonld: 'schema.org (JSON-LD), para sitios web',
  },
  exportsAll: 'El archivo contiene el texto completo.',
  exportsTitles: (owner) =>
    `Solo títulos: ${owner ?? 'la asociación'} no permite copiar los textos ni los ejemplos de la práctica.`,
  exportsNothing: (owner) => `${owner ?? 'La asociación'} no permite descargar este texto.`,
  compare: {
    title: 'Comparar categorías',
    about:
      'Una categoría es un tipo de trabajo. No es una jerarquía, y nada de lo que ve aquí decide qué categoría le corresponde.',
    discipline: 'Su disciplina',
    anyDiscipline: 'Elija una disciplina',
    oftenIn: (n) =>
      n === 1
        ? 'Quienes tienen esta disciplina suelen trabajar en esta categoría. Elíjala para ver sus competencias.'
        : 'Quienes tienen esta disciplina suelen trabajar en estas categorías. Elija una para ver sus competencias.',
    map: 'Mapa de dominios y categorías',
    mapAbout: 'Cuántas competencias de cada dominio corresponden a cada categoría. Elija un número para verlas.',
    domain: 'Dominio',
    spectrum: 'Tipo de servicio',
    all: 'Todos los dominios',
    only: 'Exclusivas de esta categoría',
    newTitle: '¿Qué sería nuevo para mí?',
    present: 'Mi categoría actual',
    next: 'Comparada con',
    same: 'Elija dos categorías distintas.',
    difference: (present, next, { added, shared, left }) =>
      `${count(added, '# competencia de', '# competencias de')} “${next}” no ${added === 1 ? 'está' : 'están'} en “${present}”. ` +
      `${count(shared, '# está', '# están')} en ambas. ${count(left, '# está', '# están')} solo en “${present}”.`,
    onlyHere: 'Exclusiva de esta categoría',
    further: 'Otras competencias',
  },
  sameAs: 'Igual que:',
  replacedBy: 'La reemplaza:',
  alsoUnder: 'También está en:',
};
