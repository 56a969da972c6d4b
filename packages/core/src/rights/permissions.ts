import type { Framework, FrameworkNode, Rights } from '../documents/framework.js';
import type { Text } from '../documents/text.js';
import { isHeading } from '../outline/heading.js';

/**
 * The intended use of a node's text.
 * show: on a screen; print: on paper or in a PDF; export: into a file for others; keep: in the user's own log.
 */
export type Use = 'show' | 'print' | 'export' | 'keep';

/** The permitted part of a node. Views and exports read this, never the node itself. */
export interface PermittedNode {
  readonly id: string;
  readonly code?: string;
  readonly label?: Text;
  /** The field's own term; shown with the label by `labelWithTerm`. */
  readonly term?: Text;
  readonly text?: Text;
  readonly demonstratedBy?: readonly Text[];
  readonly keywords?: readonly Text[];
  /** True if rights removed something. */
  readonly reduced: boolean;
}

type Extent = 'full' | 'titles' | 'ids';

/**
 * The part of a node that may be shown, printed, exported or kept. All code asks this function.
 * Without stated rights, the text of a published file may be shown, but only ids and titles may be exported.
 *
 * @param member true if the visitor is signed in with the association (`display: "members"`)
 */
export function permitted(
  framework: Pick<Framework, 'rights' | 'language'>,
  node: FrameworkNode,
  use: Use,
  member = false,
): PermittedNode {
  const { id, code, label, term, text, demonstratedBy, keywords } = node;
  const extent = extentOf({ ...framework.rights, ...node.rights }, use, member);
  const allowed = (words: Text | undefined): Text | undefined => {
    if (extent === 'full' || words === undefined) return words;
    return extent === 'ids' ? undefined : titleOf({ ...node, label: words }, framework.language);
  };
  const title = allowed(label);
  const ownTerm = allowed(term);
  const statement = defined({ text, demonstratedBy, keywords });
  return {
    id,
    ...(code ? { code } : {}),
    ...defined({ label: title, term: ownTerm }),
    ...(extent === 'full' ? statement : {}),
    reduced: title !== label || ownTerm !== term || (extent !== 'full' && Object.keys(statement).length > 0),
  };
}

function extentOf(rights: Rights, use: Use, member: boolean): Extent {
  const shown = rights.display === 'titles' || (rights.display === 'members' && !member) ? 'titles' : 'full';
  // Text that may not be shown may not be exported either, whatever `export` is.
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
 * The label, if it is a title. That is always so for a domain or an area; a competency's label is a title only if the
 * node has a different statement in the same language. Otherwise the label may itself be the statement.
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

/** True if a label contains the statement (ignoring punctuation) or is the statement cut off with dots. */
function isStatement(label: string, statement: string): boolean {
  const [title, whole] = [onlyWords(label), onlyWords(statement)];
  if (whole === '' || title.includes(whole)) return true;
  return /\.\.$|…$/.test(label.trimEnd()) && whole.startsWith(title);
}

/** Lower-case letters and digits, separated by single spaces. */
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
