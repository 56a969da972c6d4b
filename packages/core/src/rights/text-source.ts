import type { Rights } from '../documents/framework.js';

/** Where the text of a framework comes from, as the association answers it. */
export type TextSource =
  | { readonly kind: 'own' }
  | {
      readonly kind: 'licensed';
      /** Where the license permits the full text: on public pages, behind a sign-in, or nowhere (titles only). */
      readonly permits: 'public' | 'members' | 'titles';
      /** The rights holder, as the copyright notice names it. */
      readonly holder?: string;
    }
  | { readonly kind: 'unsure' };

/**
 * The rights that follow from where a text comes from. Without an answer, or if the association is not sure, only titles
 * may be shown and exported. A license to show a text does not permit passing it on in files, so `export` stays at titles.
 */
export function rightsOf(source: TextSource | undefined): Rights {
  if (source?.kind === 'own') return { display: 'full', export: 'full' };
  if (source?.kind !== 'licensed') return { display: 'titles', export: 'titles' };
  const holder = source.holder?.trim();
  return {
    ...(holder ? { holder } : {}),
    licence: 'proprietary',
    display: source.permits === 'public' ? 'full' : source.permits,
    export: 'titles',
  };
}

/**
 * The rights of a framework once the association has answered: what `rightsOf` decides, and beside it what the file states,
 * such as its notice.
 * @param before the answer that `stated` follows from; what came from it is removed
 */
export function answeredRights(
  stated: Rights | undefined,
  source: TextSource | undefined,
  before?: TextSource,
): Rights {
  const earlier = Object.entries(before ? rightsOf(before) : {});
  const rest = Object.entries(stated ?? {}).filter(
    ([field, value]) => !decided.has(field) && !earlier.some(([name, answer]) => name === field && answer === value),
  );
  return { ...Object.fromEntries(rest), ...rightsOf(source) };
}

/** Fields that only an answer decides. */
const decided = new Set(['display', 'export', 'personalCopy']);
