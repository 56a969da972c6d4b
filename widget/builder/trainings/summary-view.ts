import { textIn } from '@imh/core';
import type { GuideUpdate } from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { SheetView, TrainingsView } from './view.js';

/** What was found, in numbers. */
export function summaryView(
  view: TrainingsView,
  sheet: SheetView | undefined,
  update: GuideUpdate | undefined,
): TemplateResult {
  const { words, guide } = view;
  const { trainings } = guide;
  const count = (test: (training: (typeof trainings)[number]) => boolean): number => trainings.filter(test).length;
  const open = sheet?.plan.words.filter(({ decided }) => decided === undefined).length ?? 0;
  const rows = sheet?.plan.unused.map(({ row }) => row) ?? [];
  const cells = sheet?.plan.faults.length ?? 0;
  const isUpdate = update && update.added.length + update.changed.length + update.gone.length > 0;
  const titles = update?.gone.map(({ title }) => textIn(title, words.language, guide.language)).join(', ');
  return html`<div class="notice counts" role="status">
    <p>
      <strong>${words.found(trainings.length)}</strong>.
      ${words.undatedHours(
        count(({ dates }) => dates !== undefined),
        count(({ minutes }) => minutes !== undefined),
        count(({ competencies = [] }) => competencies.length > 0),
      )}
    </p>
    ${rows.length > 0 ? html`<p>${words.rowsUnused(rows)}</p>` : nothing}
    ${cells > 0 ? html`<p>${words.cellsUnused(cells)}</p>` : nothing}
    ${open > 0 ? html`<p><a href="#words" @click=${toWords}>${words.wordsOpen(open)}</a></p>` : nothing}
    ${
      isUpdate
        ? html`<p>${words.updated(update.added.length, update.changed.length, update.gone.length)}</p>
            ${titles ? html`<p>${words.gone(titles)}</p>` : nothing}`
        : nothing
    }
  </div>`;
}

/** The address names the step, so the browser cannot follow the link by itself. */
function toWords(event: Event): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  const heading = root.querySelector<HTMLElement>('#words');
  heading?.scrollIntoView({ block: 'start' });
  heading?.closest('section')?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
}
