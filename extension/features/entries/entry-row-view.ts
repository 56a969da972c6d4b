import {
  dateOf,
  type EvidenceContent,
  formatDate,
  formatHours,
  hasMinutes,
  localDay,
  minutesOf,
  missingPartsOf,
  statusOf,
} from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { html, nothing } from 'lit';
import type { App } from '../app-element.js';
import type { Strings } from '../../strings/index.js';
import { tagName } from './tag-names.js';

interface RowView {
  readonly app: App;
  readonly record: ItemRecord;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly toggle: () => void;
  readonly edit: () => void;
  readonly select: (event: MouseEvent) => void;
}

/** Names of competencies shown in a row. */
const shownTags = 2;

/** The cells of one entry. */
export function entryCells({ app, record, isOpen, isSelected, toggle, edit, select }: RowView) {
  const { strings } = app;
  const content = record.content as EvidenceContent;
  const date = dateOf(content) ?? content.dateStart;
  const status = statusOf(content, localDay(new Date()));
  const missing = missingPartsOf(content).map((part) => strings.missingNames[part]);
  return html`
    <div role="cell" class="check">
      <input type="checkbox" aria-label=${strings.selectEntry(content.title)} .checked=${isSelected} @click=${select} />
    </div>
    <div role="cell" class="date">${date ? formatDate(strings.language, date) : strings.undated}</div>
    <div role="cell" class="title">
      <button type="button" class="open" aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}>
        ${content.title}
      </button>
    </div>
    <div role="cell" class="type">
      ${typeName(strings, content)}
      ${status === 'finished' ? nothing : html`<span class="status">${strings.statuses[status]}</span>`}
    </div>
    <div role="cell" class="hours">
      ${hasMinutes(content) ? strings.hoursTotal(formatHours(minutesOf(content), strings.language)) : ''}
    </div>
    <div role="cell" class="tags">${tags(app, content)}</div>
    <div role="cell" class="missing">
      ${record.conflict ? html`<span class="conflict">${strings.conflictShort}</span>` : nothing} ${missing.join(', ')}
    </div>
    <div role="cell" class="edit">
      <button type="button" aria-label=${strings.editInRow(content.title)} title=${strings.edit} @click=${edit}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M3 17l1-4L14 3l3 3L7 16z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linejoin="round"
          />
        </svg>
      </button>
    </div>
  `;
}

/** Reflective supervision/consultation has its short name in a narrow column. */
function typeName(strings: Strings, { type }: EvidenceContent): string {
  if (type === 'rsc-received' || type === 'rsc-provided') return strings.evidenceKinds[type];
  return type ? strings.typeNames[type] : '';
}

function tags(app: App, { competencies = [] }: EvidenceContent) {
  const names = competencies.slice(0, shownTags).map((tag) => tagName(app, tag));
  const more = competencies.length - names.length;
  return html`${names.map((name) => html`<span class="tag">${name}</span> `)}${
    more > 0 ? html`<span class="more">+ ${more}</span>` : nothing
  }`;
}
