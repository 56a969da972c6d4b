/** A place in a text; both count from 1, as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Property names and list indexes, from the root of a JSON value. */
export type DocumentPath = readonly (string | number)[];

/**
 * Why a text is not the document that was asked for. `code` and the location are for programs and translated sentences;
 * `message` is an English sentence that contains both.
 */
export interface DocumentError {
  readonly code: 'empty' | 'web-page' | 'not-json' | 'not-a-document' | 'other-format' | 'newer-version' | 'invalid';
  readonly message: string;
  /** Where the text stops being JSON; only with "not-json". */
  readonly at?: TextPosition;
  /** The first invalid value, empty for the document itself; only with "invalid". */
  readonly path?: DocumentPath;
  /** What the file is instead: another format of this project, or a version number. */
  readonly found?: string;
}

/** `nodes[3].label` */
export function pathOf(path: DocumentPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
