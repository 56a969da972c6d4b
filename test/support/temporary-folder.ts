import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.js';

const prefix = 'imh-test-';
let swept = false;

/**
 * Creates an empty folder that exists until this test process ends, so that a second browser can open the profile of the
 * first. A killed process cannot clean up: its folders are deleted when the next one starts.
 */
export function temporaryFolder(name: string): string {
  if (!swept) {
    swept = true;
    sweepAfterTheDead();
    atExit(() => remove(foldersOf(process.pid)));
  }
  const parent = tmpdir();
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${prefix}${process.pid}-${name}-`));
}

function sweepAfterTheDead(): void {
  const pids = new Set(readdirSync(tmpdir()).map((name) => Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])));
  for (const pid of pids) if (pid && !isAlive(pid)) remove(foldersOf(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const foldersOf = (pid: number): string[] =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith(`${prefix}${pid}-`))
    .map((name) => join(tmpdir(), name));

function remove(folders: string[]): void {
  // A browser's last child process may still be writing: what cannot be deleted now is deleted by a later run.
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      continue;
    }
  }
}
