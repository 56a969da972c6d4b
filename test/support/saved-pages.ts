import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The expected result for a saved page; null: not judged. */
export interface ExpectedPage {
  readonly title: readonly string[];
  /** A name that ends in "|" is optional. */
  readonly author: readonly string[] | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly site: readonly string[] | null;
}

/** The agreed values beside a saved page of the real data. */
export function expectedOf(data: string, name: string): ExpectedPage {
  const file = readFileSync(join(data, 'pages', `${name}.expected.json`), 'utf8');
  return (JSON.parse(file) as { expected: ExpectedPage }).expected;
}
