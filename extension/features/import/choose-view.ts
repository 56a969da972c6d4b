import { html, nothing } from 'lit';
import { fileButton } from '../file-button.js';
import type { Strings } from '../../strings/index.js';

interface ChooseActions {
  /** Name of the import that can be continued. */
  readonly unfinished: string | undefined;
  take(files: readonly File[]): void;
  paste(text: string): void;
  resume(): void;
  discard(): void;
}

/** The ways in which a table comes in: files, drag and drop (handled by the element), or pasted rows. */
export function chooseView(strings: Strings, { unfinished, take, paste, resume, discard }: ChooseActions) {
  const { imports } = strings;
  return html`
    <p>${imports.intro}</p>
    ${
      unfinished === undefined
        ? nothing
        : html`<section class="card stack" aria-labelledby="unfinished">
            <h3 id="unfinished">${imports.continueTitle}</h3>
            <p>${imports.continueText(unfinished || imports.pastedName)}</p>
            <div class="row">
              <button type="button" class="primary" @click=${resume}>${imports.continue}</button>
              <button type="button" @click=${discard}>${imports.discard}</button>
            </div>
          </section>`
    }
    <div class="card stack drop">
      <div class="row">
        ${fileButton({ label: imports.chooseFiles, isMultiple: true, isPrimary: unfinished === undefined, onFiles: take })}
        <span class="quiet">${imports.dropHere}</span>
      </div>
      <form class="field stack" @submit=${(event: SubmitEvent) => readPasted(event, paste)}>
        <div>
          <label class="label" for="pasted">${imports.pasteLabel}</label>
          <textarea id="pasted" name="pasted" rows="4" aria-describedby="paste-hint" spellcheck="false"></textarea>
          <p class="hint" id="paste-hint">${imports.pasteHint}</p>
        </div>
        <div><button>${imports.readPasted}</button></div>
      </form>
    </div>
  `;
}

function readPasted(event: SubmitEvent, paste: (text: string) => void): void {
  event.preventDefault();
  const text = new FormData(event.currentTarget as HTMLFormElement).get('pasted');
  if (typeof text === 'string' && text.trim() !== '') paste(text);
}
