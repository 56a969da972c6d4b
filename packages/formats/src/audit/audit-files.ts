import { FreeNames, type NamedCertificate } from './audit-file-names.js';

export interface AuditCertificate extends NamedCertificate {
  readonly sha256: string;
  /** Reads the file; undefined if it is not on this machine. */
  open(): Promise<Blob | undefined>;
}

export interface AuditSources {
  /** The summary as a page, from `summaryPage`. */
  readonly page: string | AsyncIterable<string>;
  /** The entries as a table. */
  readonly csv?: AsyncIterable<string>;
  /** The hand-over as an `imh-evidence-log`. */
  readonly log: AsyncIterable<string>;
  /** In the order of their dates; read after the log. Equal files are written once. */
  readonly certificates: AsyncIterable<AuditCertificate> | Iterable<AuditCertificate>;
}

/** The words of the file that explains the folder. */
export interface AuditWords {
  readonly title: string;
  /** What each file contains, by its name. */
  readonly files: Readonly<Record<AuditPart, string>>;
  certificates(count: number): string;
  /** Certificates that the log lists and that are not on this machine. */
  missing(count: number): string;
  readonly informal: string;
}

const parts = ['summary.html', 'entries.csv', 'log.json', 'certificates/', 'certificates/SHA256SUMS.txt'] as const;
type AuditPart = (typeof parts)[number];

/** A file of the folder; its content is read when it is written. */
export interface AuditFile {
  readonly name: string;
  readonly content: string | Blob | AsyncIterable<string>;
}

const folder = 'certificates/';
/** The checksums, in the form that `sha256sum -c` reads; `<imh-evidence>` finds the certificates of a log by it. */
export const CHECKSUMS = 'SHA256SUMS.txt';

/**
 * What an audit asks for, one file after another: a summary to read and print, the entries as a table, the log for
 * `<imh-evidence>`, and the certificates under names that a person understands. Certificates are read one at a time.
 */
export async function* auditFiles(sources: AuditSources, words: AuditWords): AsyncGenerator<AuditFile> {
  const { page, csv, log, certificates } = sources;
  yield { name: 'summary.html', content: page };
  if (csv) yield { name: 'entries.csv', content: csv };
  yield { name: 'log.json', content: log };
  const names = new FreeNames([CHECKSUMS]);
  const written = new Map<string, string>();
  const missing = new Map<string, string>();
  for await (const certificate of certificates) {
    const { sha256 } = certificate;
    if (written.has(sha256) || missing.has(sha256)) continue;
    const content = await certificate.open();
    if (content) {
      const name = names.take(certificate);
      written.set(sha256, name);
      yield { name: folder + name, content };
    } else {
      missing.set(sha256, certificate.name);
    }
  }
  if (written.size > 0) yield { name: folder + CHECKSUMS, content: checksums(written) };
  const contained = parts.filter((part) =>
    part === 'entries.csv' ? csv !== undefined : part.startsWith(folder) ? written.size > 0 : true,
  );
  yield {
    name: 'README.txt',
    content: readme(contained, { count: written.size, missing: [...missing.values()] }, words),
  };
}

const checksums = (written: ReadonlyMap<string, string>): string =>
  [...written].map(([sha256, name]) => `${sha256.toLowerCase()}  ${name}\n`).join('');

/** Lines end as Windows expects them, which every other system reads as well. */
function readme(
  contained: readonly AuditPart[],
  { count, missing }: { readonly count: number; readonly missing: readonly string[] },
  words: AuditWords,
): string {
  const lines = [
    words.title,
    '',
    ...contained.flatMap((part) => [
      part,
      `  ${words.files[part]}`,
      ...(part === folder ? [`  ${words.certificates(count)}`] : []),
    ]),
    ...(missing.length > 0
      ? ['', words.missing(missing.length), ...missing.map((name) => `  ${onOneLine(name)}`)]
      : []),
    '',
    words.informal,
    '',
  ];
  return lines.join('\r\n');
}

const onOneLine = (name: string): string => name.replace(/\p{Cc}+/gu, ' ');
