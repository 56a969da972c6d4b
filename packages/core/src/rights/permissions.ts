import type { Framework, FrameworkNode, Rights } from '../documents/framework.js';
import type { Text } from '../documents/text.js';
import { isHeading } from '../outline/heading.js';

/**
 * What is about to happen to a node's text.
 * show: on a screen; print: on paper or in a PDF; export: into a file that leaves; keep: in the person's own log.
 */
export type Use = 'show' | 'print' | 'export' | 'keep';

/** As much of a node as may be used. Every surface reads this, never the node itself. */
export interface PermittedNode {
  readonly id: string;
  readonly code?: string;
  readonly label?: Text;
  readonly text?: Text;
  readonly demonstratedBy?: readonly Text[];
  readonly keywords?: readonly Text[];
  /** True where rights held something back. */
  readonly reduced: boolean;
}

type Extent = 'full' | 'titles' | 'ids';

/**
 * The one answer to "may this node's text be shown, printed, exported, kept here?".
 * Where a framework says nothing: what stands in a published file may be shown; only ids and titles travel.
 *
 * @param member true when the person is signed in with the association (`display: "members"`).
 */
export function permitted(
  framework: Pick<Framework, 'rights' | 'language'>,
  node: FrameworkNode,
  use: Use,
  member = false,
): PermittedNode {
  const { id, code, label, text, demonstratedBy, keywords } = node;
  const extent = extentOf({ ...framework.rights, ...node.rights }, use, member);
  const title = extent === 'ids' ? undefined : extent === 'full' ? label : titleOf(node, framework.language);
  const statement = defined({ text, demonstratedBy, keywords });
  return {
    id,
    ...(code ? { code } : {}),
    ...defined({ label: title }),
    ...(extent === 'full' ? statement : {}),
    reduced: title !== label || (extent !== 'full' && Object.keys(statement).length > 0),
  };
}

function extentOf(rights: Rights, use: Use, member: boolean): Extent {
  const shown = rights.display === 'titles' || (rights.display === 'members' && !member) ? 'titles' : 'full';
  // What may not be seen does not travel either, whatever stands under `export`.
  const exported = shown === 'titles' && rights.export === 'full' ? 'titles' : (rights.export ?? 'titles');
  switch (use) {
    case 'show':
    case 'print':
      return shown;
    case 'export':
      return exported;
    case 'keep':
      return rights.personalCopy ? 'full' : exported;
  }
}

/**
 * As much of a label as is a title: all of it for a domain or an area. A competency's label is a title only where the
 * statement stands beside it as something else; in a language without a statement nobody can tell.
 */
function titleOf(node: FrameworkNode, documentLanguage: string | undefined): Text | undefined {
  const { label, text } = node;
  if (isHeading(node)) return label;
  if (text === undefined || wordings(text).length === 0) return undefined;
  if (typeof label === 'string') return wordings(text).some((words) => isStatement(label, words)) ? undefined : label;
  const labels = Object.entries(label);
  const titles = labels.filter(([language, words]) => {
    const hasStatement =
      typeof text === 'string'
        ? language === (documentLanguage ?? labels[0]?.[0])
        : (text[language] ?? '').trim() !== '';
    return hasStatement && !wordings(text).some((statement) => isStatement(words, statement));
  });
  if (titles.length === labels.length) return label;
  return titles.length > 0 ? Object.fromEntries(titles) : undefined;
}

function wordings(text: Text): string[] {
  return (typeof text === 'string' ? [text] : Object.values(text)).filter((words) => words.trim() !== '');
}

/** Whether a label holds the statement, whatever its punctuation, or is the statement cut off with dots. */
function isStatement(label: string, statement: string): boolean {
  const [title, whole] = [onlyWords(label), onlyWords(statement)];
  if (whole === '' || title.includes(whole)) return true;
  return /\.\.$|…$/.test(label.trimEnd()) && whole.startsWith(title);
}

/** Letters and digits with single spaces between. */
function onlyWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
