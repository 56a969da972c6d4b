import { writeFileSync } from 'node:fs';
import type { Damage } from './damage.js';
import { damages } from './damage.js';
import { provePagesInWords } from './pages.js';
import { proveKill, type Round } from './prove-kill.js';

const known = '--rounds N, --pages N, --json FILE, --as-built';
const fewestRounds = 100;

interface Options {
  /** How often the whole browser is killed. */
  readonly rounds: number;
  /** How many pages are killed instead of the browser. */
  readonly pages: number | undefined;
  readonly json: string | undefined;
}

/** @throws on an unknown option, with the list of known ones */
function readOptions(argv: readonly string[]): Options {
  const words = [...argv];
  let rounds = fewestRounds;
  let pages: number | undefined;
  let json: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--rounds') rounds = Number(words.shift());
    else if (word === '--pages') pages = Number(words.shift());
    else if (word === '--json') json = words.shift();
    else throw new Error(`Unknown option "${word}". Known: ${known}`);
  }
  const count = pages ?? rounds;
  if (Number.isInteger(count) && count > 0) return { rounds, pages, json };
  throw new Error(`${pages === undefined ? '--rounds' : '--pages'} takes a whole number from 1 on`);
}

/** Every fifth kill is followed by damage to the database, each kind in turn; then one round of each kind at the end. */
function plan(rounds: number): (Damage | 'none')[] {
  const kills = Array.from({ length: rounds }, (_, at) =>
    at % 5 === 4 ? damages[Math.floor(at / 5) % damages.length]! : ('none' as const),
  );
  return [...kills, ...damages];
}

/** @returns the exit code: 1 if anything acknowledged was lost, half-written, or counted wrongly */
export async function kill(argv: readonly string[], extension: string): Promise<number> {
  const { rounds, pages, json } = readOptions(argv);
  if (pages !== undefined) return provePagesInWords({ extension, pages, json });
  const results = await proveKill({ extension, rounds: plan(rounds), onRound: printRound });
  const of = (damage: Round['damage']) => results.filter((one) => one.damage === damage).length;
  const total = (list: 'lost' | 'halfWritten' | 'countersOff') =>
    results.reduce((sum, one) => sum + one[list].length, 0);
  const summary = {
    rounds: results.length,
    databaseDeleted: of('deleted'),
    databaseOverwritten: of('overwritten'),
    databaseTruncated: of('truncated'),
    databaseLostByBrowser: results.filter((one) => one.isLostByBrowser).length,
    acknowledged: results.at(-1)!.acknowledged,
    restored: results.reduce((sum, one) => sum + Math.max(0, one.restored), 0),
    lost: total('lost'),
    halfWritten: total('halfWritten'),
    countersOff: total('countersOff'),
  };
  console.log(`
${summary.rounds} kills; the database was then deleted ${summary.databaseDeleted} times, overwritten ${summary.databaseOverwritten} times, truncated ${summary.databaseTruncated} times, and lost by the browser itself ${summary.databaseLostByBrowser} times.
acknowledged   ${summary.acknowledged}
restored       ${summary.restored} versions from the second copy
lost           ${summary.lost}
half-written   ${summary.halfWritten}
counters off   ${summary.countersOff}`);
  if (json) writeFileSync(json, `${JSON.stringify({ ...summary, results }, null, 2)}\n`);
  return summary.lost + summary.halfWritten + summary.countersOff > 0 ? 1 : 0;
}

function printRound(one: Round): void {
  const after = one.damage === 'none' ? (one.isLostByBrowser ? ', lost by the browser' : '') : `, then ${one.damage}`;
  const problems = [...one.lost, ...one.halfWritten, ...one.countersOff];
  console.log(
    `kill ${one.round}${after}: ${one.acknowledged} acknowledged, ${one.restored} restored, ${problems.length} problems`,
  );
  for (const problem of problems.slice(0, 5)) console.log(`  ${problem}`);
}
