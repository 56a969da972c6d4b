import type { ClosedEntry, ClosedPeriod, PrintedPeriod } from '../../documents/evidence-log.js';
import type { EvidenceContent } from '../../documents/evidence.js';
import { aimFields, attachmentFields, printedFields } from './field-lists.js';
import { type FieldList, type IncludedParts, keptFields, type RemovedField } from './fields.js';
import { requirementFields } from './requirement-fields.js';

const frameFields: Omit<FieldList<ClosedPeriod>, 'contents' | 'printed'> = {
  id: 'kept',
  requirements: 'kept',
  version: 'kept',
  period: 'kept',
  closedAt: 'kept',
  day: 'kept',
  entries: 'kept',
  rules: requirementFields,
  aim: aimFields,
  result: { rule: 'kept', minutes: 'kept', minimumMinutes: 'kept', shortMinutes: 'kept' },
  attachments: ['certificates', attachmentFields],
};

/**
 * A closed period that the person has ticked: all of its entries as they were, each reduced like any other entry.
 * @param reduced the permitted part of an entry's content
 */
export function closedPeriodForOthers(
  { contents, printed, ...frame }: ClosedPeriod,
  reduced: (content: EvidenceContent, removed: Set<RemovedField>) => EvidenceContent,
  included: IncludedParts,
  removed: Set<RemovedField>,
): ClosedPeriod {
  const kept = keptFields(frame as ClosedPeriod, frameFields as FieldList<ClosedPeriod>, included, removed);
  const words = new Set<string>();
  const entries = contents?.map((one): ClosedEntry => {
    const { entry, version, minutes, content } = one;
    if (Object.keys(one).some((name) => !closedEntryFields.has(name))) removed.add('other');
    const part = reduced(content, removed);
    collectRemoved(content, part, words);
    return { entry, version, content: part, ...(minutes === undefined ? {} : { minutes }) };
  });
  if (!included.certificates) collectRemoved(frame['attachments'], undefined, words);
  return {
    ...kept,
    ...(entries ? { contents: entries } : {}),
    ...(printed ? { printed: printedForOthers(printed, words, included, removed) } : {}),
  };
}

const closedEntryFields: ReadonlySet<string> = new Set<keyof ClosedEntry>(['entry', 'version', 'content', 'minutes']);

/** Every text of `whole` that is not at the same place in `part`. */
function collectRemoved(whole: unknown, part: unknown, words: Set<string>): void {
  if (whole === part) return;
  if (typeof whole === 'string') {
    if (whole.trim() !== '') words.add(whole.trim());
  } else if (typeof whole === 'object' && whole !== null) {
    for (const [name, value] of Object.entries(whole)) {
      collectRemoved(value, (part as Record<string, unknown> | undefined)?.[name], words);
    }
  }
}

/** A shorter text is too likely to be a part of another word. */
const shortestInside = 4;

/**
 * The printed text names certificates, and competencies as the person's own log may name them. A cell or line that
 * contains a text that was removed from the entries is emptied; nothing else tells which words came from where.
 */
function printedForOthers(
  printed: PrintedPeriod,
  words: ReadonlySet<string>,
  included: IncludedParts,
  removed: Set<RemovedField>,
): PrintedPeriod {
  const known = keptFields(printed, printedFields, included, removed);
  const inside = [...words].filter((word) => word.length >= shortestInside);
  const isLeftOut = (text: string): boolean =>
    words.has(text.trim()) ||
    text.split(/[;,]/).some((part) => words.has(part.trim())) ||
    inside.some((word) => text.includes(word));
  const kept = (text: string): string => (isLeftOut(text) ? '' : text);
  return {
    ...known,
    title: kept(known.title),
    lines: known.lines.map(kept).filter((line, at) => line !== '' || known.lines[at] === ''),
    tables: known.tables.map((table) => ({
      ...table,
      caption: kept(table.caption),
      columns: table.columns.map(kept),
      rows: table.rows.map((row) => row.map(kept)),
    })),
    ...(known.notes ? { notes: known.notes.map(kept).filter((note) => note !== '') } : {}),
  };
}
