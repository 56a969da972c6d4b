import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { atExit } from '../../support/at-exit.js';
import { eventually } from '../../support/eventually.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { installPackages } from './packages.js';

export const password = 'a password of this test only';
export const roles = ['administrator', 'editor', 'author', 'subscriber'] as const;
export type Role = (typeof roles)[number];

/** A WordPress of its own: copied files, a database and a web server on a free port. */
export interface WordPressSite {
  readonly origin: string;
  /** The folder that the web server serves. */
  readonly folder: string;
  readonly version: string;
  /** Runs PHP inside WordPress. @returns what it prints */
  php(code: string): string;
  /** Lines that PHP has written about its own faults so far. */
  complaints(): string[];
  close(): Promise<void>;
}

export async function startWordPress(): Promise<WordPressSite> {
  installPackages();
  const home = temporaryFolder('wordpress');
  const folder = join(home, 'site');
  const log = join(home, 'php.log');
  copySite(folder);
  const database = await startDatabase(home);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(join(folder, 'wp-config.php'), config({ origin, folder, socket: database.socket, log }));
  const php = (code: string): string => {
    const file = join(home, 'run.php');
    writeFileSync(file, `<?php\n$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';\n${code}`);
    const { status, stdout, stderr } = spawnSync('php', [file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`PHP ended with ${status}: ${stdout}${stderr}`);
    return stdout;
  };
  const inside = (code: string) => php(`require '${folder}/wp-load.php';\n${code}`);
  php(`define('WP_INSTALLING', true);
    require '${folder}/wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('An association', 'administrator', 'administrator@example.org', true, '', '${password}');`);
  for (const role of roles.slice(1)) {
    inside(`$id = wp_insert_user(array('user_login' => '${role}', 'user_pass' => '${password}', 'role' => '${role}',
      'user_email' => '${role}@example.org')); if (is_wp_error($id)) { exit(1); }`);
  }
  const server = start('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    // Otherwise one request would block all others, such as those that a page makes of its own site.
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await eventually('WordPress to answer', async () => (await fetch(`${origin}/wp-login.php`)).ok, { timeout: 30_000 });
  return {
    origin,
    folder,
    version: inside(`echo get_bloginfo('version'), ', PHP ', PHP_VERSION, ', ', wp_get_theme()->get('Name');`),
    php: inside,
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    async close() {
      await server.end();
      await database.end();
    },
  };
}

/** Debian keeps the code in one folder and themes in others, by links. */
function copySite(folder: string): void {
  cpSync('/usr/share/wordpress', folder, { recursive: true, dereference: true });
  const themes = join(folder, 'wp-content/themes');
  const languages = join(folder, 'wp-content/languages');
  for (const made of [themes, languages]) mkdirSync(made, { recursive: true });
  // WordPress offers the languages that it finds a file of; the words of the plugin come with the plugin.
  writeFileSync(join(languages, 'es_MX.mo'), '');
  if (!existsSync(join(themes, 'twentytwentythree'))) {
    cpSync('/var/lib/wordpress/wp-content/themes/twentytwentythree', join(themes, 'twentytwentythree'), {
      recursive: true,
      dereference: true,
    });
  }
}

async function startDatabase(home: string) {
  const folder = join(home, 'database');
  const socket = join(home, 'db.sock');
  const made = spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${folder}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}${made.error ?? ''}`);
  // Only this machine's processes with access to the socket can connect.
  const options = ['--no-defaults', `--datadir=${folder}`, `--socket=${socket}`, '--skip-networking', '--user=root'];
  const server = start('mariadbd', [...options, `--pid-file=${join(home, 'db.pid')}`]);
  const ask = (query: string) =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', query]).status === 0;
  await eventually('the database to answer', () => ask('create database if not exists wordpress'), { timeout: 60_000 });
  return { socket, end: server.end };
}

function start(program: string, words: string[], env: Record<string, string> = {}) {
  // A process group of its own: the web server has workers.
  const child = spawn(program, words, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
  const forget = atExit(() => signal(child, 'SIGKILL'));
  return {
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && signal(child, 'SIGTERM')) await ended;
      forget();
    },
  };
}

/** @returns false if it has ended already */
function signal({ pid }: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): boolean {
  try {
    return pid !== undefined && process.kill(-pid, name);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

const config = ({ origin, folder, socket, log }: Record<'origin' | 'folder' | 'socket' | 'log', string>) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
define('FS_METHOD', 'direct');
// Nothing is asked of other servers, and nothing runs by itself.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) { define('ABSPATH', '${folder}/'); }
require_once ABSPATH . 'wp-settings.php';
`;
