import type { LossReport } from '../report/loss-report.js';
import { NodeIds } from '../identity/node-ids.js';
import { isRecord } from '../json/values.js';

type Source = Readonly<Record<string, unknown>>;

/** A standard or an element with its place. */
export interface MaharaItem {
  readonly id: string;
  readonly parent?: string;
  readonly kind: 'domain' | 'area' | 'competency';
  readonly source: Source;
}

/** Standards and elements of both shapes: each standard, then its elements in the file's order. */
export function maharaItems(framework: Source, report: LossReport): MaharaItem[] {
  const standards = objects(framework['standards'], 'standards', report);
  const elements = objects(framework['standardelements'], 'standardelements', report);
  const ids = new NodeIds();
  const standardIds = standards.map((standard, index) =>
    newId(ids, `standard-${key(standard['standardid']) || index + 1}`, `standard ${index + 1}`, report),
  );
  const byStandard = new Map<string, Source[]>();
  for (const element of elements) {
    const standard = key(element['standardid']);
    const present = byStandard.get(standard);
    if (present) present.push(element);
    else byStandard.set(standard, [element]);
  }
  const items: MaharaItem[] = [];
  for (const [index, standard] of standards.entries()) {
    const id = standardIds[index]!;
    items.push({ id, kind: 'domain', source: standard });
    const nested = objects(standard['standardelement'], `standardelement of ${id}`, report);
    const listed = byStandard.get(key(standard['standardid'])) ?? [];
    byStandard.delete(key(standard['standardid']));
    for (const item of placed([...nested, ...listed], id, ids, report)) items.push(item);
  }
  for (const [standard, rest] of byStandard) {
    // No standard has this number: they keep their stated parent, and are shown last.
    const taken = standard === '' ? 'standard-(none)' : `standard-${standard}`;
    const missing = standardIds.includes(taken) ? 'standard-(none)' : taken;
    for (const item of placed(rest, missing, ids, report)) items.push(item);
  }
  const headings = new Set(items.map(({ parent }) => parent));
  return items.map((item) => (item.kind === 'competency' && headings.has(item.id) ? { ...item, kind: 'area' } : item));
}

function placed(elements: readonly Source[], standard: string, ids: NodeIds, report: LossReport): MaharaItem[] {
  const named = elements.map((source) => ({ source, name: key(source['elementid']) || key(source['shortname']) }));
  /** Element ids are unique within their standard; references mean the first element of a name. */
  const byName = new Map<string, string>();
  const own = named.map(({ name }, index) => {
    const id = newId(ids, name, `${standard}/${index + 1}`, report);
    if (name !== '' && !byName.has(name)) byName.set(name, id);
    return id;
  });
  let lastMain: string | undefined;
  return named.map(({ source, name }, index): MaharaItem => {
    const id = own[index]!;
    const stated = key(source['parentelementid']);
    let parent = standard;
    if (stated !== '') parent = byName.get(stated) ?? stated;
    // 2015: `true` means that there is a parent; the code names it, or else it is the last element without one.
    else if (source['parent'] === true) parent = byName.get(name.replace(/\.[^.]*$/, '')) ?? lastMain ?? standard;
    else lastMain = id;
    if (parent === id) parent = lastMain ?? standard;
    return { id, parent, kind: 'competency', source };
  });
}

function newId(ids: NodeIds, name: string, fallback: string, report: LossReport): string {
  const { id, changed } = ids.take(name, fallback);
  if (changed === 'repeated') report.add('repeated-id', `${name} occurs twice; the second one is now ${id}`, name);
  if (changed === 'missing')
    report.add('id-missing', `An element has neither elementid nor shortname; it is now ${id}`, id);
  return id;
}

function objects(list: unknown, name: string, report: LossReport): Source[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report.add('not-a-list', `"${name}" is not a list; nothing could be read from it`, name);
    return [];
  }
  return (list as unknown[]).flatMap((item, index): Source[] => {
    if (isRecord(item)) return [item];
    report.add('not-an-object', `${name}[${index}] is not an object; it was left out`, `${name}[${index}]`);
    return [];
  });
}

/** A number or name in the form that references use. */
function key(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
