import type { Text } from '../../documents/text.js';
import type { WithheldKind } from './choice.js';

// A hand-over keeps the fields that are listed, never "all but these": a field that a newer program or another one has
// added may contain anything. The types make a list complete, so that a new field of a document is a decision here.

/** Kept always, or only if the person has ticked a part. */
export type FieldPart = 'kept' | 'notes' | 'quotes' | 'certificates';

type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };
type AllKeys<T> = T extends unknown ? KnownKeys<T> : never;
type ValueOf<T, K> = T extends unknown ? (K extends KnownKeys<T> ? NonNullable<T[K]> : never) : never;
type Plain = Text | number | boolean;

/** For each field of a document its part; of a nested object its own list, with the part that it depends on. */
export type FieldList<T> = { readonly [K in AllKeys<T>]-?: FieldRule<ValueOf<T, K>> };
type FieldRule<T> = [T] extends [Plain | readonly Plain[] | readonly (readonly Plain[])[]]
  ? FieldPart
  : [T] extends [readonly (infer Item)[]]
    ? FieldList<Item> | readonly [FieldPart, FieldList<Item>]
    : FieldList<T> | readonly [FieldPart, FieldList<T>];

type AnyList = { readonly [name: string]: FieldPart | AnyList | readonly [FieldPart, AnyList] };

/** What was removed, as the names that a version lists in `withheld`. Names of unknown fields may themselves be words. */
export type RemovedField = 'note' | 'quotes' | 'attachments' | 'label' | 'other';

const removedNames: Readonly<Record<Exclude<FieldPart, 'kept'>, RemovedField>> = {
  notes: 'note',
  quotes: 'quotes',
  certificates: 'attachments',
};

export const withheldOf: Readonly<Record<RemovedField, WithheldKind>> = {
  note: 'notes',
  quotes: 'quotes',
  attachments: 'certificates',
  label: 'labels',
  other: 'other-fields',
};

export type IncludedParts = Readonly<Record<Exclude<FieldPart, 'kept'>, boolean>>;

/**
 * The listed fields of a validated value, without those of parts that are not included.
 * @param removed collects what was removed
 */
export function keptFields<T extends object>(
  value: T,
  list: FieldList<T>,
  included: IncludedParts,
  removed: Set<RemovedField>,
): T {
  return keptOf(value, list as AnyList, included, removed) as T;
}

/** Returns `value` itself if all of it is kept: most of a long log is, and copying it would double the work. */
function keptOf(value: unknown, list: AnyList, included: IncludedParts, removed: Set<RemovedField>): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((each) => keptOf(each, list, included, removed));
    return kept.every((each, at) => each === value[at]) ? value : kept;
  }
  const whole = value as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  let isWhole = true;
  for (const name of Object.keys(whole)) {
    const field = whole[name];
    const rule = Object.hasOwn(list, name) ? list[name]! : undefined;
    const part = rule === undefined ? undefined : partOf(rule);
    if (field !== undefined && part !== undefined && (part === 'kept' || included[part])) {
      kept[name] = nestedOf(field, rule!, included, removed);
      isWhole &&= kept[name] === field;
      continue;
    }
    isWhole = false;
    if (field === undefined) continue;
    removed.add(part === undefined || part === 'kept' ? 'other' : removedNames[part]);
  }
  return isWhole ? whole : kept;
}

function partOf(rule: AnyList[string]): FieldPart {
  if (typeof rule === 'string') return rule;
  return isPair(rule) ? rule[0] : 'kept';
}

function nestedOf(field: unknown, rule: AnyList[string], included: IncludedParts, removed: Set<RemovedField>): unknown {
  if (typeof rule === 'string') return field;
  return keptOf(field, isPair(rule) ? rule[1] : rule, included, removed);
}

function isPair(rule: AnyList[string]): rule is readonly [FieldPart, AnyList] {
  return Array.isArray(rule);
}
