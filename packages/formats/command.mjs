// npm run framework -- FILE [--to imh|case|csv|jsonld|html] [--out FILE] [--id URI] [--previous FILE] [--json] …
// Recognizes a framework file by its content, reports what was imported and what was lost, and converts it.
// Exit code 0: imported, or help printed; 1: not imported, or not written.
import { basename, extname } from 'node:path';
import { CommandError, loadModule, outcomeOf, parsed, readBytes, runAsProcess, writeContent } from './command-line.mjs';
import { lossLines, planLines, reportLines } from './command-report.mjs';

const usage = `npm run framework -- FILE [--to imh|case|csv|jsonld|html] [--language TAG] [--out FILE] [--json]
                             [--id URI] [--version V] [--title T] [--previous FILE]

  FILE        any framework: imh-framework, CASE 1.0 or 1.1, CSV, XLSX, plain text, Mahara .matrix, Moodle CSV,
              DigComp 3.0
  --to        writes it in another format: to --out, else to the screen; html: nested lists to paste into a page
  --language  such as es: the language of a table or text that names none; of the lists, with --to html
  --out       the file to write; missing folders are created. Without --to, its ending chooses: .csv, .html, else imh
  --id        the framework's own id, the same in every version, such as https://example.org/competencies
  --version   its version, such as 2027; default: the file's, the next after --previous, or one made from the content
  --title     its title
  --previous  the published version before: its id, the ids of its competencies and its rights are kept, and the
              changes are listed
  --json      prints one JSON object instead of a report
  --help      prints this

Exit code 0: imported (and written); 1: not imported, or not written; with --json the object then holds "error".`;

function optionsFrom(args) {
  const options = {
    to: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
    id: { type: 'string' },
    version: { type: 'string' },
    title: { type: 'string' },
    previous: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  const { values, positionals } = parsed(args, options);
  if (values.help) return values;
  if (positionals.length !== 1) throw new CommandError('usage', `Name one file.\n\n${usage}`);
  const endings = { '.csv': 'csv', '.html': 'html', '.jsonld': 'jsonld' };
  const to = values.to ?? (values.out === undefined ? undefined : (endings[extname(values.out)] ?? 'imh'));
  if (values.id !== undefined && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(values.id)) {
    const like = 'an address such as https://example.org/competencies, or urn:uuid:…';
    throw new CommandError('usage', `--id: “${values.id}” is not a URI: ${like}`);
  }
  return { ...values, to, file: positionals[0] };
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

/** What the user states outranks the file, in every format. */
function stated(imported, { id, version, title }) {
  const fields = Object.entries({ id, version, title }).filter(([, value]) => value !== undefined);
  return { ...imported, framework: { ...imported.framework, ...Object.fromEntries(fields) } };
}

async function readFramework(formats, folder, file, options = {}) {
  const name = basename(file, extname(file));
  const read = await formats.importFramework(await readBytes(folder, file), { name, ...options });
  return read.ok ? { ...read, value: stated(read.value, options) } : read;
}

async function run(args, folder) {
  const { file, to, out, json, help, previous, ...own } = optionsFrom(args);
  const { language } = own;
  if (help) return { text: `${usage}\n` };
  const formats = await loadModule('index');
  const before = previous === undefined ? undefined : await readFramework(formats, folder, previous);
  if (before && !before.ok) return { error: before.error };
  const imported = await readFramework(formats, folder, file, {
    ...own,
    ...(before && { previous: before.value.framework }),
  });
  if (!imported.ok) return { error: imported.error };
  const plan = before && formats.updatePlan(before.value.framework, imported.value.framework);
  const summary = formats.summaryOf(imported.value);
  const exported = to === undefined ? undefined : convert(formats, imported.value.framework, to, language);
  if (exported && out !== undefined) await writeContent(folder, out, exported.text);
  if (json) {
    const written = exported && {
      to,
      ...(out === undefined ? { text: exported.text } : { out }),
      losses: exported.losses,
    };
    return { text: `${JSON.stringify({ ...summary, ...(plan && { plan }), ...(written && { written }) }, null, 2)}\n` };
  }
  const lines = reportLines(formats, summary, imported.value.framework, file);
  if (plan) lines.push(...planLines(plan, before.value.framework, previous));
  if (exported) {
    lines.push(out === undefined ? `As ${to}:` : `Written as ${to}: ${out}`);
    lines.push(...lossLines(exported.losses, 'Nothing was left out.', 'Changed or left out:'));
  }
  const report = `${lines.join('\n')}\n`;
  // The text on stdout may be piped, so the report goes to stderr.
  return exported && out === undefined ? { text: exported.text, aside: report } : { text: report };
}

/**
 * @param {readonly string[]} args
 * @param {string} folder paths are relative to it
 * @returns {Promise<{code: 0 | 1, out: string, err: string}>} the exit code, and the text for stdout and stderr
 */
export const main = (args, folder) => outcomeOf(run, args, folder);

await runAsProcess(import.meta.url, main);
