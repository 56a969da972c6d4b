import type { LossReport } from '../report/loss-report.js';
import type { ImportOptions } from '../report/results.js';
import { contentUrn } from './uuid.js';

interface Named {
  /** The file's own. */
  readonly title?: string | undefined;
  /** All text of the file: the last resort, which changes with every edit. */
  readonly content: string;
}

/**
 * The id of a framework whose file has none: the caller's, else one made from the title or the file's name, which stay
 * the same when a word of the text is corrected. Whatever was made is reported.
 */
export function derivedId({ title, content }: Named, options: ImportOptions, report: LossReport): string {
  if (options.id !== undefined) return options.id;
  const stated = options.title ?? title;
  const name = stated ?? options.name;
  if (name === undefined) {
    report.add('id-made', 'The file has no id; one was made from its content and changes with it');
    return contentUrn(content);
  }
  const source = stated === undefined ? 'its name' : 'its title';
  const message = `The file has no id; one was made from ${source} “${name}” and stays while that stays. Choose your own before you publish it, so that two associations never share one`;
  report.add('id-made', message);
  return contentUrn(`framework ${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`);
}
