import { decodedBytes, decodedWords } from './transfer-encoding.js';
import { textOfHtml } from './html-text.js';

/** A message: the header fields that are used, and its text. */
export interface Message {
  readonly subject?: string;
  readonly from?: string;
  readonly date?: string;
  readonly body: string;
}

const LARGEST = 8_000_000;
/** Parts within parts, and parts of one level. */
const DEEPEST = 6;
const MOST_PARTS = 50;

type Headers = ReadonlyMap<string, string>;

/** A message file (RFC 5322, MIME): its plain text, or the text of its HTML. Attached files are not read. */
export function messageOf(file: string): Message {
  const { headers, body } = headersOf(file.slice(0, LARGEST));
  const text = textOfPart(headers, body, 0) ?? '';
  const field = (name: string) => {
    const value = headers.get(name);
    return value === undefined ? {} : { [name]: decodedWords(value) };
  };
  return { ...field('subject'), ...field('from'), ...field('date'), body: text };
}

/** True for text that begins with header fields, as a saved message does. */
export function isMessageFile(text: string): boolean {
  const { headers } = headersOf(text.slice(0, 20_000));
  return headers.has('from') && (headers.has('content-type') || headers.has('mime-version') || headers.has('received'));
}

function headersOf(part: string): { headers: Headers; body: string } {
  const end = /\r?\n[ \t]*\r?\n/.exec(part);
  const head = end ? part.slice(0, end.index) : part;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, 100_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    if (at > 0 && /^[a-z-]{2,40}$/.test(name) && !headers.has(name)) headers.set(name, line.slice(at + 1).trim());
  }
  return { headers, body: end ? part.slice(end.index + end[0].length) : '' };
}

function textOfPart(headers: Headers, body: string, depth: number): string | undefined {
  const type = (headers.get('content-type') ?? 'text/plain').toLowerCase();
  if (headers.get('content-disposition')?.toLowerCase().startsWith('attachment')) return undefined;
  if (type.startsWith('multipart/')) return depth < DEEPEST ? textOfParts(headers, body, depth + 1) : undefined;
  if (type.startsWith('message/rfc822')) {
    const inner = headersOf(body);
    return depth < DEEPEST ? textOfPart(inner.headers, inner.body, depth + 1) : undefined;
  }
  if (!type.startsWith('text/')) return undefined;
  const charset = /charset="?([\w-]{2,30})/.exec(type)?.[1];
  const text = decodedBytes(body, headers.get('content-transfer-encoding'), charset);
  return type.startsWith('text/html') ? textOfHtml(text) : text;
}

function textOfParts(headers: Headers, body: string, depth: number): string | undefined {
  const boundary = /boundary=(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i.exec(headers.get('content-type') ?? '');
  if (!boundary) return undefined;
  const parts = `\n${body}`.split(`\n--${boundary[1] ?? boundary[2]!}`, MOST_PARTS).slice(1);
  const texts = parts
    .filter((part) => !part.startsWith('--'))
    .map((part) => headersOf(part.replace(/^[ \t]*\r?\n/, '\n').replace(/^\n/, '')))
    .map((part) => ({ type: part.headers.get('content-type') ?? '', text: textOfPart(part.headers, part.body, depth) }))
    .filter(({ text }) => text !== undefined && text.trim() !== '');
  // Alternatives have the same content: the plain one is what the sender typed.
  const plain = texts.find(({ type }) => !type.toLowerCase().startsWith('text/html'));
  return (plain ?? texts[0])?.text;
}
