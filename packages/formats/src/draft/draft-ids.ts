import type { Framework } from '@imh/core';
import { NodeIds } from '../identity/node-ids.js';
import { uuidOf } from '../identity/uuid.js';
import type { LossReport } from '../report/loss-report.js';
import { anyWords, type Draft } from './draft.js';
import { codeParts } from './numbering.js';
import { lostZero } from './spoilt-codes.js';

/**
 * Ids: the file's own, else the code, else a hash of the words. Never the words themselves: ids are exported even if rights
 * restrict the text.
 */
export function idsOf(drafts: readonly Draft[], report: LossReport): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const taken = new NodeIds();
  const codes = new Map<string, number>();
  for (const { code } of drafts) if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  // If such codes repeat, "a" and "2" are unique within their list only; "1.2" and "TF3" still are unique.
  const isSingle = (code: string) => codeParts(code).length < 2;
  const allDiffer = [...codes].every(([code, count]) => count === 1 || !isSingle(code));
  const seen = new Set<string>();
  for (const draft of drafts) {
    const { code: own = '' } = draft;
    const isName = allDiffer || (own !== '' && !isSingle(own));
    // Of a code that a spreadsheet made of two, the first was right.
    const isOnly = codes.get(own) === 1 || (!seen.has(own) && lostZero(own, drafts) !== undefined);
    seen.add(own);
    const code = isOnly && isName ? withoutSpaces(own) : '';
    const above = draft.parents.map((parent) => ids.get(parent) ?? '').join('\n');
    const made = () => `n-${uuidOf(`${above}\n${draft.code ?? ''}\n${anyWords(draft.label)}`).slice(0, 8)}`;
    const wanted = draft.id?.trim() || code || made();
    const { id, changed } = taken.take(wanted, wanted);
    if (draft.id !== undefined && changed === 'repeated') {
      report.add('repeated-id', `${draft.place}: the id ${draft.id} occurs twice; this one is now ${id}`, draft.place);
    }
    ids.set(draft, id);
  }
  return ids;
}

/** Ids are part of URIs and of other documents' cells: without white space and brackets they need no escaping. */
function withoutSpaces(code: string): string {
  return code.replace(/[\s()[\]{}<>"|\\^`]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Finds the id of a node of the version before by the id or the code that a table names. */
export function earlierIds(previous: Framework | undefined): (name: string) => string {
  const nodes = previous?.nodes ?? [];
  const byCode = new Map(nodes.map(({ id, code }) => [code, id]));
  const ids = new Set(nodes.map(({ id }) => id));
  return (name) => (ids.has(name) ? name : (byCode.get(name) ?? name));
}
