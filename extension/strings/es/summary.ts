import { spanishSummary } from '@imh/elements/words';
import type { summary as english } from '../en/summary.js';
import { plural } from './plural.js';

export const summary: typeof english = {
  words: spanishSummary,
  intro:
    'Su registro en el orden del formulario de solicitud. Copie un campo o una fila entera y péguelo allí. No se envía nada.',
  reading: (percent) => `Leyendo su registro… ${percent} %`,
  empty: 'Su registro no tiene entradas terminadas, y su perfil todavía no incluye trabajo, estudios ni referencias.',
  toEntries: 'Ir a sus entradas',
  toProfile: 'Agregarlo en su perfil',
  progress: (copied, all) => `${copied} de ${plural(all, 'fila copiada', 'filas copiadas')}`,
  progressHint: 'Se recuerda hasta que usted cierre esta página.',
  next: 'Siguiente fila por copiar',
  allCopied: 'Todas las filas están copiadas.',
  startOver: 'Empezar de nuevo',
  startedOver: 'Ninguna fila está marcada como copiada.',
  print: 'Imprimir',
  search: 'Buscar filas',
  onlyLeft: 'Mostrar solo las filas que faltan por copiar',
  noMatch: 'Ninguna fila coincide.',
  showMore: (count) => `Mostrar ${count.toLocaleString('es-US')} más`,
  copy: 'Copiar',
  copyRow: 'Copiar fila',
  of: (row) => `de “${row}”`,
  copiedMark: 'Copiada',
  fieldsCopied: (copied, all) => `${copied} de ${plural(all, 'campo copiado', 'campos copiados')}`,
  copied: (what, row) => `Se copió: ${what}, “${row}”.`,
  copiedRow: (row, fields) => `Se copió: ${plural(fields, 'campo', 'campos')} de “${row}”.`,
  byHand: 'El navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado.',
  byHandLabel: 'Texto para copiar',
};
