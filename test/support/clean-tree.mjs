import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a git work tree that are not ignored and differ from the last commit, each with a hash of its content.
 * @param {string} root
 * @returns {Map<string, string> | undefined} undefined where git gives no status: no git, or no repository
 */
export function filesNow(root) {
  const lines = gitStatus(root);
  if (lines === undefined) return undefined;
  const paths = lines.split('\0').filter(Boolean);
  return new Map(paths.map((line) => [line.slice(3), contentOf(join(root, line.slice(3)))]));
}

/** @param {string} cwd */
function gitStatus(cwd) {
  try {
    const args = ['status', '--porcelain', '--untracked-files=all', '--no-renames', '-z'];
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function contentOf(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return 'deleted';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * Paths that were clean and are not now, that have other content than before, or that are clean again.
 * @param {Map<string, string>} before from `filesNow()`
 * @param {string} root
 */
export function changedSince(before, root) {
  const now = filesNow(root) ?? new Map();
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path)).sort();
}
