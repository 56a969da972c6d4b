// npm run guide -- FILE [--framework FRAMEWORK.json] [--out GUIDE.json]
// Reads a spreadsheet of trainings, reports what could not be used by row and column, and writes the training guide.
// Exit code 0: read, or help printed; 1: not read, or not written.
import { CommandError, loadModule, outcomeOf, parsed, readBytes, runAsProcess, writeContent } from './command-line.mjs';

const usage = `npm run guide -- FILE [--framework FRAMEWORK.json] [--out GUIDE.json]

  FILE         a spreadsheet of trainings: CSV, TSV or XLSX; widget/docs/training-guide.md lists its columns
  --framework  the framework in which competencies and categories are found
  --out        the file to write, else the guide is printed; missing folders are created
  --help       prints this

Exit code 0: read (and written); 1: not read, or not written.`;

function optionsFrom(args) {
  const options = {
    framework: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  };
  const { values, positionals } = parsed(args, options);
  if (values.help) return values;
  if (positionals.length !== 1) throw new CommandError('usage', `Name one file.\n\n${usage}`);
  return { ...values, file: positionals[0] };
}

async function frameworkIn(folder, file) {
  const bytes = await readBytes(folder, file);
  const { importFramework } = await loadModule('index');
  const imported = await importFramework(bytes);
  if (!imported.ok) throw new CommandError(imported.error.code, `${file}: ${imported.error.message}`);
  return imported.value.framework;
}

async function run(args, folder) {
  const { file, framework: address, out, help } = optionsFrom(args);
  if (help) return { text: `${usage}\n` };
  const bytes = await readBytes(folder, file);
  const framework = address === undefined ? undefined : await frameworkIn(folder, address);
  const { englishGuideFaults, guideFaultSentence, readGuide } = await loadModule('guide/index');
  const { workbookTable } = await loadModule('index');
  const read = await readGuide(bytes, framework, workbookTable);
  if (!read.ok) return { error: { ...read.error, message: `${file}: ${read.error.message}` } };
  const { guide, faults } = read.value;
  const json = `${JSON.stringify(guide, null, 2)}\n`;
  if (out !== undefined) await writeContent(folder, out, json);
  const report = [
    `${file}: ${guide.trainings.length} trainings and materials`,
    ...(faults.length === 0 ? ['  Every cell was used.'] : ['  Not used as they are:']),
    ...faults.map((fault) => `  ${guideFaultSentence(fault, englishGuideFaults)}`),
    ...(out === undefined ? [] : [`Written: ${out}`]),
  ].join('\n');
  // The guide on stdout may be piped, so the report goes to stderr.
  return out === undefined ? { text: json, aside: `${report}\n` } : { text: `${report}\n` };
}

/**
 * @param {readonly string[]} args
 * @param {string} folder paths are relative to it
 * @returns {Promise<{code: 0 | 1, out: string, err: string}>} the exit code, and the text for stdout and stderr
 */
export const main = (args, folder) => outcomeOf(run, args, folder);

await runAsProcess(import.meta.url, main);
