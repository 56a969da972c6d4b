import { decodeText } from '@imh/formats/past';
import { logPathIn } from '@imh/formats/log';
import { openZip } from '@imh/formats/zip';
import type { UnreadableReason } from './import-messages.js';

/** Files by what reads them: spreadsheets here, logs in the import of backups, papers in the worklist. */
export interface RoutedFiles {
  readonly tables: readonly File[];
  /** Evidence logs as JSON, or as a ZIP with certificates; self-checks and reference ratings. */
  readonly logs: readonly File[];
  /** Certificates (PDF, pictures), Open Badges and saved e-mails. */
  readonly papers: readonly File[];
  readonly unreadable: readonly { readonly file: File; readonly reason: UnreadableReason }[];
}

type Route = 'tables' | 'logs' | 'papers' | UnreadableReason;

/** Enough of a file to recognize it; a log names its format first. */
const HEAD = 65_536;

const beginnings: readonly (readonly [string, Route])[] = [
  ['%PDF', 'papers'],
  ['\x89PNG', 'papers'],
  ['\xff\xd8\xff', 'papers'],
  ['GIF8', 'papers'],
  ['RIFF', 'papers'],
  ['BM', 'papers'],
  ['II*\0', 'papers'],
  ['MM\0*', 'papers'],
  ['\xd0\xcf\x11\xe0', 'old-workbook'],
];

/** Sorts files by their content; their names and types are often wrong. The only place that decides this. */
export async function routeFiles(files: readonly File[]): Promise<RoutedFiles> {
  const routed = {
    tables: [] as File[],
    logs: [] as File[],
    papers: [] as File[],
    unreadable: [] as { file: File; reason: UnreadableReason }[],
  };
  for (const file of files) {
    const route = await routeOf(file);
    if (route === 'tables' || route === 'logs' || route === 'papers') routed[route].push(file);
    else routed.unreadable.push({ file, reason: route });
  }
  return routed;
}

async function routeOf(file: File): Promise<Route> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length === 0) return 'empty';
  const start = String.fromCharCode(...head.subarray(0, 16));
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  if (/^....ftyp(?:heic|heix|mif1|avif)/s.test(start)) return 'papers';
  if (start.startsWith('PK\x03\x04')) return routeOfArchive(file);
  const text = decodeText(head)
    ?.replace(/^\uFEFF/, '')
    .trimStart();
  return text === undefined ? 'unknown' : routeOfText(text, file.name);
}

async function routeOfArchive(file: File): Promise<Route> {
  const archive = await openZip(file);
  if (!archive.ok) return 'broken-workbook';
  const names = new Set([...archive.value.entries.keys()].map((name) => name.toLowerCase()));
  if (names.has('xl/workbook.xml')) return 'tables';
  if (logPathIn(names) !== undefined) return 'logs';
  return names.has('content.xml') ? 'open-document' : 'unknown';
}

function routeOfText(text: string, name: string): Route {
  if (text === '') return 'empty';
  if (/^[{[]/.test(text)) {
    if (/"format"\s*:\s*"imh-(?:evidence-log|self-check|reference-rating)"/.test(text)) return 'logs';
    return /openbadges|\/badges?\/|"(?:OpenBadgeCredential|Assertion|VerifiableCredential)"/i.test(text)
      ? 'papers'
      : 'other-json';
  }
  if (/^<svg|^<\?xml[^]{0,2000}<svg/i.test(text)) return 'papers';
  if (/^<(?:!doctype|html|\?xml|[a-z])/i.test(text)) return 'web-page';
  const isMessage = /\.eml$/i.test(name) || /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*){3}/.test(text);
  if (isMessage && /^(?:From|Subject|Date|To|Return-Path|Received|Delivered-To|MIME-Version): /im.test(text))
    return 'papers';
  return 'tables';
}
