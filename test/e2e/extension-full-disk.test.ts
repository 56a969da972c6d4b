import { execFileSync } from 'node:child_process';
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../support/page-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { button, field, launchExtension, pointAt, stored, trainingPage } from './extension-under-test.js';

/** Mounts a small disk for a profile, if the system allows it (root on Linux). */
function smallDisk(megabytes: number): string | undefined {
  const folder = temporaryFolder('small-disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

const disk = smallDisk(96);
afterAll(() => {
  if (disk) execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
});

/** Fills the disk to the last byte. @returns a function that frees the space */
function fill(folder: string): () => void {
  const path = join(folder, 'filler');
  writeFileSync(path, '');
  for (let chunk = 1 << 20; chunk >= 1; chunk >>= 1) {
    try {
      for (;;) writeFileSync(path, new Uint8Array(chunk), { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  if (statSync(path).size === 0) throw new Error('The disk was already full');
  return () => truncateSync(path, 0);
}

describe.skipIf(!disk)(disk ? 'on a full disk' : 'on a full disk: skipped, because no disk can be mounted here', () => {
  test('saving explains the failure, stores nothing, keeps the draft, and works once there is room again', async () => {
    const server: PageServer = await servePages({ '/one': trainingPage('First training') });
    const browser = await launchExtension({ profile: disk!, args: ['--disk-cache-size=1', '--media-cache-size=1'] });
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await field(panel, 'Notes').fill('Before the disk was full');
    await expect
      .poll(async () => JSON.stringify((await stored(panel))['drafts']))
      .toContain('Before the disk was full');
    const makeRoom = fill(disk!);
    await field(panel, 'Notes').fill(`Too much for it: ${'long '.repeat(200_000)}`);
    await panel.getByText('There is no room left on the disk: what you type now is not being saved.').waitFor();
    await button(panel, 'Save evidence').click();
    await panel.getByText('There is no room left on the disk, so nothing was saved.').waitFor();
    makeRoom();
    expect((await stored(panel))['items']).toEqual([]);
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    expect((await stored(panel))['items']).toHaveLength(1);
    await browser.close();
    await server.close();
  });
});
