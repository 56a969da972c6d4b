import type { frameworkUpdate as english } from '../en/framework-update.js';
import { plural } from './plural.js';

export const frameworkUpdate: typeof english = {
  updateTitle: 'Nueva versión de su marco',
  updateNotice: (entries, version) =>
    `${plural(entries, 'entrada tiene', 'entradas tienen')} etiquetas de la versión ${version} de este marco.`,
  updateReview: 'Revisar qué cambia',
  updateNone: 'Todas las etiquetas son de la versión instalada de su marco.',
  updateFrom: (title, from, to) => `${title}: de la versión ${from} a la versión ${to}`,
  updateOnlyTags: 'La versión anterior no está en esta computadora, así que solo se comparan sus propias etiquetas.',
  updateChanges: 'Qué cambió',
  updateCounts: {
    unchanged: (count) => `${plural(count, 'parte no cambia', 'partes no cambian')}`,
    added: (count) => `${plural(count, 'parte es nueva', 'partes son nuevas')}`,
    removed: (count) => `${plural(count, 'parte se quitó', 'partes se quitaron')}`,
    reworded: (count) => `${plural(count, 'parte tiene otro texto', 'partes tienen otro texto')}`,
    moved: (count) => `${plural(count, 'parte está en otro lugar', 'partes están en otro lugar')}`,
    renamed: (count) => `${plural(count, 'parte tiene otro número o id', 'partes tienen otro número o id')}`,
    split: (count) => `${plural(count, 'parte se dividió', 'partes se dividieron')}`,
    merged: (count) => `${plural(count, 'parte reúne varias anteriores', 'partes reúnen varias anteriores')}`,
  },
  updateMoves: (tags, entries) =>
    `${plural(tags, 'etiqueta', 'etiquetas')} de ${plural(entries, 'entrada', 'entradas')} ${tags === 1 ? 'puede' : 'pueden'} pasar a la nueva versión. Cada entrada conserva sus versiones anteriores en su historial.`,
  updateMovesNone: 'Ninguna etiqueta puede pasar automáticamente.',
  updateApply: 'Pasar las etiquetas',
  updateApplied: (tags, entries) =>
    `${plural(tags, 'etiqueta', 'etiquetas')} de ${plural(entries, 'entrada', 'entradas')} ${tags === 1 ? 'pasó' : 'pasaron'} a la nueva versión.`,
  updateStopped: (moved, all) =>
    `Se detuvo: ${moved.toLocaleString('es-US')} de ${plural(all, 'entrada', 'entradas')} ${moved === 1 ? 'pasó' : 'pasaron'} a la nueva versión.`,
  updateUndoStopped: (left) =>
    `Se detuvo: ${plural(left, 'entrada sigue', 'entradas siguen')} con las etiquetas de la nueva versión.`,
  updateUndone: 'Las etiquetas están como antes.',
  updateDecide: 'Etiquetas que requieren su decisión',
  updateReasons: {
    gone: 'La nueva versión no la contiene.',
    split: 'La nueva versión la divide.',
    partial: 'La entrada es una copia incompleta de un archivo.',
  },
  updateEntriesWith: (count) => plural(count, 'entrada', 'entradas'),
  updateSuccessor: (label) => `“${label}” pasa a ser`,
  updateKeep: 'Dejarla como está',
  updateProposals: 'Propuestas',
  updateAll: 'Todas las partes de la nueva versión',
  updateSimilar: (label, percent) => `${label} (texto similar en un ${percent} %)`,
  updateDecideHint:
    'Lo que deje como está se conserva en su registro y aparece debajo del mapa de cobertura, sin contar en ninguna fila.',
  updateReading: 'Comparando…',
  updateInstall: 'Instalar una versión nueva',
  updateInstallHint: 'De la página de su asociación, de un archivo o de un enlace.',
};
