import { hiddenCaption, tableBody, tableView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import { type LogFile, nameOf } from '../files/review-file.js';
import { listToolsView } from './list-tools-view.js';
import { type Comparison, measuredLog } from './measured-log.js';
import { otherFileView } from './other-file-view.js';
import type { PeopleProps } from './people-props.js';
import { personRowView } from './person-row-view.js';
import { logsIn, shownPeople } from './shown-people.js';

/** One row for each person's log, and the other files that are open. */
export function peopleView(props: PeopleProps): TemplateResult {
  const { words, files, contents, state } = props;
  const all = logsIn(files).length;
  const people = shownPeople(files, state, comparisonOf(props));
  const others = files.filter((file) => file.kind !== 'log');
  return html`<div class="people">
    <div class="bar">
      <h3>${words.peopleHeading}</h3>
      <p class="quiet" role="status">${countOf(people.length, all, words)}</p>
      ${files.length > 1 ? teamButton(props) : nothing}
    </div>
    ${all > 0 ? listToolsView(people, props) : nothing} ${people.length > 0 ? tableOf(people, props) : nothing}
    ${people.length === 0 && all > 0 ? html`<p>${words.nobodyShown}</p>` : nothing}
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
  const { words, requirements } = props;
  const comparison = comparisonOf(props);
  const files = new Map<string, number>();
  for (const file of logsIn(props.files)) files.set(nameOf(file), (files.get(nameOf(file)) ?? 0) + 1);
  const rows = repeat(
    props.grow(people),
    ({ fingerprint }) => fingerprint,
    (file) => personRowView(measuredLog(file, comparison), files.get(nameOf(file))!, props),
  );
  const { columns } = words;
  const heads = [
    columns.name,
    columns.entries,
    columns.training,
    columns.rsc,
    columns.other,
    ...(requirements.length > 0 ? [columns.missing] : []),
    columns.gaps,
    columns.certificates,
    columns.duplicates,
    columns.framework,
    columns.remarks,
  ];
  return tableView(hiddenCaption(words.peopleHeading), heads, tableBody(rows), 'stacks persons');
}

const comparisonOf = ({ contents, requirements, state }: PeopleProps): Comparison => ({
  contents,
  requirements,
  chosen: state.chosen,
});

function countOf(shown: number, all: number, words: EvidencePeopleStrings): string {
  if (all === 0) return '';
  return shown === all ? words.people(all) : words.shownOf(shown, words.people(all));
}

function teamButton({ words, openTeam, focusOn, focused }: PeopleProps): TemplateResult {
  return html`<button type="button" class="no-print" @click=${openTeam} ${focusOn === 'team' ? ref(focused) : nothing}>
    ${words.viewAsTeam}
  </button>`;
}
