import { readFileSync, readdirSync } from 'node:fs';
import { eventually } from './eventually.js';

/**
 * SIGKILL to a browser that was started as leader of its own process group (Playwright and `spawn({detached: true})` do
 * that), children and all, and the wait until none of them runs: the profile may be opened again after it.
 */
export async function killTree(leader: number): Promise<void> {
  if (!isRunning(leader)) return;
  process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
  await eventually(`process group ${leader} to end after SIGKILL`, () => !isRunning(leader), { every: 20 });
}

function isRunning(leader: number): boolean {
  // In a container, zombies may never be reaped, and a signal to a zombie succeeds.
  if (process.platform === 'linux') return readdirSync('/proc').some((pid) => livesInGroup(pid, leader));
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 0);
    return true;
  } catch {
    return false;
  }
}

function livesInGroup(pid: string, leader: number): boolean {
  if (!/^\d+$/.test(pid)) return false;
  try {
    // "pid (name, which may contain any character) state parent group …", proc(5)
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state !== 'Z' && Number(group) === leader;
  } catch {
    return false;
  }
}
