import { textIn } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type Phrase, phrase } from '@imh/elements';
import { breakable } from './breakable.js';
import { askedView, referencesView, rulesView } from './requirement-cells.js';
import type { RequirementGroup } from './requirement-groups.js';
import { linesOf, type RequirementLine } from './requirement-lines.js';
import type { RequirementsContext } from './requirements-context.js';

/**
 * What the chosen categories ask, one column each. Roles are explicit, because a narrow page displays the cells as blocks,
 * and browsers then drop the implicit roles of a table.
 */
export function requirementTable(
  group: RequirementGroup,
  categories: readonly (string | undefined)[],
  context: RequirementsContext,
): TemplateResult | typeof nothing {
  const { words, nameOf } = context;
  const lines = linesOf(group, categories);
  if (lines.length === 0) return nothing;
  const [first] = group.sets;
  const title =
    group.sets.length === 1 ? textIn(first!.title, words.language, first!.language) : words.purposes[first!.purpose];
  const isSideBySide = categories.length > 1;
  const head = (category: string | undefined) =>
    html`<th role="columnheader" scope="col">
      ${category === undefined ? words.everyone : phrase(nameOf(category))}
    </th>`;
  const cell = (content: unknown, category: string | undefined) =>
    html`<td role="cell">
      ${
        isSideBySide && category !== undefined
          ? html`<span class="side" aria-hidden="true">${phrase(nameOf(category))}</span>`
          : nothing
      }${content}
    </td>`;
  return html`<table role="table" part="table" class=${isSideBySide ? 'several' : 'single'}>
    <caption class="visually-hidden">
      ${words.caption(title)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.line}</th>
        ${categories.map(head)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line) => {
        const shared = isSideBySide ? sharedNotes(line, context) : [];
        return html`<tr role="row" class=${line.kind === 'rules' && line.isPart ? 'part' : nothing}>
            <th role="rowheader" scope="row">${labelOf(line, group, context)}</th>
            ${categories.map((category, at) => cell(cellOf(line, at, category, shared, context), category))}
          </tr>
          ${
            shared.length > 0
              ? html`<tr role="row" class="shared">
                  <td role="cell" colspan=${categories.length + 1}>
                    ${shared.map((note) => html`<p class="quiet">${breakable(note)}</p>`)}
                  </td>
                </tr>`
              : nothing
          }`;
      })}
    </tbody>
  </table>`;
}

function labelOf(line: RequirementLine, group: RequirementGroup, { words, say }: RequirementsContext) {
  if (line.kind === 'asked') return words.fields[line.field];
  if (line.kind === 'references') return words.references;
  return breakable(say(group.sets[0]!, line.label));
}

/** Notes that are the same for every category that is asked for something: shown once, below the line. */
function sharedNotes(line: RequirementLine, { say }: RequirementsContext): Phrase[] {
  if (line.kind !== 'rules') return [];
  const [first, ...others] = line.cells
    .filter((rules) => rules.length > 0)
    .map((rules) => rules.map(({ set, rule }) => say(set, rule.note)).filter(({ text }) => text));
  if (!first || others.length === 0) return [];
  const isEverywhere = ({ text }: Phrase) => others.every((notes) => notes.some((note) => note.text === text));
  return first.filter((note, at) => isEverywhere(note) && first.findIndex(({ text }) => text === note.text) === at);
}

function cellOf(
  line: RequirementLine,
  at: number,
  category: string | undefined,
  shared: readonly Phrase[],
  context: RequirementsContext,
): unknown {
  switch (line.kind) {
    case 'asked':
      return askedView(line.cells[at], line.field, context);
    case 'references':
      return referencesView(line.cells[at], category, context);
    default:
      return rulesView(
        line.cells[at]!,
        category,
        shared.map(({ text }) => text),
        context,
      );
  }
}
