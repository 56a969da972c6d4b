/** A certificate that needs a name in a folder. */
export interface NamedCertificate {
  /** The date of its entry, as exact as it is known: `2026-03-14`. */
  readonly date?: string | undefined;
  /** The title of its entry. */
  readonly title: string;
  /** The name of the file, for its ending. */
  readonly name: string;
  /** Media type: decides the ending where the name has none. */
  readonly type?: string | undefined;
}

/** Longest name in bytes of UTF-8. ext4 takes 255; folders around it and programs that copy it take their share. */
export const LONGEST_NAME = 120;
/** Longest ending in bytes, its dot included; what is longer is no ending. */
const LONGEST_ENDING = 16;
/** The title of a certificate whose title has no character that a file name may contain. */
const UNTITLED = 'certificate';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg',
  'application/json': '.json',
  'text/plain': '.txt',
};

/**
 * A name for each certificate, in their order: date and title, with the ending of the file. Letters of every script are
 * kept, in Unicode NFC. Windows, macOS and Linux accept every name, and no two are equal, also where a file system ignores
 * case and the form of accents.
 * @param taken names that the folder contains already
 */
export function auditFileNames(certificates: readonly NamedCertificate[], taken: readonly string[] = []): string[] {
  const names = new FreeNames(taken);
  return certificates.map((certificate) => names.take(certificate));
}

/** Gives each file a name that no file before it has. */
export class FreeNames {
  readonly #taken: Set<string>;
  /** The last number of each name that was given several times. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken.map(comparable));
  }

  take({ date = '', title, name, type }: NamedCertificate): string {
    const ending = endingOf(name) || (endings[type ?? ''] ?? '');
    const day = /^\d{4}(-\d\d){0,2}$/.test(date) ? date : '';
    const text = fileNameText(title);
    const words = isVisible(text) ? text : day ? '' : UNTITLED;
    const stem = [day, words].filter(Boolean).join(' ');
    const first = joined(stem, '', ending);
    const key = comparable(first);
    let found = first;
    let number = this.#numbers.get(key) ?? 1;
    while (this.#taken.has(comparable(found))) {
      number += 1;
      found = joined(stem, ` (${number})`, ending);
    }
    this.#numbers.set(key, number);
    this.#taken.add(comparable(found));
    return found;
  }
}

function joined(stem: string, number: string, ending: string): string {
  const room = LONGEST_NAME - byteLength(number + ending);
  return withoutReserved(cut(stem, room), room) + number + ending;
}

/** Device names of Windows, which it refuses with every ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

function withoutReserved(stem: string, room: number): string {
  const [base = ''] = stem.split('.');
  return reserved.test(base.trim()) ? cut(`_${stem}`, room) : stem;
}

/** Alphanumeric endings only, in lower case. */
function endingOf(name: string): string {
  const ending = /\.[\p{L}\p{N}]+$/u.exec(name.normalize('NFC'))?.[0].toLowerCase().normalize('NFC') ?? '';
  return byteLength(ending) <= LONGEST_ENDING ? ending : '';
}

/**
 * Marks without width that are letters' parts in some script: joiners, which Persian and the languages of India need, and
 * signs before Arabic, Syriac and Kaithi numbers.
 */
const partOfScript = String.raw`\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}`;
/**
 * Control and format characters (marks of direction among them), halves of surrogate pairs, private and unassigned code
 * points, which APFS refuses.
 */
const unwritable = new RegExp(String.raw`(?![${partOfScript}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]`, 'gu');

/** A text without what a file system refuses, with single spaces. */
function fileNameText(text: string): string {
  const plain = text
    .replace(/[\p{Z}\t\n\v\f\r\u0085]+/gu, ' ')
    .replace(unwritable, '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .normalize('NFC');
  return trimmed(plain.replace(/ {2,}/g, ' '));
}

const isVisible = (text: string): boolean => comparable(text).trim() !== '';

/** Windows drops dots and spaces at the end; a dot at the beginning hides a file. */
const trimmed = (text: string): string => text.replace(/^[\s.\u200C\u200D]+|[\s.\u200C\u200D]+$/gu, '');

/** The beginning of a text that fits into some bytes, whole graphemes only. */
function cut(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let kept = '';
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    length += byteLength(segment);
    if (length > bytes) break;
    kept += segment;
  }
  return trimmed(kept) || UNTITLED;
}

const graphemes = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'grapheme' });
const encoder = /* @__PURE__ */ new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** Equal for names that some file system takes for one: without case, compatible forms, and invisible marks. */
export function comparable(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return plain.toUpperCase().toLowerCase().normalize('NFKD');
}
