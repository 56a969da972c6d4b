import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { LogBackupElement } from '../backup/log-backup-element.js';
import type { EntryFilterChangedEvent } from '../entries/entry-events.js';
import type { FilesRoutedEvent } from '../import/files-routed-event.js';
import { languageChoice } from '../language-choice.js';
import { LoadedLate } from '../loaded-late.js';
import { setLanguage, setWelcomed } from '../settings.js';
import { logStyles } from './log-styles.js';
import { type LogView, viewAddress, viewIn, type ViewRequest } from './view-address.js';

/** Milliseconds without a keystroke after which a filter that is being typed is written into the address. */
const afterTyping = 250;

/** The evidence log page: its heading, backups, the navigation between its views, and the view that the address names. */
export class LogAppElement extends AppElement {
  @state() private request: ViewRequest = viewIn(location.hash);
  @state() private settingUp = false;
  /** Files that the import view is to read. */
  @state() private files: readonly File[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('log-backup') private backup!: LogBackupElement;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', () => this.#onAddressChanged(), { signal: this.signal });
    this.request = viewIn(location.hash);
  }

  protected override render() {
    const { strings } = this;
    return html`
      <header>
        <h1>${strings.log}</h1>
        <nav class="row" aria-label=${strings.settingsAndLanguage}>
          ${languageChoice(this.app.language, (language) => this.act(() => this.attempt(setLanguage(this.store, language))))}
          <a href=${viewAddress({ view: 'frameworks' })}>${strings.views.frameworks}</a>
          <button type="button" class="plain" @click=${() => this.act(() => this.#setUp())}>${strings.setUp}</button>
        </nav>
      </header>
      <section aria-label=${strings.backup}>
        <log-notices .app=${this.app}></log-notices>
        <log-backup
          .app=${this.app}
          .listedEntries=${() => this.renderRoot.querySelector('log-entries')?.listedEntries ?? { selected: new Set() }}
          @imh-files-routed=${this.#onFilesRouted}
        ></log-backup>
      </section>
      <nav class="views" aria-label=${strings.log}>
        ${this.#views.map(
          (view) =>
            html`<a href=${viewAddress({ view })} aria-current=${view === this.request.view ? 'page' : nothing}>
              ${strings.views[view]}
            </a>`,
        )}
      </nav>
      ${this.settingUp ? nothing : this.renderFailure()}
      <main tabindex="-1" aria-label=${this.#nameOf(this.request.view)}>${this.#renderView()}</main>
      <dialog aria-label=${strings.setUp} @close=${() => (this.settingUp = false)}>
        ${
          this.settingUp
            ? html`${this.renderFailure()}<set-up
                  .app=${this.app}
                  @imh-set-up-finished=${() => this.act(() => this.#onSetUpFinished())}
                ></set-up>`
            : nothing
        }
      </dialog>
    `;
  }

  /** The views that the navigation offers. */
  readonly #views = ['entries', 'coverage', 'progress', 'path', 'profile', 'import', 'worklist'] as const;

  /** The summary has a heading of that name, and its texts load with it. */
  #nameOf(view: LogView) {
    return view === 'summary' ? nothing : this.strings.views[view];
  }

  /** Few people retype their log, have versions to settle or delete everything: the code of these loads with the view. */
  readonly #summary = new LoadedLate(this, async () => (await import('../summary/define.js')).defineLogSummary());
  readonly #conflicts = new LoadedLate(this, async () => (await import('../conflicts/define.js')).defineLogConflicts());
  readonly #deletion = new LoadedLate(this, async () =>
    (await import('../delete-everything/define.js')).defineDeleteEverything(),
  );

  #renderView() {
    const { app, request } = this;
    switch (request.view) {
      case 'coverage':
        return html`<log-coverage .app=${app}></log-coverage>`;
      case 'update':
        return html`<log-update .app=${app}></log-update>`;
      case 'frameworks':
        return html`<div class="settings">
          <log-frameworks .app=${app}></log-frameworks>
          ${this.#deletion.render(
            () =>
              html`<delete-everything
                .app=${app}
                @imh-backup-wanted=${() => this.act(() => this.backup.openExport())}
                @imh-everything-deleted=${() => this.#startAgain()}
              ></delete-everything>`,
          )}
        </div>`;
      case 'profile':
        return html`<log-profile .app=${app}></log-profile>`;
      case 'progress':
        return html`<log-progress .app=${app}></log-progress>`;
      case 'summary':
        return this.#summary.render(() => html`<log-summary .app=${app}></log-summary>`);
      case 'path':
        return html`<log-path .app=${app}></log-path>`;
      case 'trash':
        return html`<log-trash .app=${app}></log-trash>`;
      case 'duplicates':
        return html`<log-duplicates .app=${app}></log-duplicates>`;
      case 'conflicts':
        return this.#conflicts.render(() => html`<log-conflicts .app=${app} .entry=${request.entry}></log-conflicts>`);
      case 'import':
        return html`<log-import
          .app=${app}
          .files=${this.files}
          @imh-files-routed=${this.#onFilesRouted}
        ></log-import>`;
      case 'worklist':
        return html`<log-worklist .app=${app}></log-worklist>`;
      default:
        return html`<log-entries
          .app=${app}
          .filter=${request.filter ?? {}}
          .entry=${request.entry}
          @imh-entry-filter-changed=${this.#onFilter}
          @imh-set-up-chosen=${() => this.act(() => this.#setUp())}
          @imh-entries-export-chosen=${() => this.act(() => this.backup.openExport('hand-over'))}
        ></log-entries>`;
    }
  }

  /** The filter is part of the address, so that Back returns to the one before. */
  #onFilter({ filter, isTyping }: EntryFilterChangedEvent): void {
    const address = viewAddress({ view: 'entries', filter });
    this.request = { view: 'entries', filter };
    if (isTyping) {
      // Writing the address takes a third of the time of a keystroke, and browsers limit how often it may be written.
      clearTimeout(this.#typed?.timer);
      this.#typed = { address, timer: setTimeout(() => this.#writeTyped(), afterTyping) };
    } else {
      this.#writeTyped();
      history.pushState(null, '', address);
    }
  }
  #typed: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  #writeTyped(): void {
    if (!this.#typed) return;
    clearTimeout(this.#typed.timer);
    history.replaceState(null, '', this.#typed.address);
    this.#typed = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typed?.timer);
  }

  #onAddressChanged(): void {
    clearTimeout(this.#typed?.timer);
    this.#typed = undefined;
    this.request = viewIn(location.hash);
    // A view that is opened again must not read the same files again.
    if (this.request.view !== 'import') this.files = [];
  }

  /** Passes files to the part of the page that reads them. */
  #onFilesRouted(event: FilesRoutedEvent): void {
    if (event.kind === 'tables') {
      event.preventDefault();
      this.files = event.files;
      location.hash = viewAddress({ view: 'import' });
    } else if (event.kind === 'logs') {
      event.preventDefault();
      this.backup.openLogs(event.files);
    } else {
      event.preventDefault();
      this.act(() => this.#openPapers(event.files));
    }
  }

  /** After everything was deleted: nothing that a view has read is there any more. */
  #startAgain(): void {
    history.replaceState(null, '', location.pathname);
    location.reload();
  }

  async #openPapers(files: readonly File[]): Promise<void> {
    location.hash = viewAddress({ view: 'worklist' });
    this.request = { view: 'worklist' };
    await this.updateComplete;
    this.renderRoot.querySelector('log-worklist')?.addFiles(files);
  }

  async #setUp(): Promise<void> {
    this.settingUp = true;
    await this.updateComplete;
    this.dialog.showModal();
  }

  async #onSetUpFinished(): Promise<void> {
    this.dialog.close();
    await this.attempt(setWelcomed(this.store));
  }

  static override styles = [...AppElement.styles, logStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-app': LogAppElement;
  }
}
