import { changeSince, formatDate, type PlanItem, type TeamRow } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import { sumsNotes } from './sums-notes.js';
import type { TeamContext } from './team-context.js';
import type { TeamFigures } from './team-figures.js';

interface CompareProps extends TeamContext {
  readonly now: readonly TeamRow[];
  readonly earlier: TeamFigures | undefined;
  readonly failed: readonly string[];
  read(files: readonly File[]): void;
  clear(): void;
}

/** The team beside itself a year ago: people with room to grow then and now, by domain and area. */
export function compareView(props: CompareProps): TemplateResult {
  const { words, earlier, failed, read, clear, content } = props;
  const choose = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    read([...(field.files ?? [])]);
    // Choosing the same file again is a change, too.
    field.value = '';
  };
  const openChooser = ({ currentTarget }: Event): void =>
    (currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  return html`<section class=${earlier ? '' : 'no-print'}>
    <h3 class="section">${words.compareTitle}</h3>
    <p class="quiet no-print">${words.compareHint}</p>
    <div class="ways no-print">
      <button type="button" @click=${openChooser}>${words.compareChoose}</button>
      <input
        type="file"
        multiple
        hidden
        class="earlier"
        accept=".json,.zip,application/json,application/zip"
        @change=${choose}
      />
      ${earlier ? html`<button type="button" class="plain" @click=${clear}>${words.compareRemove}</button>` : nothing}
    </div>
    ${failed.length > 0 ? html`<p role="alert">${words.compareFailed(words.and(failed))}</p>` : nothing}
    ${earlier ? sumsNotes(earlier, content, words).map((note) => html`<p class="mark-line">${note}</p>`) : nothing}
    ${
      earlier
        ? earlier.combined
          ? comparisonView(
              earlier.combined,
              earlier.added.flatMap((sums) => sums.plan ?? []),
              props,
            )
          : html`<p>${words.teamNothing}</p>`
        : nothing
    }
  </section>`;
}

function comparisonView(
  earlier: NonNullable<TeamFigures['combined']>,
  plan: readonly PlanItem[],
  { now, words, title, content }: CompareProps,
): TemplateResult {
  const before = new Map(earlier.rows.map((row) => [row.node, row]));
  const dateOf = (day: string): string => formatDate(words.language, day);
  const rows = now.map((row) => {
    const old = before.get(row.node);
    return tableRow(
      rowHead(html`<span dir="auto">${title(row.node)}</span>`),
      [
        cellView(words.earlier, 'number', figure(old, words)),
        cellView(words.today, 'number', figure(row, words)),
        cellView(words.change, '', words.changes[changeSince(old, row)]),
      ],
      row.domain === undefined ? 'domain' : '',
    );
  });
  return html`<p>${words.teamCounts(earlier.people, earlier.selfChecks, earlier.ratings, earlier.logs)}</p>
    ${
      earlier.from !== undefined && earlier.to !== undefined
        ? html`<p class="quiet">${words.earlierPeriod(dateOf(earlier.from), dateOf(earlier.to))}</p>`
        : nothing
    }
    ${tableView(
      hiddenCaption(words.compareTitle),
      [words.domainOrArea, words.earlier, words.today, words.change],
      tableBody(rows),
    )}
    ${plannedView(plan, { words, title, content })}`;
}

/** What the sums of an earlier time say about the plan of then. */
function plannedView(plan: readonly PlanItem[], { words, title }: TeamContext): TemplateResult | typeof nothing {
  if (plan.length === 0) return nothing;
  return html`<h4>${words.plannedThen}</h4>
    <ul class="gaps">
      ${plan.map(
        ({ node, intention, by }) =>
          html`<li dir="auto">
            ${[node !== undefined && title(node), intention, by && formatDate(words.language, by)].filter(Boolean).join(' · ')}
          </li>`,
      )}
    </ul>`;
}

/** "5 of 7 with room to grow · 1 not answered" */
function figure(row: TeamRow | undefined, words: EvidenceTeamStrings): string {
  if (!row?.growth || !row.levels) return words.noAnswers;
  const { toDevelop, onTrack, hidden, answered } = row.growth;
  const { notAnswered, doesNotApply } = row.levels;
  const counted = toDevelop + onTrack;
  const unknown = notAnswered + row.levels.answered - answered;
  return [
    answered === 0 ? words.noAnswers : counted > 0 ? words.growOf(toDevelop, counted) : words.hidden,
    counted > 0 && hidden > 0 && words.hiddenPeople(hidden),
    unknown > 0 && words.notAnsweredBy(unknown),
    doesNotApply > 0 && words.doesNotApplyTo(doesNotApply),
  ]
    .filter(Boolean)
    .join(' · ');
}
