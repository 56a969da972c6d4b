import { buildOutline, textIn } from '@imh/core';
import { fileContent, type Imported, type Loss, readCsv, readText, readXlsx } from '@imh/formats';

// The imported outline as text: one line for each node, indented by its depth.

export function outlineOf({ framework }: Pick<Imported, 'framework'>): string[] {
  const { byId, roots, orphans } = buildOutline(framework);
  const lines: string[] = [];
  const walk = (id: string, depth: number) => {
    const { node, children } = byId.get(id)!;
    lines.push(`${'  '.repeat(depth)}${[node.code, textIn(node.label)].filter(Boolean).join(' ')}`);
    for (const child of children) walk(child, depth + 1);
  };
  for (const id of [...roots, ...orphans]) walk(id, 0);
  return lines;
}

export function losses(imported: Imported, code: string): Loss | undefined {
  return imported.losses.find((loss) => loss.code === code);
}

export function node(imported: Imported, label: string) {
  const found = imported.framework.nodes.find((one) => textIn(one.label) === label);
  if (!found) throw new Error(`No node “${label}” among ${outlineOf(imported).join(' / ')}`);
  return found;
}

type Read = ReturnType<typeof readCsv>;

function taken(read: Read): Imported {
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

export const csv = (text: string | Uint8Array, options = {}) => taken(readCsv(fileContent(text), options));
export const plain = (text: string | Uint8Array, options = {}) => taken(readText(fileContent(text), options));
export const xlsx = async (file: Uint8Array, options = {}) => taken(await readXlsx(fileContent(file), options));
