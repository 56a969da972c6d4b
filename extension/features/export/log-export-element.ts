import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LateStrings } from '../../strings/late.js';
import { choices } from '../../look/choices.js';
import { AppElement } from '../app-element.js';
import { radioChoice } from '../first-run/radio-choice.js';
import { LongWork } from '../long-work.js';
import { type BackupForm, backupForms, pendingBackup } from './pending-backup.js';
import { BackupSavedEvent } from './export-events.js';
import type { ListedEntries } from './hand-over-form.js';
import { outcomeView } from './outcome-view.js';
import { canChoosePlace, choosePlace, type SaveOutcome } from './saved-file.js';

/**
 * The export dialog, in two halves: a backup of everything, and a hand-over of what the person chooses. Fires
 * `imh-backup-saved`.
 */
export class LogExportElement extends AppElement {
  @property({ attribute: false }) words!: LateStrings['handOver'];
  /** Entries that are selected or filtered on the page. */
  @property({ attribute: false }) listed: ListedEntries = { selected: new Set() };
  @state() private step: 'backup' | 'hand-over' = 'backup';
  @state() private form: BackupForm = 'json';
  @state() private outcome?: { readonly is: SaveOutcome; readonly name: string } | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #work = new LongWork(this);

  async open(step: 'backup' | 'hand-over' = 'backup'): Promise<void> {
    this.outcome = undefined;
    this.failure = '';
    this.step = step;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const { app, strings, words, step } = this;
    return html`<dialog aria-labelledby="title" class=${step}>
      <div class="stack">
        <h2 id="title" tabindex="-1">${step === 'backup' ? words.exportTitle : words.handOver}</h2>
        ${this.renderFailure()}
        ${
          step === 'backup'
            ? html`${this.#renderBackup()} ${this.#renderOthers()}
                <div class="row">
                  <button type="button" @click=${() => this.dialog.close()}>${strings.close}</button>
                </div>`
            : html`<hand-over
                .app=${app}
                .words=${words}
                .listed=${this.listed}
                @imh-hand-over-canceled=${() => this.act(() => this.#show('backup'))}
                @imh-hand-over-finished=${() => this.dialog.close()}
              ></hand-over>`
        }
      </div>
    </dialog>`;
  }

  #renderBackup() {
    const { strings, words } = this;
    return html`<section class="card stack" aria-labelledby="for-you">
      <h3 id="for-you">${words.forYou}</h3>
      <p class="quiet">${words.forYouHint}</p>
      <fieldset>
        <legend class="visually-hidden">${words.backupForm}</legend>
        ${backupForms.map((form) =>
          radioChoice({
            name: 'backup-form',
            value: form,
            label: words.backupForms[form][0]!,
            description: words.backupForms[form][1]!,
            isChecked: form === this.form,
            choose: () => (this.form = form),
          }),
        )}
      </fieldset>
      ${
        this.#work.isRunning
          ? html`<div class="row">${this.#work.render(strings)}</div>`
          : html`<div class="row">
              <button type="button" class="primary" @click=${() => this.act(() => this.#save())}>
                ${strings.backup}
              </button>
              ${
                canChoosePlace()
                  ? html`<button type="button" @click=${() => this.act(() => this.#saveInPlace())}>
                      ${words.saveAs}
                    </button>`
                  : ''
              }
            </div>`
      }
      <div role="status">${this.outcome ? outcomeView(this.outcome, words) : ''}</div>
      <backup-folder .app=${this.app} offered></backup-folder>
    </section>`;
  }

  #renderOthers() {
    const { words } = this;
    return html`<section class="card stack" aria-labelledby="for-others">
      <h3 id="for-others">${words.forOthers}</h3>
      <p class="quiet">${words.forOthersHint}</p>
      <div class="row">
        <button type="button" @click=${() => this.act(() => this.#show('hand-over'))}>${words.handOver}</button>
      </div>
    </section>`;
  }

  /** The button that had the focus is gone: the heading of the step gets it. */
  async #show(step: 'backup' | 'hand-over'): Promise<void> {
    this.outcome = undefined;
    this.step = step;
    await this.updateComplete;
    this.dialog.scrollTop = 0;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  async #saveInPlace(): Promise<void> {
    const { kind } = pendingBackup(this.store, this.form, this.words.readme.backup);
    const place = await choosePlace(kind);
    if (place) await this.#save(place);
  }

  async #save(place?: FileSystemFileHandle): Promise<void> {
    this.outcome = undefined;
    const backup = pendingBackup(this.store, this.form, this.words.readme.backup);
    const is = await this.#work.run((options) => backup.save(options, place));
    this.outcome = { is, name: place?.name ?? backup.kind.name };
    if (is !== 'handed' && is !== 'saved') return;
    if (!(await this.attempt(backup.remember(is)))) return;
    if (is === 'handed') this.dialog.close();
    /** @internal */
    this.dispatchEvent(new BackupSavedEvent(is));
  }

  static override styles = [
    ...AppElement.styles,
    choices,
    css`
      dialog {
        inline-size: min(44rem, calc(100vw - 2rem));
      }
      dialog.hand-over {
        inline-size: min(52rem, calc(100vw - 2rem));
      }
      h2 {
        font-size: 1.35rem;
      }
      h3 {
        font-size: 1.1rem;
      }
      progress {
        flex: 1 1 8rem;
      }
      div[role='status']:not(:has(> *)) {
        position: absolute;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-export': LogExportElement;
  }
}
