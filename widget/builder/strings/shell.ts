import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { shell as english } from './en/shell.js';

export type ShellStrings = Strings<typeof english>;

export const shellStrings = (language: string): Promise<ShellStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/shell.js')).shell });
