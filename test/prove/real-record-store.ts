import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { RecordStore } from '@imh/formats/xapi';
import { atExit } from '../support/at-exit.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** It keeps its statements in memory, and accepts any key. GPL-3.0: run as a program of its own, and part of nothing. */
const name = '@learninglocker/xapi-statements@7.8.0';

/** Installs and starts Learning Locker's statement service. It ends with this process. */
export async function startRecordStore(): Promise<RecordStore> {
  const folder = temporaryFolder('record-store');
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync(npm, ['install', name, ...quiet], { cwd: folder, stdio: 'inherit' });
  mkdirSync(join(folder, 'storage/accessLogs'), { recursive: true });
  const port = await freePort();
  const log = openSync(join(folder, 'server.log'), 'w');
  const server = spawn(process.execPath, ['node_modules/@learninglocker/xapi-statements/dist/server.js'], {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      EXPRESS_PORT: String(port),
      AUTH_REPO: 'test',
      EVENTS_REPO: 'test',
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'memory',
      SERVICE_AWAIT_UPDATES: 'true',
    },
  });
  atExit(() => server.kill());
  const address = `http://localhost:${port}/xAPI/`;
  const answers = () =>
    fetch(`${address}about`).then(
      ({ ok }) => ok,
      () => false,
    );
  await eventually('the record store to answer', answers, { every: 200 });
  return { address, version: '1.0.3', key: 'key', secret: 'secret' };
}

/** Ids of all statements that it has. */
export async function storedIds({ address, key, secret }: RecordStore): Promise<ReadonlySet<string>> {
  const headers = {
    Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    'X-Experience-API-Version': '1.0.3',
  };
  const ids = new Set<string>();
  for (let next = `${address}statements?limit=100`; next !== '';) {
    const reply = (await (await fetch(next, { headers })).json()) as { statements: { id: string }[]; more: string };
    for (const { id } of reply.statements) ids.add(id);
    next = reply.more ? new URL(reply.more, address).href : '';
  }
  return ids;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
