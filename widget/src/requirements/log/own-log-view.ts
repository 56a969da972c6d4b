import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { RequirementsStrings } from '../../strings/requirements.js';
import type { OwnLog } from './own-log.js';

/** Where a person chooses or drops their log; and, once it is open, whose it is and how to close it. */
export function ownLogView(ownLog: OwnLog, words: RequirementsStrings, close: () => void): TemplateResult {
  const { state } = ownLog;
  const { log } = words;
  const input = createRef<HTMLInputElement>();
  const read = (file: File | undefined) => file && void ownLog.open(file, words);
  const choose = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    read(field.files?.[0]);
    // Choosing the same file again is a change, too.
    field.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    read(event.dataTransfer?.files[0]);
  };
  const isOpen = state.is === 'open';
  return html`<div
    class="own-log"
    part="log"
    role="group"
    aria-label=${log.title}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${drop}
  >
    <p class="own-log-title">${isOpen ? log.opened(state.name, state.entries) : log.title}</p>
    ${isOpen && state.note ? html`<p dir="auto">${state.note}</p>` : nothing}
    ${state.is === 'failed' ? html`<p class="notice" role="alert" dir="auto">${state.reason}</p>` : nothing}
    <p class="quiet">${isOpen ? log.informal : log.hint}</p>
    <div class="own-log-buttons">
      <button type="button" id="choose-log" @click=${() => input.value?.click()}>
        ${state.is === 'reading' ? log.reading : isOpen ? log.other : log.choose}
      </button>
      ${isOpen ? html`<button type="button" class="plain" @click=${close}>${log.close}</button>` : nothing}
    </div>
    <input type="file" hidden accept=".json,.zip,application/json,application/zip" @change=${choose} ${ref(input)} />
  </div>`;
}
