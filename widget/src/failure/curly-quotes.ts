import type { Problem } from '../data/problem.js';

/** True for an attribute whose quotes were changed by an editor: they are part of its value then, as in `src=“…”`. */
export const hasCurlyQuotes = ({ address }: Problem): boolean => /[“”„″]|%E2%80%(9[CDE]|B3)/i.test(address ?? '');
