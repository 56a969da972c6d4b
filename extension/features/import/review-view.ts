import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import type { ImportPlan, PlannedEntry, ProblemKind, RowProblem } from '@imh/formats/past';
import { html, nothing } from 'lit';
import { radioChoice } from '../first-run/radio-choice.js';
import { dateText, hoursText, type ImportView, rowName } from './import-view.js';

/** Number of places that a problem lists. */
const PLACES = 12;

/** Everything that the import would do: sums, problems, duplicates, rows that are not used, and every entry. */
export function reviewView(view: ImportView) {
  const { strings, plan } = view;
  const { imports } = strings;
  return html`
    <p>${imports.reviewIntro}</p>
    <p class="sum">${sumText(view)}</p>
    <p class="quiet">${strings.informal}</p>
    ${plan.unclosedQuote === undefined ? nothing : html`<p class="notice warn">${imports.unclosedQuote(plan.unclosedQuote)}</p>`}
    ${problemsView(view)} ${duplicatesView(view)} ${unusedView(view)} ${entriesView(view)}
  `;
}

/** "42 entries, 63.5 h finished · 2 of them planned (3 h, not counted yet) · 5 rows left out" */
export function sumText({ strings, plan }: Pick<ImportView, 'strings' | 'plan'>): string {
  const { imports } = strings;
  const { entries, minutes, unfinished, unfinishedMinutes, leftOut } = plan.totals;
  return [
    imports.sum(entries, hoursText(strings, minutes)),
    unfinished > 0 && imports.unfinished(unfinished, hoursText(strings, unfinishedMinutes)),
    leftOut > 0 && imports.leftOut(leftOut),
    plan.unused.length > 0 && imports.unused(plan.unused.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

function problemsView({ strings, plan }: ImportView) {
  const { imports } = strings;
  const byKind = new Map<ProblemKind, RowProblem[]>();
  for (const { problems, leftOut } of plan.entries) {
    if (leftOut !== undefined) continue;
    for (const problem of problems) byKind.set(problem.kind, [...(byKind.get(problem.kind) ?? []), problem]);
  }
  if (byKind.size === 0) return nothing;
  return html`<section class="stack">
    <h3>${imports.problemsTitle}</h3>
    <ul class="problems">
      ${[...byKind].map(([kind, problems]) => {
        const places = problems.slice(0, PLACES).map((problem) => placeText(problem));
        const more = problems.length > PLACES ? `, ${imports.andMore(problems.length - PLACES)}` : '';
        return html`<li>
          <strong>${imports.problems[kind]}.</strong> ${imports.problemRows(problems.length, places.join(', ') + more)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function placeText(problem: RowProblem): string {
  return problem.value === undefined ? rowName(problem) : `${rowName(problem)} “${problem.value.slice(0, 60)}”`;
}

function duplicatesView(view: ImportView) {
  const { strings, plan, choices } = view;
  const { imports } = strings;
  const question = plan.questions.find(({ kind }) => kind === 'duplicates');
  if (question?.kind !== 'duplicates') return nothing;
  return html`<fieldset class="card stack" id="duplicates">
    <legend>${imports.duplicatesTitle(question.count)}</legend>
    <p class="quiet">${imports.duplicatesHint}</p>
    ${(['skip', 'use'] as const).map((value) =>
      radioChoice({
        name: 'duplicates',
        value,
        label: value === 'skip' ? imports.duplicatesSkip : imports.duplicatesUse,
        isChecked: choices.duplicates === value,
        choose: () => view.choose({ ...choices, duplicates: value, rows: withoutDuplicates(plan, choices.rows) }),
      }),
    )}
  </fieldset>`;
}

/** An answer for all duplicates replaces the answers for single ones. */
function withoutDuplicates(plan: ImportPlan, rows: ImportView['choices']['rows'] = {}): Record<string, 'skip' | 'use'> {
  const duplicates = new Set(plan.entries.filter(({ duplicateOf }) => duplicateOf.length > 0).map(({ key }) => key));
  return Object.fromEntries(Object.entries(rows).filter(([key]) => !duplicates.has(key)));
}

function unusedView(view: ImportView) {
  const { strings, plan } = view;
  const { imports } = strings;
  if (plan.unused.length === 0) return nothing;
  const blank = plan.unused.filter(({ reason }) => reason === 'blank');
  const others = plan.unused.filter(({ reason }) => reason !== 'blank');
  const name = ({ sheet, number }: { sheet: string; number: number }): string => rowName({ sheet, row: number });
  return html`<details>
    <summary>${imports.unused(plan.unused.length)}</summary>
    <div class="stack">
      <p class="quiet">${imports.unusedHint}</p>
      <ul class="unused">
        ${others.map((row) => {
          const label = `${imports.row} ${name(row)} (${imports.unusedReasons[row.reason]}): ${row.text}`;
          if (row.reason === 'header') return html`<li>${label}</li>`;
          return html`<li>
            <label>
              <input type="checkbox" .checked=${false} @change=${() => chooseRow(view, name(row), 'use')} />
              ${label}
            </label>
          </li>`;
        })}
        ${blank.length > 0 ? html`<li>${imports.emptyRows(listed(view, blank.map(name)))}</li>` : nothing}
      </ul>
    </div>
  </details>`;
}

function listed({ strings }: ImportView, names: readonly string[]): string {
  const more = names.length - PLACES;
  return names.slice(0, PLACES).join(', ') + (more > 0 ? `, ${strings.imports.andMore(more)}` : '');
}

function chooseRow({ choices, choose }: ImportView, key: string, value: 'skip' | 'use'): void {
  choose({ ...choices, rows: { ...choices.rows, [key]: value } });
}

function entriesView(view: ImportView) {
  const { strings, plan, onlyProblems, shownRows } = view;
  const { imports } = strings;
  const all = onlyProblems
    ? plan.entries.filter(({ problems, duplicateOf }) => problems.length > 0 || duplicateOf.length > 0)
    : plan.entries;
  const more = Math.min(200, all.length - shownRows);
  return html`<section class="stack">
    <h3>${imports.entriesTitle}</h3>
    <label class="row">
      <input
        type="checkbox"
        .checked=${onlyProblems}
        @change=${({ target }: Event) => view.showOnlyProblems((target as HTMLInputElement).checked)}
      />
      ${imports.onlyProblems}
    </label>
    <div class="container">
      ${tableView(
        hiddenCaption(imports.entriesTitle),
        [
          strings.title,
          imports.include,
          imports.row,
          strings.dateCompleted,
          strings.hours,
          strings.type,
          imports.toCheck,
        ],
        tableBody(all.slice(0, shownRows).map((entry) => entryRow(view, entry))),
      )}
    </div>
    ${more > 0 ? html`<div><button type="button" @click=${view.showMoreRows}>${strings.showMore(more)}</button></div>` : nothing}
  </section>`;
}

function entryRow(view: ImportView, entry: PlannedEntry) {
  const { strings } = view;
  const { imports } = strings;
  const { content, leftOut } = entry;
  const name = rowName(entry);
  const dates =
    content.dateStart && content.dateCompleted
      ? `${content.dateStart}/${content.dateCompleted}`
      : content.dateCompleted;
  const toCheck = [
    leftOut && imports.leftOutReasons[leftOut],
    ...entry.duplicateOf.map((of) =>
      'entry' in of ? imports.duplicateOfEntry(of.title) : imports.duplicateOfRow(of.row),
    ),
    ...entry.problems.map(
      ({ kind, value }) => imports.problems[kind] + (value === undefined ? '' : ` (“${value.slice(0, 60)}”)`),
    ),
  ].filter(Boolean);
  return tableRow(
    rowHead(html`<span>${content.title}</span>`, content.title),
    html`${cellView(
      imports.include,
      '',
      html`<input
        type="checkbox"
        aria-label=${imports.importRow(name)}
        .checked=${leftOut === undefined}
        @change=${({ target }: Event) => chooseRow(view, entry.key, (target as HTMLInputElement).checked ? 'use' : 'skip')}
      />`,
    )}
    ${cellView(imports.row, '', name)}
    ${cellView(strings.dateCompleted, dates ? '' : 'zero', dates ? dateText(strings, dates) : '–')}
    ${cellView(strings.hours, content.minutes === undefined ? 'zero' : '', content.minutes === undefined ? '–' : hoursText(strings, content.minutes))}
    ${cellView(strings.type, content.type ? '' : 'zero', content.type ? strings.typeNames[content.type] : '–')}
    ${cellView(imports.toCheck, toCheck.length > 0 ? 'check' : 'zero', toCheck.length > 0 ? toCheck.map((text) => html`<p>${text}</p>`) : '–')}`,
    leftOut === undefined ? '' : 'left-out',
  );
}
