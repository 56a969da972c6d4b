import { hiddenCaption, tableBody, tableView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { type LogFile, nameOf } from '../files/review-file.js';
import { reviewOf } from '../review.js';
import { inOrder, type Order } from './order.js';
import { otherFileView } from './other-file-view.js';
import type { PeopleProps } from './people-props.js';
import { personRowView } from './person-row-view.js';
import { shortfallsOf } from './shortfalls.js';

/** One row for each person's log, and the other files that are open. */
export function peopleView(props: PeopleProps): TemplateResult {
  const { words, files, contents, order } = props;
  const people = inOrder(files, order, missingIn(props));
  const others = files.filter((file) => file.kind !== 'log');
  return html`<div class="people">
    <div class="bar">
      <h3>${words.peopleHeading}</h3>
      <p class="quiet">${people.length > 0 ? words.people(people.length) : nothing}</p>
      ${files.length > 1 ? teamButton(props) : nothing} ${people.length > 1 ? orderView(props) : nothing}
    </div>
    ${people.length > 0 ? tableOf(people, props) : nothing}
    ${
      others.length > 0
        ? html`<h3>${words.otherFiles}</h3>
            <ul class="others">
              ${repeat(
                others,
                ({ fingerprint }) => fingerprint,
                (file) => otherFileView(file, props),
              )}
            </ul>`
        : nothing
    }
    ${contents.length === 0 ? html`<p class="quiet">${words.noFramework}</p>` : nothing}
  </div>`;
}

function tableOf(people: readonly LogFile[], props: PeopleProps): TemplateResult {
  const { words, contents, requirements } = props;
  const files = new Map<string, number>();
  for (const file of people) files.set(nameOf(file), (files.get(nameOf(file)) ?? 0) + 1);
  const rows = repeat(
    props.grow(people),
    ({ fingerprint }) => fingerprint,
    (file) => personRowView(reviewOf(file, contents, requirements?.counting), files.get(nameOf(file))!, props),
  );
  const { columns } = words;
  const heads = [
    columns.name,
    columns.entries,
    columns.training,
    columns.rsc,
    columns.other,
    ...(requirements ? [columns.missing] : []),
    columns.gaps,
    columns.certificates,
    columns.duplicates,
    columns.framework,
    columns.remarks,
  ];
  return tableView(hiddenCaption(words.peopleHeading), heads, tableBody(rows), 'stacks persons');
}

function teamButton({ words, openTeam, focusOn, focused }: PeopleProps): TemplateResult {
  return html`<button type="button" class="no-print" @click=${openTeam} ${focusOn === 'team' ? ref(focused) : nothing}>
    ${words.viewAsTeam}
  </button>`;
}

function missingIn({ contents, requirements }: PeopleProps): (file: LogFile) => number {
  if (!requirements) return () => 0;
  return (file) => shortfallsOf(reviewOf(file, contents, requirements.counting), requirements).minutes;
}

function orderView({ words, order, sort, requirements }: PeopleProps): TemplateResult {
  const change = (event: Event): void => sort((event.target as HTMLSelectElement).value as Order);
  return html`<div class="fields order no-print">
    <div>
      <label for="order">${words.order}</label>
      <select id="order" aria-describedby="order-hint" @change=${change}>
        ${Object.entries(words.orders)
          .flatMap(([value, label]) => (value === 'missing' && !requirements ? [] : [[value, label] as const]))
          .map(([value, label]) => html`<option value=${value} ?selected=${value === order}>${label}</option>`)}
      </select>
      <p class="hint quiet" id="order-hint">${words.orderHint}</p>
    </div>
  </div>`;
}
