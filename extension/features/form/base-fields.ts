import { cleanAddress } from '@imh/capture';
import { evidenceTypes, formatDate } from '@imh/core';
import { html, nothing } from 'lit';
import { addressParts } from './address-parts.js';
import { dateField } from './date-field.js';
import { splitPeople } from './field-values.js';
import { dayOfEvent } from './event-days.js';
import type { FormContext } from './form-context.js';
import type { Strings } from '../../strings/index.js';
import { choiceField, textArea, textField } from './form-field.js';
import { identifierNotice } from './identifier-notice.js';
import { hoursField, minutesTyped } from './time-fields.js';

/** "From the page." until the user types. */
function fromPage({ draft, strings }: FormContext, name: string): string | undefined {
  return draft.found?.[name] !== undefined && !draft.touched ? strings.fromPage : undefined;
}

export function titleField(context: FormContext) {
  const { draft, strings, problems, set } = context;
  return textArea({
    name: 'title',
    label: strings.title,
    rows: 2,
    oneLine: true,
    value: draft.content.title ?? '',
    problem: problems['title'] && strings.needsTitle,
    hint: fromPage(context, 'title'),
    onInput: (title) => set({ title }),
    after: identifierNotice(draft.content.title ?? '', strings),
  });
}

export function typeField(context: FormContext) {
  const { draft, strings, set } = context;
  return choiceField({
    name: 'type',
    label: strings.type,
    none: strings.typeChoose,
    value: draft.content.type,
    values: evidenceTypes,
    names: strings.typeNames,
    hint: [
      fromPage(context, 'type'),
      draft.content.type === undefined ? strings.evidenceExplained : strings.typeExplained[draft.content.type],
    ]
      .filter(Boolean)
      .join(' '),
    onChoose: (type) => set({ type }),
    after: typesExplained(strings),
  });
}

/** Every type with a plain explanation, collapsed. */
function typesExplained({ typesExplained: summary, typeNames, typeExplained }: Strings) {
  return html`<details class="explained">
    <summary>${summary}</summary>
    <dl>
      ${evidenceTypes.map(
        (type) =>
          html`<dt>${typeNames[type]}</dt>
            <dd>${typeExplained[type]}</dd>`,
      )}
    </dl>
  </details>`;
}

export function providerField(context: FormContext) {
  const { draft, strings, set } = context;
  return textField({
    name: 'provider',
    label: strings.provider,
    value: draft.content.provider ?? '',
    hint: fromPage(context, 'provider'),
    onInput: (provider) => set({ provider }),
  });
}

export function peopleField({ draft: { content, typed }, strings, set }: FormContext) {
  return textField({
    name: 'people',
    label: strings.people,
    value: typed?.['people'] ?? content.people?.join('; ') ?? '',
    hint: strings.peopleHint,
    onInput: (people) => set({ people: splitPeople(people) }, { people }),
  });
}

export function addressField(context: FormContext) {
  const { draft, strings, problems, set } = context;
  return textField({
    name: 'url',
    label: strings.webAddress,
    type: 'url',
    inputMode: 'url',
    value: draft.content.url ?? '',
    problem: problems['url'] && strings.badAddress,
    onInput: (url) => set({ url }),
    after: addressParts(context),
    // The field shows what is stored, so that users see which private codes have been removed.
    onChange: (written) => {
      const url = cleanAddress(written.trim());
      if (url !== '' && url !== written) set({ url });
    },
  });
}

/** With dated sessions, the hours are their sum; otherwise they are typed. */
export function durationField({ draft, strings, problems, set }: FormContext) {
  if (draft.content.sessions?.length) return nothing;
  return hoursField(draft, strings, {
    isUnreadable: problems['hours'] !== undefined,
    onInput: (hours) => set(minutesTyped(hours, draft.content.minutesSource), { hours }),
  });
}

/** A new entry is offered both today and the day of the event that the page announces. */
export function completedField({ draft, strings, isChecked, today, set }: FormContext) {
  const { content, touched, entry, typed } = draft;
  const eventDay = entry ? undefined : dayOfEvent(draft);
  const isToday = !touched && !entry && content.dateCompleted === today;
  const isEventDay = eventDay !== undefined && content.dateCompleted === eventDay;
  return dateField(
    {
      name: 'dateCompleted',
      label: strings.dateCompleted,
      date: content.dateCompleted,
      typed: typed?.['dateCompleted'],
      today,
      isChecked,
      emptyHint: strings.dateHint,
      remark: isEventDay ? strings.dateOfEvent : isToday ? strings.dateCompletedHint : undefined,
      offers:
        eventDay === undefined || eventDay >= today
          ? []
          : [
              { label: strings.dateOfEventOffer(formatDate(strings.language, eventDay)), date: eventDay },
              { label: strings.dateToday, date: today },
            ],
      onInput: (written, date) =>
        set(
          { dateCompleted: date?.end, ...(date?.start === undefined ? {} : { dateStart: date.start }) },
          { dateCompleted: written },
        ),
    },
    strings,
  );
}

/** First day of a training that is planned or took several days. */
export function startField({ draft: { content, typed }, strings, isChecked, today, set }: FormContext) {
  return dateField(
    {
      name: 'dateStart',
      label: strings.dateStart,
      date: content.dateStart,
      typed: typed?.['dateStart'],
      today,
      isChecked,
      emptyHint: strings.dateStartHint,
      onInput: (written, date) => set({ dateStart: date?.start ?? date?.end }, { dateStart: written }),
    },
    strings,
  );
}

/** If the page shows an ambiguous date, the hint quotes it. */
export function publishedField({ draft, strings, isChecked, today, set }: FormContext) {
  const { content, typed, dateAsShown } = draft;
  return dateField(
    {
      name: 'datePublished',
      label: strings.datePublished,
      date: content.datePublished,
      typed: typed?.['datePublished'],
      today,
      isChecked,
      emptyHint: dateAsShown ? strings.dateAsShown(dateAsShown) : strings.dateHint,
      onInput: (written, date) => set({ datePublished: date?.end }, { datePublished: written }),
    },
    strings,
  );
}

export function notesField({ draft, strings, set, addTime }: FormContext) {
  const note = draft.content.note ?? '';
  return textArea({
    name: 'note',
    label: strings.notes,
    rows: 3,
    value: note,
    hint: strings.notesHint,
    onInput: (written) => set({ note: written }),
    after: html`${
      addTime
        ? html`<button type="button" class="small" @click=${addTime}>${strings.attending.addTime}</button>`
        : nothing
    }
    ${identifierNotice(note, strings)}`,
  });
}
