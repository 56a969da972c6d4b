import { type EvidenceContent } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Desk } from './desk.js';
import { sha256 } from './read-file.js';
import { LARGEST_CERTIFICATE, type LogFile } from './review-file.js';

type Attachment = NonNullable<EvidenceContent['attachments']>[number];

/** Certificates that the entries name, to be looked at where a ZIP brought them along. */
export function certificates(desk: Desk, file: LogFile): HTMLElement {
  const { words } = desk;
  const named = new Map<string, { readonly attachment: Attachment; readonly titles: string[] }>();
  for (const { content } of file.entries) {
    for (const attachment of content.attachments ?? []) {
      const known = named.get(attachment.sha256);
      if (known) known.titles.push(content.title);
      else named.set(attachment.sha256, { attachment, titles: [content.title] });
    }
  }
  if (named.size === 0) return h('p', { class: 'quiet' }, words.noCertificates);
  const items = [...named.values()].map(({ attachment, titles }) => {
    const path = file.brought?.paths.get(attachment.sha256);
    const item = h(
      'li',
      {},
      h('p', { class: 'entry-title', dir: 'auto' }, attachment.name),
      h('p', { class: 'quiet', dir: 'auto' }, titles.join('; ')),
    );
    if (path === undefined) item.append(h('p', { class: 'quiet' }, words.notInFile));
    else {
      const look = button(words.look(attachment.name), { class: 'no-print' }, () => {
        look.disabled = true;
        void lookAt(desk, file, path, attachment).then((parts) => {
          look.remove();
          item.append(...parts);
          item.querySelector('a')?.focus();
        });
      });
      item.append(look);
    }
    return item;
  });
  return h(
    'div',
    {},
    !file.brought && h('p', { class: 'quiet' }, words.onlyInZip),
    h('ul', { class: 'certificates' }, ...items),
  );
}

/**
 * Unpacks a certificate, holds it against the checksum that the log names, and shows it. What it is, its first bytes
 * say, never its name: nothing that a browser would run or lay out as a page is opened.
 */
async function lookAt(
  { words, signal, announcer }: Desk,
  { brought }: LogFile,
  path: string,
  { name, sha256: wanted }: Attachment,
): Promise<HTMLElement[]> {
  const read = await brought!.zip.read(path, LARGEST_CERTIFICATE * 1024 * 1024);
  const refused = (sentence: string): HTMLElement[] => {
    announcer.say(sentence);
    return [h('p', { class: 'mark-line', dir: 'auto' }, sentence)];
  };
  if (!read.ok) {
    const sentence = words.file[read.error];
    return refused(`${name}: ${typeof sentence === 'string' ? sentence : sentence(LARGEST_CERTIFICATE)}`);
  }
  const sum = await sha256(read.value);
  if (sum !== undefined && sum !== wanted) return refused(words.wrongSum(name));
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
