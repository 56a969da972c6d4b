import { type EvidenceContent } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Desk } from './desk.js';
import { fileWords } from './evidence-files/words.js';
import { sha256 } from './checksum.js';
import { LARGEST_CERTIFICATE, type LogFile } from './review-file.js';

type Attachment = NonNullable<EvidenceContent['attachments']>[number];

/** A file that stands beside the log in a ZIP, or that should. */
interface Certificate {
  readonly name: string;
  /** Titles of the entries that name it. */
  readonly titles: readonly string[];
  /** Absent where it did not come along. */
  readonly path?: string | undefined;
  /** Absent where nothing says what it should be. */
  readonly sha256?: string | undefined;
}

/** Certificates that the log names, to be looked at where a ZIP brought them along, and what the ZIP holds besides. */
export function certificates(desk: Desk, file: LogFile): HTMLElement {
  const { words } = desk;
  const named = namedBy(file);
  const others = unlisted(file, named);
  if (named.length + others.length === 0) return h('p', { class: 'quiet' }, words.noCertificates);
  const list = (some: readonly Certificate[]): HTMLElement =>
    h('ul', { class: 'certificates' }, ...some.map((one) => certificateItem(desk, file, one)));
  return h(
    'div',
    {},
    !file.brought && h('p', { class: 'quiet' }, words.onlyInZip),
    named.length > 0 && list(named),
    others.length > 0 && h('h4', {}, words.unlisted),
    others.length > 0 && list(others),
  );
}

function namedBy({ log, entries, brought }: LogFile): Certificate[] {
  const named = new Map<string, { readonly attachment: Attachment; readonly titles: string[] }>();
  for (const attachment of log.attachments ?? []) named.set(attachment.sha256, { attachment, titles: [] });
  for (const { content } of entries) {
    for (const attachment of content.attachments ?? []) {
      const known = named.get(attachment.sha256);
      if (known) known.titles.push(content.title);
      else named.set(attachment.sha256, { attachment, titles: [content.title] });
    }
  }
  return [...named.values()].map(({ attachment: { name, sha256 }, titles }) => ({
    name,
    titles,
    sha256,
    path: brought?.paths.get(sha256),
  }));
}

/** What came along, though nothing in the log speaks of it. */
function unlisted({ brought }: LogFile, named: readonly Certificate[]): Certificate[] {
  if (!brought) return [];
  const spoken = new Set(named.map(({ sha256 }) => sha256));
  const nameIn = (path: string): string => path.slice(path.lastIndexOf('attachments/') + 'attachments/'.length);
  return [
    ...[...brought.paths]
      .filter(([sum]) => !spoken.has(sum))
      .map(([sha256, path]) => ({ name: nameIn(path).slice(65), titles: [], path, sha256 })),
    ...brought.unnamed.map((path) => ({ name: nameIn(path), titles: [], path })),
  ];
}

function certificateItem(desk: Desk, file: LogFile, certificate: Certificate): HTMLElement {
  const { words } = desk;
  const { name, titles, path } = certificate;
  const item = h(
    'li',
    {},
    h('p', { class: 'entry-title', dir: 'auto' }, name),
    titles.length > 0 && h('p', { class: 'quiet', dir: 'auto' }, titles.join('; ')),
  );
  if (path === undefined) {
    // Of a bare log, one sentence says it for all.
    if (file.brought) item.append(h('p', { class: 'quiet' }, words.notInFile));
    return item;
  }
  const look = button(words.look(name), { class: 'no-print' }, () => {
    look.disabled = true;
    void lookAt(desk, file, path, certificate).then((parts) => {
      look.remove();
      item.append(...parts);
      item.querySelector('a')?.focus();
    });
  });
  item.append(look);
  return item;
}

/**
 * Unpacks a certificate, holds it against the checksum that the log names, and shows it. What it is, its first bytes
 * say, never its name: nothing that a browser would run or lay out as a page is opened.
 */
async function lookAt(
  { words, signal, announcer }: Desk,
  { brought }: LogFile,
  path: string,
  { name, sha256: wanted }: Certificate,
): Promise<HTMLElement[]> {
  const read = await brought!.zip.read(path, LARGEST_CERTIFICATE * 1024 * 1024);
  const refused = (sentence: string): HTMLElement[] => {
    announcer.say(sentence);
    return [h('p', { class: 'mark-line', dir: 'auto' }, sentence)];
  };
  if (!read.ok) {
    const { file } = await fileWords(words.language);
    const sentence = file[read.error];
    return refused(`${name}: ${typeof sentence === 'string' ? sentence : sentence(LARGEST_CERTIFICATE)}`);
  }
  const sum = await sha256(read.value);
  if (sum !== undefined && wanted !== undefined && sum !== wanted) return refused(words.wrongSum(name));
  const kind = kindOf(read.value);
  const file = new Blob([read.value], { type: kind ?? 'application/octet-stream' });
  const address = URL.createObjectURL(file);
  signal.addEventListener('abort', () => URL.revokeObjectURL(address));
  const save = h('a', { href: address, download: name }, words.save(name));
  const parts: (HTMLElement | false | undefined)[] = [
    sum === undefined && h('p', { class: 'quiet' }, words.sumUnchecked),
    kind?.startsWith('image/') && (await picture(file, words.pictureOf(name))),
    h(
      'p',
      { class: 'ways no-print' },
      kind && h('a', { href: address, target: '_blank', rel: 'noopener' }, words.openTab(name)),
      kind && ' ',
      save,
    ),
    !kind && h('p', { class: 'quiet' }, words.notShown),
  ];
  return parts.filter((part) => part instanceof HTMLElement);
}

/** A picture as dots on a canvas: the page's policy need not allow images from anywhere. */
async function picture(file: Blob, name: string): Promise<HTMLElement | undefined> {
  // What says that it is a picture and is none has no preview.
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, 1200 / Math.max(bitmap.width, bitmap.height));
  const canvas = h('canvas', { role: 'img', 'aria-label': name });
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

const beginnings: readonly (readonly [begins: string, type: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
];

/** What a browser may be given to show; undefined for anything else. */
function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp';
  return beginnings.find(([begins]) => start.startsWith(begins))?.[1];
}
