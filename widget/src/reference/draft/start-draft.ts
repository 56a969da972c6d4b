import type { Framework } from '@imh/core';
import { newId } from '../../element/new-id.js';
import type { Prefill } from '@imh/core';
import { type Draft, newDraft } from './draft.js';

/**
 * A new draft with what a link fills in.
 * @param category of the page, unless the link contains another one
 */
export function startDraft(framework?: Framework, prefill?: Prefill, category?: string | null): Draft {
  const { name = '', relation = '' } = prefill ?? {};
  const wanted = prefill?.category || category || '';
  const isKnown = framework?.categories?.some(({ id }) => id === wanted);
  return newDraft(newId(), { name, relation, category: isKnown ? wanted : '' });
}
