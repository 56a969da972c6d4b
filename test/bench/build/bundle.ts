import { join } from 'node:path';
import { build } from 'esbuild';

/** Page scripts and style sheets, bundled and minified as for production: one file each. */
const entries = [
  'floor-self-check.ts',
  'floor-outline.ts',
  'floor-outline.css',
  'article.css',
  'survey.ts',
  'survey.css',
  'form-js.ts',
  'form-js.css',
  'web-awesome-radios.ts',
  'web-awesome-tree.ts',
  'web-awesome.css',
  'shoelace-tree.ts',
  'shoelace.css',
];

/** Path from the server's root to bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** @param folder of the page scripts */
export async function bundlePages(folder: string): Promise<Files> {
  const { outputFiles } = await build({
    ...asPublished,
    entryPoints: entries.map((name) => join(folder, name)),
    outdir: '/pages',
    format: 'esm',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), contents]),
  );
}

/** The source of the script that runs in every page before the page's own scripts. */
export async function bundleProbe(file: string): Promise<string> {
  const { outputFiles } = await build({ ...asPublished, entryPoints: [file], format: 'iife' });
  return outputFiles[0]!.text;
}

const asPublished = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const;
