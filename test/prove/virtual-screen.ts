import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { atExit } from '../support/at-exit.js';

const run = promisify(execFile);

/** A screen that nobody sees, with a keyboard and a mouse. */
export interface VirtualScreen {
  /** Presses keys as xdotool names them: `alt+shift+e`, `Up`. */
  press(...keys: string[]): Promise<void>;
  /** Clicks at a place of the screen, in pixels; button 3 is the right one. */
  click(x: number, y: number, button: 1 | 3): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Xvfb, and makes it the display of what this process starts from now on.
 * @throws with how to install what is missing
 */
export async function openVirtualScreen(): Promise<VirtualScreen> {
  await run('xdotool', ['--version']).catch(() => missing('xdotool'));
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const takeBack = atExit(() => server.kill('SIGKILL'));
  const display = await displayOf(server);
  process.env['DISPLAY'] = display;
  const tool = (...words: string[]) => run('xdotool', words, { env: { ...process.env, DISPLAY: display } });
  return {
    async press(...keys) {
      for (const key of keys) await tool('key', '--clearmodifiers', key);
    },
    async click(x, y, button) {
      await tool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)));
      await tool('click', String(button));
    },
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      takeBack();
    },
  };
}

function missing(name: string): never {
  throw new Error(`${name} is not installed. On Debian: apt-get install xvfb xdotool`);
}

/** Xvfb writes the number of the display that it has found free. */
function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', () => {
      try {
        missing('Xvfb');
      } catch (error) {
        reject(error as Error);
      }
    });
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdout!.once('data', (text: Buffer) => resolve(`:${text.toString().trim()}`));
  });
}
