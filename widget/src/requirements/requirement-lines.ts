import { type Asked, type AskedField, askedFields, type Requirements, type Rule, type Text } from '@imh/core';
import { type RequirementGroup, setFor } from './requirement-groups.js';

/** One row of a table: what the chosen categories ask about one thing. */
export type RequirementLine =
  | { readonly kind: 'asked'; readonly field: AskedField; readonly cells: readonly (AskedCell | undefined)[] }
  | {
      readonly kind: 'rules';
      readonly label: Text;
      /** The rule that these are part of. */
      readonly isPart: boolean;
      /** The rules of each category; none if the category is not asked for this. */
      readonly cells: readonly (readonly RuleCell[])[];
    }
  | { readonly kind: 'references'; readonly cells: readonly (Requirements | undefined)[] };

export interface AskedCell {
  readonly set: Requirements;
  readonly asked: Asked;
  readonly text: Text;
}

export interface RuleCell {
  readonly set: Requirements;
  readonly rule: Rule;
}

/** The lines of a group for some categories; what none of them asks has no line. */
export function linesOf(
  group: RequirementGroup,
  categories: readonly (string | undefined)[],
): readonly RequirementLine[] {
  const sets = categories.map((category) => setFor(group, category));
  const asked = (field: AskedField): RequirementLine[] => {
    const cells = sets.map((set, at) => askedCell(set, field, categories[at]));
    return cells.some((cell) => cell) ? [{ kind: 'asked', field, cells }] : [];
  };
  const references: RequirementLine[] = sets.some((set) => set?.references)
    ? [{ kind: 'references', cells: sets }]
    : [];
  const before: readonly AskedField[] = ['education', 'work'];
  return [
    ...before.flatMap(asked),
    ...ruleLines(sets, categories),
    ...references,
    ...askedFields.filter((field) => !before.includes(field)).flatMap(asked),
  ];
}

function askedCell(
  set: Requirements | undefined,
  field: AskedField,
  category: string | undefined,
): AskedCell | undefined {
  const asked = set?.[field];
  if (!set || !asked) return undefined;
  const own = asked.byCategory?.find(({ categories }) => category !== undefined && categories.includes(category));
  return { set, asked, text: own?.text ?? asked.text };
}

/** Rules with the same label are one line: often one rule with two figures, for two conditions. */
function ruleLines(
  sets: readonly (Requirements | undefined)[],
  categories: readonly (string | undefined)[],
): RequirementLine[] {
  const lines = new Map<string, { label: Text; isPart: boolean; cells: RuleCell[][] }>();
  for (const [at, set] of sets.entries()) {
    for (const rule of set?.rules ?? []) {
      if (!set || !appliesTo(rule, categories[at])) continue;
      const isPart = rule.within !== undefined;
      const key = JSON.stringify([topicOf(rule), isPart]);
      const line = lines.get(key) ?? { label: rule.label, isPart, cells: sets.map(() => []) };
      line.cells[at]!.push({ set, rule });
      lines.set(key, line);
    }
  }
  return [...lines.values()].map((line) => ({ kind: 'rules', ...line }));
}

/** Equal for rules about the same thing, whatever their figures. */
const topicOf = ({ label, evidenceTypes, topics }: Rule): unknown => [label, evidenceTypes, topics];

/** Without a category, every rule is listed. */
function appliesTo({ when }: Rule, category: string | undefined): boolean {
  return category === undefined || !when?.category?.length || when.category.includes(category);
}
