/** Words by language; "" is the language of the file, whatever it is. */
export type Words = Map<string, string>;

/** A node while a table or a text is read: its parents are other drafts, its words are not yet of one language. */
export interface Draft {
  /** Where it stands, as people find it: "row 14", "line 7". */
  readonly place: string;
  id?: string;
  code?: string;
  kind?: string;
  parents: Draft[];
  /** Stated parents that are not in the file. */
  missingParents: string[];
  label: Words;
  text: Words;
  /** By language, in the order of the file. */
  demonstratedBy: Map<string, string[]>;
  keywords: Map<string, string[]>;
  /** Labels, as the file has them. */
  categories: Set<string>;
  exactMatch: string[];
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
    text: new Map(),
    demonstratedBy: new Map(),
    keywords: new Map(),
    categories: new Set(),
    exactMatch: [],
    replacedBy: [],
    hasChildren: false,
  };
}

/** Adds words after those that are there, as a paragraph of their own. */
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
