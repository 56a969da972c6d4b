import { spanishAsked, spanishProgress, spanishReasons } from '@imh/elements/words';
import { count } from './count.js';
import type { evidenceProgress as English } from '../en/evidence-progress.js';

export const evidenceProgress: typeof English = {
  ...spanishProgress,
  asked: spanishAsked,
  progressTitle: 'Comparación con los requisitos',
  entriesListed: (n, asked) => `${n} de ${count(asked, '# entrada registrada', '# entradas registradas')}`,
  missingHours: (hours) => `Todavía no están registradas ${hours} h.`,
  missingEntries: (n) => count(n, 'Todavía falta registrar # entrada.', 'Todavía falta registrar # entradas.'),
  lineComplete: 'En esta línea no falta nada.',
  listComplete: 'En esta lista no falta nada.',
  mayNotApply: 'No se sabe si esta línea corresponde; se cuenta como si correspondiera.',
  setMayNotApply: 'No se sabe si esta lista es para esta persona: falta la categoría.',
  setDoesNotApply: 'Esta lista es para una categoría distinta de la indicada en el registro.',
  linesHidden: (n) => count(n, '# línea no corresponde y no se muestra.', '# líneas no corresponden y no se muestran.'),
  notJudged: 'El marco que se muestra no tiene áreas para esta línea, así que no se puede calcular la cobertura.',
  spreadNarrow: (months, asked) =>
    `Repartidas en ${count(months, '# mes', '# meses')}; se piden por lo menos ${asked}.`,
  references: (received, asked) =>
    `${received} de ${count(asked, '# referencia anotada como recibida', '# referencias anotadas como recibidas')}`,
  notCounted: (n) => count(n, '# entrada no contada por completo', '# entradas no contadas por completo'),
  reasons: {
    ...spanishReasons,
    'not-finished': 'sin terminar',
    'before-entering': 'antes de que la persona entrara en el ciclo',
  },
};
