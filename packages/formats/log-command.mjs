// npm run log -- FILE [--requirements FILE] [--to csv|xlsx|xapi|summary|zip] [--merge FILE] [--out FILE] [--json]
// Validates an evidence log, prints its totals and progress, converts it and merges it with another one.
// Exit code 0: read (and written), or help printed; 1: not read, or not written; 2: read without some values.
import { extname } from 'node:path';
import {
  CommandError,
  demandOther,
  loadModule,
  outcomeOf,
  parsed,
  readBytes,
  runAsProcess,
  writeContent,
} from './command-line.mjs';

const usage = `npm run log -- FILE [--requirements FILE] [--to csv|xlsx|xapi|summary|zip] [--merge FILE] [--out FILE]
                   [--language en|es] [--today DAY] [--json]

  FILE            an evidence log: the JSON or ZIP file that the extension saves as a backup or a hand-over
  --requirements  a list of requirements (imh-requirements, JSON) with which the log is compared: an informal count
  --to            converts everything in the log: csv or xlsx (tables of the entries), xapi (statements, JSON),
                  summary (the application summary as a page), zip (an audit folder with the certificates of FILE)
  --merge         another log, which is merged into FILE; may be repeated. No file is changed
  --out           the file to write, else the screen; none of those that are read. Missing folders are created, and a
                  file with that name is replaced. Without --to, its ending chooses: .csv, .xlsx, .html, .zip; .json for
                  a merged log
  --language      of tables and summary; default: the log's
  --today         the day until which entries count, such as 2027-12-31; default: today
  --json          prints one JSON object instead of a report
  --help          prints this

Exit code 0: read (and written); 1: not read, or not written; with --json the object then holds "error"; 2: read, but
some values cannot be read and were left out.`;

const endings = { '.csv': 'csv', '.xlsx': 'xlsx', '.html': 'summary', '.zip': 'zip' };
const binary = ['xlsx', 'zip'];

function optionsFrom(args) {
  const options = {
    requirements: { type: 'string' },
    to: { type: 'string' },
    merge: { type: 'string', multiple: true },
    out: { type: 'string' },
    language: { type: 'string' },
    today: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  const { values, positionals } = parsed(args, options);
  if (values.help) return values;
  if (positionals.length !== 1) throw new CommandError('usage', `Name one file.\n\n${usage}`);
  const { merge = [], out, language } = values;
  const to = values.to ?? (out === undefined ? undefined : endings[extname(out).toLowerCase()]);
  if ([...positionals, values.requirements, ...merge, out].includes('')) {
    throw new CommandError('usage', 'The name of a file is empty; see --help.');
  }
  if (language !== undefined && !['en', 'es'].includes(language)) {
    throw new CommandError('usage', `Unknown language "${language}". Known: en, es.`);
  }
  if (binary.includes(to) && out === undefined) {
    throw new CommandError('usage', `Name the file to write: --to ${to} --out log.${to}.`);
  }
  if (out !== undefined && to === undefined && merge.length === 0) {
    throw new CommandError('usage', `Choose what ${out} contains: --to csv, xlsx, xapi, summary or zip.`);
  }
  return { ...values, merge, to, file: positionals[0] };
}

async function openFile(formats, folder, file) {
  const opened = await formats.openLog(await readBytes(folder, file));
  if (!opened.ok) throw new CommandError(opened.error.code, `${file}: ${opened.error.message}`);
  return opened.value;
}

async function requirementsIn(formats, folder, file) {
  const bytes = await readBytes(folder, file);
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const message = `${file}: This is not JSON: the file is not text in UTF-8. If an editor has saved it, save it again as UTF-8.`;
    throw new CommandError('not-json', message, error);
  }
  const read = formats.parseDocument('imh-requirements', text);
  if (!read.ok) throw new CommandError(read.error.code, `${file}: ${read.error.message}`);
  return read.value;
}

/** A file of which values are left out would lose them by merging. */
function demandWhole(file, { aside }) {
  if (aside.length === 0) return;
  const values = aside.length === 1 ? '1 value' : `${aside.length} values`;
  const message = `${file}: ${values} cannot be read, and merging would lose them. Correct the file first; without --merge, they are listed.`;
  throw new CommandError('not-whole', message);
}

async function mergeAll(formats, folder, { file, merge }, opened) {
  if (merge.length === 0) return { opened, merges: [], logs: [opened.log] };
  demandWhole(file, opened);
  const files = [opened];
  const merges = [];
  let { log } = opened;
  for (const other of merge) {
    const next = await openFile(formats, folder, other);
    demandWhole(other, next);
    files.push(next);
    const merged = formats.mergedLog(log, next.log);
    log = merged.log;
    merges.push({ file: other, ...merged.preview });
  }
  const certificate = async (sha256) => {
    for (const one of files) {
      const bytes = await one.certificate(sha256);
      if (bytes) return bytes;
    }
    return undefined;
  };
  return { opened: { log, aside: [], certificate }, merges, logs: files.map((one) => one.log) };
}

/** @returns the log, and the checksums of certificates that were looked for in vain */
function withMissing(opened) {
  const missing = new Set();
  const certificate = async (sha256) => {
    const bytes = await opened.certificate(sha256);
    if (!bytes) missing.add(sha256);
    return bytes;
  };
  return { opened: { ...opened, certificate }, missing };
}

function missingLine({ size }) {
  if (size === 0) return [];
  const certificates =
    size === 1 ? '1 certificate that the log lists is' : `${size} certificates that the log lists are`;
  return [
    `${certificates} not in the files named, or changed there. README.txt in the ZIP file lists what is missing.`,
  ];
}

async function converted(formats, opened, { to, merge }, options) {
  if (to === undefined) return merge.length > 0 ? `${JSON.stringify(opened.log, null, 2)}\n` : undefined;
  if (!formats.logFormats.includes(to)) {
    throw new CommandError('usage', `Unknown format "${to}". Known: ${formats.logFormats.join(', ')}.`);
  }
  return formats.convertLog(opened, to, options);
}

async function run(args, folder) {
  const options = optionsFrom(args);
  if (options.help) return { text: `${usage}\n` };
  const { file, out, json, to = 'log' } = options;
  if (out !== undefined) {
    const { requirements, merge } = options;
    await demandOther(folder, out, [file, ...merge, ...(requirements === undefined ? [] : [requirements])]);
  }
  const formats = await loadModule('log-command/index');
  const { shippedFrameworks } = await loadModule('frameworks/index');
  const today = options.today ?? formats.localDay(new Date());
  if (!formats.isCalendarDay(today)) {
    throw new CommandError('usage', `--today: “${today}” is not a day; write it like 2027-12-31.`);
  }
  const { opened, merges, logs } = await mergeAll(formats, folder, options, await openFile(formats, folder, file));
  const { log, aside } = opened;
  const requirements =
    options.requirements === undefined ? undefined : await requirementsIn(formats, folder, options.requirements);
  const frameworks = formats.knownFrameworks(log, shippedFrameworks);
  const language = options.language ?? (/^es\b/i.test(log.language ?? '') ? 'es' : 'en');
  const context = { language, today, frameworks, machine: log.machine, subject: log.subject };
  const entries = formats.currentEntries(log, today);
  const figures = formats.logFigures(entries);
  const progress = requirements && formats.logProgress(log, entries, requirements, { today, frameworks });
  const { opened: watched, missing } = withMissing(opened);
  const content = await converted(formats, watched, options, { context, requirements });
  const isReplaced = content !== undefined && out !== undefined && (await writeContent(folder, out, content));
  const code = aside.length > 0 ? 2 : 0;
  if (json) {
    const written = content !== undefined && {
      to,
      ...(out === undefined ? { text: content } : { out }),
      ...(isReplaced && { replaced: true }),
      ...(missing.size > 0 && { missingCertificates: missing.size }),
    };
    const found = {
      ...figures,
      ...(progress && { progress }),
      ...(merges.length > 0 && { merged: merges }),
      ...(aside.length > 0 && { aside }),
      ...(written && { written }),
    };
    return { text: `${JSON.stringify(found, null, 2)}\n`, code };
  }
  const lines = [
    ...formats.reportLines(file, opened, entries, figures),
    ...merges.map(({ file: other, ...preview }) => formats.mergeLine(other, preview)),
    ...formats.namesLine(logs),
    ...(progress ? formats.progressLines(progress, requirements) : []),
    ...(content === undefined
      ? []
      : [
          '',
          out === undefined
            ? `As ${to}:`
            : `Written as ${to}: ${out}${isReplaced ? ', in place of the file that was there' : ''}`,
        ]),
    ...missingLine(missing),
  ];
  const report = `${lines.join('\n')}\n`;
  // The text on stdout may be piped, so the report goes to stderr.
  return content !== undefined && out === undefined ? { text: content, aside: report, code } : { text: report, code };
}

/**
 * @param {readonly string[]} args
 * @param {string} folder paths are relative to it
 * @returns {Promise<{code: 0 | 1 | 2, out: string, err: string}>} the exit code, and the text for stdout and stderr
 */
export const main = (args, folder) => outcomeOf(run, args, folder);

await runAsProcess(import.meta.url, main);
