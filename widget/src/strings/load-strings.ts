import { en } from './en.js';
import type { Strings } from './strings.js';

/** The interface in a language; English where it is not spoken here, or where its file cannot be had. */
export async function loadStrings(language: string): Promise<Strings> {
  if (!/^es\b/i.test(language)) return en;
  try {
    return (await import('./es.js')).es;
  } catch {
    return en;
  }
}
