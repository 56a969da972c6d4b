import { formatHours, localDay, textIn, type Training } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import { trainingEvents, writeCalendar } from '@imh/formats/calendar';
import { announcedNames } from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrainingsView } from './view.js';

/** The dated trainings as a calendar file, and what is not in it. */
export function calendarView(view: TrainingsView): TemplateResult {
  const { words, guide } = view;
  const { events, undated } = trainingEvents(guide, words.language, (training) => aboutEvent(view, training));
  const save = (): void => {
    const moment = new Date();
    const name = textIn(guide.title, words.language, guide.language);
    const text = writeCalendar(events, { now: moment.toISOString(), name, language: guide.language ?? words.language });
    saveFile(fileName('trainings', name, localDay(moment), 'ics'), text, 'text/calendar');
  };
  return html`<section class="box" aria-labelledby="calendar">
    <h2 id="calendar">${words.calendarTitle}</h2>
    ${
      events.length === 0
        ? html`<p>${words.calendarNone}</p>`
        : html`<p class="text">${words.calendarAbout(events.length)}</p>
            <div class="actions"><button type="button" @click=${save}>${words.calendarSave}</button></div>`
    }
    ${
      undated.length > 0
        ? html`<details>
            <summary>${words.calendarLeft(undated.length)}</summary>
            <ul class="rows">
              ${undated.map(({ training, reason, written = '' }) => {
                const title = textIn(training.title, words.language, guide.language);
                return html`<li>${title}: ${words.calendarReasons[reason]!(written)}</li>`;
              })}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

/** Who offers it, how long it is, and what it is announced for, as far as rights permit the names. */
function aboutEvent({ words, guide, stated }: TrainingsView, training: Training): string {
  const { provider, minutes } = training;
  const { names } = announcedNames(training, { guide, framework: stated, language: words.language });
  return [
    provider && words.eventProvider(provider),
    minutes !== undefined && words.eventHours(formatHours(minutes, words.language)),
    names.length > 0 && words.eventCompetencies(names.join('; ')),
  ]
    .filter(Boolean)
    .join('\n');
}
