import { count } from './count.js';
import type { competencyTools as English } from '../en/competency-tools.js';

export const competencyTools: typeof English = {
  appliesTo: (n, category) => `${count(n, '# competencia corresponde', '# competencias corresponden')} a ${category}.`,
  leftOut: (n) =>
    n > 0
      ? `${count(n, 'La otra solo está oculta', 'Las otras # solo están ocultas')}; no se pierde nada.`
      : 'No se omite ninguna competencia.',
  countOf: (left, all) => `${left} de ${count(all, '# competencia', '# competencias')}`,
  matches: (n, query) => `${count(n, '# resultado', '# resultados')} para «${query}»`,
  within: (category) => ` en ${category}`,
  noMatches: (query, category) =>
    `No se encontró nada para «${query}»${category ? ` en ${category}` : ''}. Pruebe con menos palabras o con otras.`,
  showAll: 'Mostrar todo',
  linkCopied: 'Enlace copiado',
  copyLink: 'Copiar enlace',
  linkByHand: 'Copie esta dirección:',
  tabs: 'Qué hacer con las competencias',
  tabCompetencies: 'Competencias',
  tabSelfCheck: 'Autoevaluación',
  tabTrainings: 'Capacitaciones',
  membersShown: 'Ya inició sesión: ahora se muestran los textos completos.',
  close: 'Cerrar',
  printTitle: '¿Qué desea imprimir?',
  printOpen: 'Solo lo que está abierto',
  printAll: 'Todo',
  printFiltered: 'Se imprimen solo las competencias que muestran su búsqueda o la categoría elegida.',
  downloadTitle: 'Descargar como',
  formats: {
    json: 'JSON, para esta vista y el registro de evidencias',
    csv: 'Tabla (CSV), para hojas de cálculo',
    case: 'CASE 1.1, para plataformas de aprendizaje',
    jsonld: 'schema.org (JSON-LD), para sitios web',
  },
  exportsAll: 'El archivo contiene todo el texto.',
  exportsTitles: (owner) =>
    `Solo títulos: ${owner ?? 'la asociación'} no permite copiar los textos ni los ejemplos de la práctica.`,
  exportsNothing: (owner) =>
    `${owner ?? 'La asociación'} no permite que este texto salga de la página, así que no hay nada que descargar.`,
  sameAs: 'Igual que:',
  replacedBy: 'La reemplaza:',
  alsoUnder: 'También está en:',
};
