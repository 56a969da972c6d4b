/** Words by language; "" is the unnamed language of the file. */
export type Words = Map<string, string>;

/** A node while a table or a text is read: its parents are drafts, and its words may be in several languages. */
export interface Draft {
  /** Its place in the file for messages: "row 14", "line 7". */
  readonly place: string;
  id?: string;
  code?: string;
  kind?: string;
  parents: Draft[];
  /** Stated parents that are not in the file. */
  missingParents: string[];
  label: Words;
  /** The field's own term. */
  term: Words;
  text: Words;
  /** By language, in the order of the file. */
  demonstratedBy: Map<string, string[]>;
  keywords: Map<string, string[]>;
  /** Labels, as the file has them. */
  categories: Set<string>;
  /** The file names every category. */
  isForEveryone: boolean;
  exactMatch: string[];
  /** Ids or codes of nodes of an earlier version. */
  replaces: string[];
  replacedBy: string[];
  hasChildren: boolean;
}

export function newDraft(place: string, parent?: Draft): Draft {
  if (parent) parent.hasChildren = true;
  return {
    place,
    parents: parent ? [parent] : [],
    missingParents: [],
    label: new Map(),
    term: new Map(),
    text: new Map(),
    demonstratedBy: new Map(),
    keywords: new Map(),
    categories: new Set(),
    isForEveryone: false,
    exactMatch: [],
    replaces: [],
    replacedBy: [],
    hasChildren: false,
  };
}

/** Appends words as a new paragraph. */
export function addWords(words: Words, language: string, more: string): void {
  if (more === '') return;
  const present = words.get(language);
  words.set(language, present ? `${present}\n\n${more}` : more);
}

export function addItems(items: Map<string, string[]>, language: string, more: readonly string[]): void {
  if (more.length === 0) return;
  const present = items.get(language);
  if (present) for (const one of more) present.push(one);
  else items.set(language, [...more]);
}

export function anyWords(words: Words): string {
  for (const one of words.values()) if (one !== '') return one;
  return '';
}
