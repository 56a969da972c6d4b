// npm run framework -- FILE [--to imh|case|csv|jsonld|html] [--language TAG] [--out FILE] [--json]
// Recognizes a framework file by its content, reports what was imported and what was lost, and converts it.
// Exit code 0: imported, or help printed; 1: not imported, or not written.
import { CommandError, loadModule, outcomeOf, parsed, readBytes, runAsProcess, writeText } from './command-line.mjs';

const usage = `npm run framework -- FILE [--to imh|case|csv|jsonld|html] [--language TAG] [--out FILE] [--json]

  FILE        any framework: imh-framework, CASE 1.0 or 1.1, CSV, XLSX, plain text, Mahara .matrix, Moodle CSV,
              DigComp 3.0
  --to        writes it in another format: to --out, else to the screen; html: nested lists to paste into a page
  --language  language of the html lists, such as es; default: the framework's own
  --out       the file to write; missing folders are created
  --json      prints one JSON object instead of a report
  --help      prints this

Exit code 0: imported (and written); 1: not imported, or not written; with --json the object then holds "error".`;

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
  const formats = await loadModule('index');
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
 * @param {readonly string[]} args
 * @param {string} folder paths are relative to it
 * @returns {Promise<{code: 0 | 1, out: string, err: string}>} the exit code, and the text for stdout and stderr
 */
export const main = (args, folder) => outcomeOf(run, args, folder);

await runAsProcess(import.meta.url, main);
