import type { Notice } from './files/notice.js';
import type { LogFile, Read, ReviewFile } from './files/review-file.js';

/** What a person has opened on the page, and what became of each file. */
export interface OpenedFiles {
  readonly files: readonly ReviewFile[];
  /** Files that the page named and that the person has removed or replaced. */
  readonly removed: ReadonlySet<ReviewFile>;
  readonly notices: readonly Notice[];
}

export const nothingOpened: OpenedFiles = { files: [], removed: new Set(), notices: [] };

/** All files of the review: those that the page names, then the person's own, in the order they were added. */
export function reviewedFiles(opened: OpenedFiles, named: readonly Read[]): ReviewFile[] {
  const fromPage = named.flatMap(({ result }) => (result.ok ? [result.value] : []));
  return [...fromPage.filter((file) => !opened.removed.has(file)), ...opened.files];
}

/** Replaces the notices about files that the page names by those of its newest documents. */
export function withNamed(opened: OpenedFiles, named: readonly Read[]): OpenedFiles {
  const faults = faultsIn(named);
  const names = new Set(faults.map(({ file }) => file));
  return { ...opened, notices: [...opened.notices.filter(({ file }) => !names.has(file)), ...faults] };
}

/**
 * Adds what was read. A file that is open already is not added again, unless it brings certificates along: then it
 * replaces the other.
 * @returns also the number of files that are new, and of those that could not be opened
 */
export function withRead(
  before: OpenedFiles,
  reads: readonly Read[],
  named: readonly Read[],
): { readonly opened: OpenedFiles; readonly added: number; readonly failed: number } {
  let opened: OpenedFiles = { ...before, notices: [...before.notices, ...faultsIn(reads)] };
  let added = 0;
  for (const { result } of reads) {
    if (!result.ok) continue;
    const file = result.value;
    const same = reviewedFiles(opened, named).find(({ fingerprint }) => fingerprint === file.fingerprint);
    if (!same) {
      opened = { ...opened, files: [...opened.files, file] };
      added += 1;
    } else {
      const isRicher = bringsMore(file, same);
      if (isRicher) opened = replaced(opened, same, file);
      const notice: Notice = { file: file.name, is: isRicher ? 'replaced' : 'alreadyOpen' };
      opened = { ...opened, notices: [...opened.notices, notice] };
    }
  }
  return { opened, added, failed: faultsIn(reads).length };
}

export function without(opened: OpenedFiles, file: ReviewFile): OpenedFiles {
  const files = opened.files.filter((other) => other !== file);
  return { ...opened, files, removed: new Set([...opened.removed, file]) };
}

function replaced(opened: OpenedFiles, old: ReviewFile, file: ReviewFile): OpenedFiles {
  if (!opened.files.includes(old)) return { ...without(opened, old), files: [...opened.files, file] };
  return { ...opened, files: opened.files.map((other) => (other === old ? file : other)) };
}

function faultsIn(reads: readonly Read[]): Notice[] {
  return reads.flatMap(({ name, result }) => (result.ok ? [] : [{ file: name, fault: result.error }]));
}

/** True if `file` is the same log, now with certificates that `same` did not bring along. */
function bringsMore(file: ReviewFile, same: ReviewFile): boolean {
  if (file.kind !== 'log' || same.kind !== 'log') return false;
  return file.brought !== undefined && !hasAllCertificates(same, file.brought);
}

const hasAllCertificates = ({ brought }: LogFile, { paths }: NonNullable<LogFile['brought']>): boolean =>
  brought !== undefined && [...paths.keys()].every((checksum) => brought.paths.has(checksum));
