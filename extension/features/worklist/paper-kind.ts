import type { DraftPaper } from '@imh/storage';

/** Bytes of a paper; more is a film or a mistake. */
export const LARGEST_PAPER = 50_000_000;
/** Bytes of text that may be a badge or a message. */
const LARGEST_TEXT = 20_000_000;

/**
 * What a file is to the worklist: a PDF, a picture, an Open Badge, or a saved message. Undefined for other files, such as
 * spreadsheets and logs. Decided by the content; the name counts only for messages and pictures.
 */
export async function paperKind(file: File): Promise<DraftPaper['kind'] | undefined> {
  if (file.size === 0 || file.size > LARGEST_PAPER) return undefined;
  const start = await file.slice(0, 2_048).bytes();
  const text = new TextDecoder('latin1').decode(start);
  if (text.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  const isSvg = /<svg[\s>]/i.test(text) && !/<html/i.test(text);
  if (isSvg || text.startsWith('\u0089PNG')) return (await hasBadge(file)) ? 'badge' : 'image';
  if (isPicture(text, file)) return 'image';
  if (file.size > LARGEST_TEXT) return undefined;
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(text) || /^[\w-]{10,}\.[\w-]{10,}/.test(text))
    return (await hasBadge(file)) ? 'badge' : undefined;
  const { isMessageFile } = await import('@imh/formats');
  return /\.eml$/i.test(file.name) || isMessageFile(text) ? 'message' : undefined;
}

/** True also for a badge that only names its address: the person is told why it cannot be read. */
async function hasBadge(file: File): Promise<boolean> {
  // Loaded on demand: the panel attaches files as well, and has to open at once.
  const { readBadge } = await import('@imh/formats');
  const read = await readBadge(await file.bytes());
  return read.ok || read.error.code === 'only-address';
}

function isPicture(start: string, file: File): boolean {
  const isKnown =
    start.startsWith('\u00ff\u00d8\u00ff') ||
    start.startsWith('GIF8') ||
    /^(?:RIFF....WEBP|II\*\0|MM\0\*)/s.test(start);
  return (
    isKnown ||
    /^....ftyp(?:heic|heix|mif1|avif)/s.test(start) ||
    /^image\/(?:jpeg|webp|gif|heic|avif|bmp|tiff)$/.test(file.type)
  );
}
