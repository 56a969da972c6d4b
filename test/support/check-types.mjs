// Checks the types of every package in one process: `npm run typecheck`.
// A file is checked once, in its own package, under that package's own `lib` and `types` (core has no DOM); ten runs of
// tsc would check what packages share once for each package that imports it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every folder that has a package.json and a tsconfig.json. */
export function typedPackages() {
  const folders = [
    ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
    'widget',
    'extension',
    'test',
  ];
  return folders.filter((folder) =>
    ['package.json', 'tsconfig.json'].every((name) => existsSync(join(root, folder, name))),
  );
}

/** Parsed files, by path and by how they were parsed: most packages read the same ones. */
const parsed = new Map();

function hostFor(options) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, how, ...rest) => {
    const key = `${path} ${JSON.stringify(how)}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(path, how, ...rest));
    return parsed.get(key);
  };
  return host;
}

/**
 * Type errors of one package's own files.
 * @param {string} folder such as `packages/core`
 */
export function typeErrorsIn(folder) {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, folder, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic(diagnostic) {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  const program = ts.createProgram(config.fileNames, config.options, hostFor(config.options));
  const own = config.fileNames.map((path) => program.getSourceFile(path)).filter(Boolean);
  return [
    ...config.errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = typedPackages();
  const errors = folders.flatMap(typeErrorsIn);
  const format = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' };
  if (errors.length > 0) console.error(ts.formatDiagnosticsWithColorAndContext(errors, format));
  console.log(`types: ${errors.length} errors in ${folders.length} packages`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
