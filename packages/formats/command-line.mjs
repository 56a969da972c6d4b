// What the commands of this package share: options, files, errors, and the package itself.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, 'node_modules/.cache/command');
const sources = {
  index: 'src/index.ts',
  'guide/index': 'src/guide/index.ts',
  'log-command/index': 'src/log-command/index.ts',
  'frameworks/index': '../frameworks/src/index.ts',
};
/** The folders that they are built from. */
const folders = ['src', '../core/src', '../elements/src/words', '../frameworks/src'];

/**
 * A module of the package, or the frameworks that we ship, as plain JavaScript, cached by the state of the sources, so
 * that only the first start waits for a build.
 * @param {keyof typeof sources} name
 */
export async function loadModule(name) {
  const stamp = await stampOf(folders.map((folder) => join(here, folder)));
  const built = join(cache, stamp);
  if (!existsSync(built)) {
    const { build } = await import('esbuild');
    const fresh = `${built}.${process.pid}`;
    // With code splitting, so that readers are loaded on demand.
    await build({
      entryPoints: Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, join(here, path)])),
      outdir: fresh,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    // Another process may have built the same in the meantime.
    await rename(fresh, built).catch(() => rm(fresh, { recursive: true, force: true }));
    const older = (await readdir(cache)).filter((name) => !name.startsWith(stamp));
    for (const name of older) await rm(join(cache, name), { recursive: true, force: true });
  }
  return import(pathToFileURL(join(built, `${name}.mjs`)).href);
}

/** Hash of names, sizes and times of the sources: changes with any edit. */
async function stampOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      const { size, mtimeMs } = await stat(join(folder, name));
      hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** An error that the user can fix: the file, a name, an option. `code` is for programs, the message for people. */
export class CommandError extends Error {
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
}

/** Runs `parseArgs`, with messages for users. */
export function parsed(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [option = ''] = /--[^\s'<,]+/.exec(error.message) ?? /-[^\s'<,]+/.exec(error.message) ?? [];
    const sentences = {
      ERR_PARSE_ARGS_UNKNOWN_OPTION: `There is no option ${option}; --help lists the options.`,
      ERR_PARSE_ARGS_INVALID_OPTION_VALUE: error.message.includes('does not take')
        ? `${option} takes no value.`
        : `${option} needs a value; see --help.`,
    };
    throw new CommandError('usage', sentences[error.code] ?? error.message, error);
  }
}

/** Messages for error codes of the file system. */
const obstacles = {
  ENOENT: 'The file does not exist.',
  ENOTDIR: 'The file does not exist: a part of its path is a file, not a folder.',
  EEXIST: 'A part of its path is a file, not a folder.',
  EISDIR: 'This is a folder; name a file.',
  EACCES: 'You do not have permission to open it.',
  EPERM: 'You do not have permission to open it.',
  EROFS: 'The file cannot be written there.',
  ENOSPC: 'The disk is full.',
  ENAMETOOLONG: 'The name is too long.',
  ERR_FS_FILE_TOO_LARGE: 'The file is larger than 2 GB.',
};

function fileError(code, file, error, sentences = obstacles) {
  return new CommandError(code, `${file}: ${sentences[error.code] ?? `${error.message}.`}`, error);
}

export async function readBytes(folder, file) {
  try {
    return new Uint8Array(await readFile(resolve(folder, file)));
  } catch (error) {
    throw fileError('not-readable', file, error);
  }
}

/** Rejects if `out` is one of the files that are read, under any name. */
export async function demandOther(folder, out, inputs) {
  const target = await identityOf(resolve(folder, out));
  if (target === undefined) return;
  for (const input of inputs) {
    if ((await identityOf(resolve(folder, input))) !== target) continue;
    const message = `--out ${out}: This file is also read, and writing would replace it. Name another file.`;
    throw new CommandError('usage', message);
  }
}

/** Equal for two names of one file; undefined if it does not exist. */
async function identityOf(path) {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev} ${found.ino}` : undefined;
}

/**
 * @param {string | Uint8Array} content
 * @returns {Promise<boolean>} true if a file with this name existed, and was replaced
 */
export async function writeContent(folder, out, content) {
  const path = resolve(folder, out);
  try {
    const isReplaced = (await identityOf(path)) !== undefined;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return isReplaced;
  } catch (error) {
    throw fileError('not-written', out, error, { ...obstacles, ENOENT: 'The file cannot be written there.' });
  }
}

/**
 * Runs a command without a process of its own.
 * @param {(args: readonly string[], folder: string) => Promise<{text?: string, aside?: string, code?: number, error?: object}>} run
 *   `code`: exit code of a run without an error; default: 0
 * @param {readonly string[]} args
 * @param {string} folder paths are relative to it
 * @returns {Promise<{code: number, out: string, err: string}>} the exit code, and the text for stdout and stderr
 */
export async function outcomeOf(run, args, folder) {
  const done = await run(args, folder).catch((thrown) => ({ error: errorFrom(thrown) }));
  const { text = '', aside = '', code: exitCode = 0, error } = done;
  if (!error) return { code: exitCode, out: text, err: aside };
  const { code, message, where } = error;
  if (!args.includes('--json')) return { code: 1, out: '', err: `${message}\n` };
  return { code: 1, out: `${JSON.stringify({ error: message, code, ...(where && { where }) }, null, 2)}\n`, err: '' };
}

function errorFrom(thrown) {
  if (thrown instanceof CommandError) return thrown;
  return { code: 'fault', message: `This is a fault of the program, not of the file: ${thrown.message}` };
}

/**
 * Runs a command if its file is the one that Node started.
 * @param {string} address of the file
 */
export async function runAsProcess(address, main) {
  // Compared as real paths: the workspace may be behind a symbolic link.
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(address)) return;
  // npm runs this in the workspace's root; paths are relative to the user's folder.
  const { code, out, err } = await main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  // A reader such as `head` closes the pipe when it has read enough, which is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
}
