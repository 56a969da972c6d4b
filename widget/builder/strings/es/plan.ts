import { count } from '../../../src/strings/es/count.js';
import type { PlanStrings } from '../en/plan.js';

export const plan: PlanStrings = {
  title: 'Qué cambia el archivo corregido',
  about:
    'Todavía no se ha cambiado nada. Los identificadores se mantienen, así que las respuestas guardadas conservan su lugar.',
  same: 'El archivo contiene lo mismo que su borrador: no cambia nada.',
  unlike: 'El archivo no tiene nada en común con su borrador. Parece ser otro marco.',
  sums: (sums) =>
    [
      [sums.added, '# nueva', '# nuevas'] as const,
      [sums.reworded, '# cambiada', '# cambiadas'] as const,
      [sums.moved, '# movida', '# movidas'] as const,
      [sums.renamed, '# con otro identificador', '# con otro identificador'] as const,
      [sums.gone, '# quitada', '# quitadas'] as const,
      [sums.unchanged, '# sin cambios', '# sin cambios'] as const,
    ]
      .filter(([n]) => n > 0)
      .map(([n, one, other]) => count(n, one, other))
      .join(', '),
  added: (n) => count(n, '# fila nueva', '# filas nuevas'),
  reworded: (n) => count(n, '# fila cambiada', '# filas cambiadas'),
  moved: (n) => count(n, '# fila movida', '# filas movidas'),
  renamed: (n) => count(n, '# fila con otro identificador', '# filas con otro identificador'),
  gone: (n) => count(n, '# fila que ya no está', '# filas que ya no están'),
  was: (before) => `antes: ${before}`,
  fields: { code: 'código', label: 'nombre', term: 'término', text: 'enunciado', demonstratedBy: 'práctica' },
  fromTo: (from, to) => `de “${from}” a “${to}”`,
  top: 'nivel superior',
  idBecame: (before, after) => `${before} pasó a ser ${after}`,
  likely: (name) => `“${name}” ya no está. ¿Es una de las filas nuevas?`,
  none: 'No, ya no está',
  yes: (name) => `Sí: “${name}”`,
  more: (n) => `… y ${n} más`,
  apply: 'Aplicar los cambios',
  asNew: 'Usarlo como otro marco',
  asNewFirst: 'Usarlo como otro marco',
  applyAnyway: 'Tratarlo de todos modos como una corrección',
  cancel: 'Cancelar',
  applied: 'aplicar el archivo corregido',
  replaced: 'usar otro marco',
};
