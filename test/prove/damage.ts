import { closeSync, ftruncateSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What happens to the database between two starts of the browser. */
export const damages = ['deleted', 'overwritten', 'truncated'] as const;
export type Damage = (typeof damages)[number];

/** @returns how many files were changed */
export function damageDatabase(profile: string, damage: Damage): number {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (damage === 'deleted') {
    const count = readdirSync(folder).length;
    rmSync(folder, { recursive: true });
    return count;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(log|ldb)$|MANIFEST-\d+$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size > 0);
  for (const file of files) {
    const { size } = statSync(file);
    const opened = openSync(file, 'r+');
    if (damage === 'truncated') ftruncateSync(opened, size >> 1);
    else writeSync(opened, Buffer.alloc(Math.min(512, size), 0xa5), 0, Math.min(512, size), size >> 1);
    closeSync(opened);
  }
  return files.length;
}
