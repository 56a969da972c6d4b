import { count } from './count.js';
import type { competencyTools as English } from '../en/competency-tools.js';

export const competencyTools: typeof English = {
  appliesTo: (n, category) => `${count(n, '# competencia corresponde', '# competencias corresponden')} a ${category}.`,
  leftOut: (n) =>
    n > 0
      ? `${count(n, 'Este filtro oculta # más', 'Este filtro oculta # más')}.`
      : 'Se muestran todas las competencias.',
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
  trainingsOn: (n) => count(n, '# capacitación', '# capacitaciones'),
  membersShown: 'Ya inició sesión. Ahora se muestran los textos completos.',
  close: 'Cerrar',
  printTitle: '¿Qué desea imprimir?',
  printOpen: 'Solo las secciones abiertas',
  printAll: 'Todo',
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
  sameAs: 'Igual que:',
  replacedBy: 'La reemplaza:',
  alsoUnder: 'También está en:',
};
