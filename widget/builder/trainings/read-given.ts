import { failure, parseLeniently, type Result, success, type Trainings } from '@imh/core';
import type { FormatError } from '@imh/formats';
import { readGuideTable, type TableFile } from '@imh/formats/guide';
import type { Given } from '../content/input/input-events.js';

/** What was read: a table, or a guide that was saved as a file. */
export type ReadTrainings = { readonly table: TableFile } | { readonly guide: Trainings };

/** Fails with the codes of `readGuideTable`, `not-trainings` and `invalid` for other files of ours, or `unreadable`. */
export async function readGiven({ content }: Given): Promise<Result<ReadTrainings, FormatError>> {
  const bytes = await bytesOf(content);
  if (bytes === undefined) return failure({ code: 'unreadable', message: 'The browser cannot read the file.' });
  const json = jsonIn(bytes);
  if (json === undefined) {
    const table = await readGuideTable(bytes);
    return table.ok ? success({ table: table.value }) : table;
  }
  const guide = parseLeniently('imh-trainings', json);
  if (guide.ok) return success({ guide: guide.value.document });
  const { code, message } = guide.error;
  return failure({ code: code === 'invalid' ? 'invalid' : 'not-trainings', message });
}

async function bytesOf(content: Given['content']): Promise<string | Uint8Array | undefined> {
  if (typeof content === 'string') return content;
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** A text that begins like JSON of ours; a table never does. */
function jsonIn(source: string | Uint8Array): string | undefined {
  const text = typeof source === 'string' ? source : source[0] === 0x7b ? new TextDecoder().decode(source) : '';
  return text.trimStart().startsWith('{') ? text : undefined;
}
