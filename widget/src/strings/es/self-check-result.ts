import type { selfCheckResult as English } from '../en/self-check-result.js';

export const selfCheckResult: typeof English = {
  resultTitle: 'Cómo voy',
  claim: (date) =>
    `Así evaluó usted su trabajo el ${date}. Es su propia opinión, no un dictamen; su asociación decide qué cuenta.`,
  unanswered: (n) => `${n} todavía sin responder`,
  continue: 'Continuar',
  picture: 'Cuántas competencias hay en cada nivel, por dominio. La tabla muestra lo mismo en números.',
  pictureSources: 'Cuántas áreas cubre cada fuente, por dominio. La tabla muestra lo mismo en números.',
  inNumbers: 'En números',
  domain: 'Dominio',
  all: 'Todas',
  notRated: 'Sin responder',
  noTick: 'Sin marca',
  gaps: 'Dónde puedo crecer',
  gapsTargets: (category) =>
    `Por debajo de lo que la asociación espera de ${category}; primero las mayores diferencias.`,
  gapsLowest: 'Sus niveles más bajos primero.',
  gapsSources: 'Áreas sin ninguna marca.',
  noGaps: 'Aquí no resalta nada. Aun así, puede planear algo propio.',
  noneRated: 'Todavía no hay ninguna respuesta.',
  expected: (level) => `se espera: ${level}`,
  addToPlan: 'Agregar a mi plan',
  inPlan: 'En mi plan',
  more: (n) => `Mostrar ${n} más`,
  plan: 'Mi plan de desarrollo profesional',
  planEmpty: 'Todavía no hay nada planeado. Elija una o dos cosas de arriba; un plan pequeño se cumple más fácil.',
  planOther: 'Planear otra cosa',
  compare: 'Comparar',
  compareWhat:
    'Compare sus respuestas con una autoevaluación anterior o con una evaluación que hizo otra persona. Cada una se muestra por separado; no se suman ni se promedian.',
  compareStart: 'Comparar con otras respuestas',
};
