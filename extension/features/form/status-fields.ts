import { type EvidenceStatus, statusOf } from '@imh/core';
import { html, nothing } from 'lit';
import type { FormContext } from './form-context.js';
import { hasOwnStart } from './event-days.js';
import { choiceField } from './form-field.js';

const statuses = ['finished', 'attended', 'planned'] as const;
/** What a person can choose; only the clock itself states that hours come from it. */
const minutesSources = ['certificate', 'page', 'estimate'] as const;

type StatusContext = Pick<FormContext, 'draft' | 'today'>;

/** The status that counts: a date decides over what was chosen. */
export function countedStatus({ draft, today }: StatusContext): EvidenceStatus {
  return statusOf({ title: '', ...draft.content }, today);
}

/** True for an entry that is planned or took several days, which has a first day. What was typed stays in its place. */
export function hasStart(context: StatusContext): boolean {
  const { content, typed } = context.draft;
  return countedStatus(context) === 'planned' || hasOwnStart(content) || Boolean(typed?.['dateStart']);
}

/** Explains why an entry does not count yet. */
export function statusNote(context: FormContext) {
  const { draft, strings } = context;
  const { status, dateCompleted, sessions } = draft.content;
  const hasDate = dateCompleted !== undefined || sessions !== undefined;
  const isPlanned = countedStatus(context) === 'planned' && (hasDate || status === 'planned');
  return html`<p class=${isPlanned ? 'notice' : ''} role="status">
    ${isPlanned ? (hasDate ? strings.plannedFuture : strings.plannedNote) : nothing}
  </p>`;
}

export function statusField(context: FormContext) {
  const { draft, strings, today, set } = context;
  const { content } = draft;
  return choiceField({
    name: 'status',
    label: strings.status,
    value: content.status === undefined ? 'finished' : countedStatus(context),
    // Only what the date allows: an entry with a date in the past is not planned.
    values: statuses.filter((status) => statusOf({ title: '', ...content, status }, today) === status),
    names: strings.statuses,
    onChoose: (status) => set({ status }),
  });
}

/** Where the hours come from. */
export function minutesSourceField({ draft, strings, set }: FormContext) {
  return choiceField({
    name: 'minutesSource',
    label: strings.minutesSource,
    none: strings.notStated,
    value: draft.content.minutesSource,
    values: draft.content.minutesSource === 'clock' ? (['clock', ...minutesSources] as const) : minutesSources,
    names: strings.minutesSources,
    onChoose: (minutesSource) => set({ minutesSource }),
  });
}
