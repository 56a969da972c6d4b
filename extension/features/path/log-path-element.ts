import { formatDate, localDay } from '@imh/core';
import type { MyPath } from '@imh/elements';
import { css, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { view } from '../../look/view.js';
import { DoneElement } from '../done-element.js';
import { fileButton } from '../file-button.js';
import { viewAddress } from '../log/view-address.js';
import { entriesAddress } from '../progress/set-view.js';
import { addCheck, type AddedCheck, takeBackChecks } from './add-checks.js';
import { readCheck } from './check-file.js';
import { readPath } from './path-data.js';

const places = {
  profile: viewAddress({ view: 'profile' }),
  progress: viewAddress({ view: 'progress' }),
  entries: entriesAddress,
};

/** "My path": the person's self-checks, log and dates as one line in time; self-check files can be added. */
export class LogPathElement extends DoneElement {
  /** The day for which the log is counted, `2026-11-21`; default: today. */
  @property() day?: string | undefined;
  @state() private path?: MyPath | undefined;
  #run?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what !== 'drafts',
      () => this.#read(),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The texts of frameworks are read in one language.
    if (changed.get('app')) this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    const signal = AbortSignal.any([run.signal, this.signal]);
    const { language } = this.app;
    const path = await readPath(this.store, { today: this.day ?? localDay(new Date()), language, signal });
    signal.throwIfAborted();
    this.path = path;
  }

  protected override render() {
    const { strings, path, app } = this;
    return html`
      ${this.renderDone()} ${this.renderFailure()}
      <section class="stack" aria-labelledby="path">
        <h2 id="path">${strings.pathTitle}</h2>
        <p>${strings.pathIntro}</p>
        ${
          path
            ? html`<imh-my-path
                .path=${path}
                .labels=${strings.pathLabels}
                .places=${places}
                .language=${app.language}
              ></imh-my-path>`
            : html`<p role="status">${strings.pathReading}</p>`
        }
        <div class="no-print">
          ${fileButton({
            label: strings.pathAddChecks,
            accept: '.json,application/json',
            isMultiple: true,
            describedBy: 'add-hint',
            onFiles: (files) => this.act(() => this.#add(files)),
          })}
          <p class="hint" id="add-hint">${strings.pathAddHint}</p>
        </div>
      </section>
    `;
  }

  async #add(files: readonly File[]): Promise<void> {
    const { store, strings } = this;
    const sentences: string[] = [];
    const added: AddedCheck[] = [];
    for (const file of files) {
      const read = await readCheck(store, file, strings);
      if ('refused' in read) {
        sentences.push(read.refused);
        continue;
      }
      const saved = await this.attempt(addCheck(store, read.fitting));
      // What was added before stays, with Undo.
      if (!saved) break;
      added.push(saved.value);
      const day = localDay(new Date(read.fitting.check.takenAt));
      sentences.push(strings.pathAdded(formatDate(strings.language, day)));
    }
    if (sentences.length === 0) return;
    this.done = {
      sentence: sentences.join(' '),
      ...(added.length > 0 ? { undo: () => this.attempt(takeBackChecks(store, added)) } : {}),
    };
  }

  static override styles = [
    ...DoneElement.styles,
    view,
    css`
      imh-my-path {
        margin-block-start: 0.6rem;
      }
      @media print {
        .no-print {
          display: none;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-path': LogPathElement;
  }
}
