import { spawnSync } from 'node:child_process';

/** The server of the database without the service around it: nothing is started by the installation. */
const needed = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
  'mariadb-client-core',
];

/** Installs what is missing. @throws with the output of apt-get */
export function installPackages(): void {
  const missing = needed.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  console.log(`apt-get install ${missing.join(' ')} …`);
  // In run level 1 no package starts a service, such as the web server that `wordpress` depends on.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { encoding: 'utf8', env });
  const install = () => apt('install', '-y', '--no-install-recommends', ...missing);
  let done = install();
  if (done.status !== 0) {
    // A fresh machine may have no lists of packages, or old ones.
    apt('update');
    done = install();
  }
  if (done.status !== 0) {
    throw new Error(
      `apt-get install ${missing.join(' ')} failed (root on Debian is needed):\n${done.stdout}${done.stderr}${done.error ?? ''}`,
    );
  }
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return stdout === 'install ok installed';
}
