import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import { viewAddress } from '../log/view-address.js';
import type { LastImport } from './import-draft.js';
import { hoursText } from './import-view.js';

interface OutcomeActions {
  /** Name of the file that comes next. */
  readonly waiting: string | undefined;
  undo(): void;
  openNext(): void;
  startAgain(): void;
}

/** What was added, with a link to exactly these entries, and the way back. */
export function outcomeView(
  strings: Strings,
  last: LastImport,
  { waiting, undo, openNext, startAgain }: OutcomeActions,
) {
  const { imports } = strings;
  return html`<p class="notice" role="status">${imports.done(last.entries.length, hoursText(strings, last.minutes))}</p>
    <div class="row">
      ${entriesLink(strings, last)}
      <button type="button" @click=${undo}>${imports.undo}</button>
      ${
        waiting === undefined
          ? html`<button type="button" @click=${startAgain}>${imports.importAnother}</button>`
          : html`<button type="button" class="primary" @click=${openNext}>
              ${imports.nextFile(waiting || imports.pastedName)}
            </button>`
      }
    </div>
    ${waiting === undefined ? nextSteps(strings) : nothing}`;
}

/** Where a person goes on after the last file. */
function nextSteps({ imports }: Strings) {
  return html`<p class="row">
    <a href=${viewAddress({ view: 'worklist' })}>${imports.addCertificates}</a>
    <a href=${viewAddress({ view: 'progress' })}>${imports.seeProgress}</a>
  </p>`;
}

/** The last import, on the screen where the next one begins. */
export function lastImportView(strings: Strings, last: LastImport | undefined, undo: () => void) {
  if (!last) return nothing;
  const { imports } = strings;
  return html`<section class="stack" aria-labelledby="last-import">
    <h3 id="last-import">${imports.lastTitle}</h3>
    <p>${imports.done(last.entries.length, hoursText(strings, last.minutes))}</p>
    <div class="row">
      ${entriesLink(strings, last)}
      <button type="button" @click=${undo}>${imports.undo}</button>
    </div>
  </section>`;
}

/** An import that was stopped halfway, or whose page was closed. */
export function stoppedView(strings: Strings, added: number, { finish, undo }: { finish(): void; undo(): void }) {
  const { imports } = strings;
  return html`<p class="notice warn" role="alert">${imports.writingStopped(added)}</p>
    <div class="row">
      <button type="button" class="primary" @click=${finish}>${imports.finishWriting}</button>
      <button type="button" @click=${undo}>${imports.undo}</button>
    </div>`;
}

function entriesLink({ imports }: Strings, { entries }: LastImport) {
  const ids = entries.map(({ id }) => id);
  return html`<a href=${viewAddress({ view: 'entries', filter: { ids } })}>${imports.showEntries(ids.length)}</a>`;
}
