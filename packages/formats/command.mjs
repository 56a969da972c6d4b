// npm run framework -- FILE [--to imh|case|csv|jsonld|html] [--language TAG] [--out FILE] [--json]
// Recognizes a framework file by its content, reports what was imported and what was lost, and converts it.
// Exit code 0: imported, or help printed; 1: not imported, or not written.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, 'node_modules/.cache/command');

const usage = `npm run framework -- FILE [--to imh|case|csv|jsonld|html] [--language TAG] [--out FILE] [--json]

  FILE        any framework: imh-framework, CASE 1.0 or 1.1, CSV, XLSX, plain text, Mahara .matrix, Moodle CSV,
              DigComp 3.0
  --to        writes it in another format: to --out, else to the screen; html: nested lists to paste into a page
  --language  language of the html lists, such as es; default: the framework's own
  --out       the file to write; missing folders are created
  --json      prints one JSON object instead of a report
  --help      prints this

Exit code 0: imported (and written); 1: not imported, or not written; with --json the object then holds "error".`;

/** The package as plain JavaScript, cached by the state of its sources, so that only the first start waits for a build. */
async function loadFormats() {
  const stamp = await stampOf([join(here, 'src'), join(here, '../core/src')]);
  const built = join(cache, stamp);
  if (!existsSync(built)) {
    const { build } = await import('esbuild');
    const fresh = `${built}.${process.pid}`;
    // With code splitting, so that readers are loaded on demand.
    await build({
      entryPoints: [join(here, 'src/index.ts')],
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
  return import(pathToFileURL(join(built, 'index.mjs')).href);
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
class CommandError extends Error {
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
}

/** Runs `parseArgs`, with messages for users. */
function parsed(args, options) {
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

function optionsFrom(args) {
  const options = {
    to: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  const { values, positionals } = parsed(args, options);
  if (values.help) return values;
  if (positionals.length !== 1) throw new CommandError('usage', `Name one file.\n\n${usage}`);
  if (values.out !== undefined && values.to === undefined) {
    throw new CommandError('usage', '--out needs --to: in which format?');
  }
  if (values.language !== undefined && values.to !== 'html') {
    throw new CommandError('usage', '--language requires --to html: the other formats contain every language.');
  }
  return { ...values, file: positionals[0] };
}

async function readBytes(folder, file) {
  try {
    return new Uint8Array(await readFile(resolve(folder, file)));
  } catch (error) {
    throw fileError('not-readable', file, error);
  }
}

async function writeText(folder, out, text) {
  const path = resolve(folder, out);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw fileError('not-written', out, error, { ...obstacles, ENOENT: 'The file cannot be written there.' });
  }
}

function convert(formats, framework, name, language) {
  const exporter = formats.exporters.find((one) => one.name === name);
  if (!exporter) {
    const known = formats.exporters.map((one) => one.name).join(', ');
    throw new CommandError('usage', `Unknown format "${name}". Known: ${known}.`);
  }
  // The user has the file already, so a file that states no rights is converted in full; stated rights are respected.
  return exporter.write(framework, { unstated: 'full', ...(language && { language }) });
}

function reportLines({ format, title, languages, nodes, roots, orphans, maxDepth, competencies, losses }, file) {
  const figures = `${nodes} nodes, ${competencies} of them competencies; ${roots} at the top, ${orphans} without their parent; ${maxDepth} levels`;
  return [
    `${file}: ${format}`,
    `  ${title}${languages.length > 0 ? ` (${languages.join(', ')})` : ''}`,
    `  ${figures}`,
    ...lossLines(losses, 'Everything was imported unchanged.', 'Read leniently, or not carried over:'),
  ];
}

function lossLines(losses, none, some) {
  if (losses.length === 0) return [`  ${none}`];
  return [`  ${some}`, ...losses.map(({ count, message }) => `  ${String(count).padStart(6)} × ${message}`)];
}

async function run(args, folder) {
  const { file, to, language, out, json, help } = optionsFrom(args);
  if (help) return { text: `${usage}\n` };
  const bytes = await readBytes(folder, file);
  const formats = await loadFormats();
  const imported = await formats.importFramework(bytes);
  if (!imported.ok) return { error: imported.error };
  const summary = formats.summaryOf(imported.value);
  const exported = to === undefined ? undefined : convert(formats, imported.value.framework, to, language);
  if (exported && out !== undefined) await writeText(folder, out, exported.text);
  if (json) {
    const written = exported && {
      to,
      ...(out === undefined ? { text: exported.text } : { out }),
      losses: exported.losses,
    };
    return { text: `${JSON.stringify({ ...summary, ...(written && { written }) }, null, 2)}\n` };
  }
  const lines = reportLines(summary, file);
  if (exported) {
    lines.push(out === undefined ? `As ${to}:` : `Written as ${to}: ${out}`);
    lines.push(...lossLines(exported.losses, 'Nothing was left out.', 'Changed or left out:'));
  }
  const report = `${lines.join('\n')}\n`;
  // The text on stdout may be piped, so the report goes to stderr.
  return exported && out === undefined ? { text: exported.text, aside: report } : { text: report };
}

/**
 * Runs the command without a process of its own.
 * @param {readonly string[]} args
 * @param {string} folder paths are relative to it
 * @returns {Promise<{code: 0 | 1, out: string, err: string}>} the exit code, and the text for stdout and stderr
 */
export async function main(args, folder) {
  const { text = '', aside = '', error } = await run(args, folder).catch((thrown) => ({ error: errorFrom(thrown) }));
  if (!error) return { code: 0, out: text, err: aside };
  const { code, message, where } = error;
  if (!args.includes('--json')) return { code: 1, out: '', err: `${message}\n` };
  return { code: 1, out: `${JSON.stringify({ error: message, code, ...(where && { where }) }, null, 2)}\n`, err: '' };
}

function errorFrom(thrown) {
  if (thrown instanceof CommandError) return thrown;
  return { code: 'fault', message: `This is a fault of the program, not of the file: ${thrown.message}` };
}

// Compared as real paths: the workspace may be behind a symbolic link.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // npm runs this in the workspace's root; paths are relative to the user's folder.
  const { code, out, err } = await main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
}
