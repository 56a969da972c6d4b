import { formatDate, localDay } from '@imh/core';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import type { ListedEntries } from '../export/hand-over-form.js';
import type { LogExportElement } from '../export/log-export-element.js';
import { fileButton } from '../file-button.js';
import { FilesRoutedEvent } from '../import/files-routed-event.js';
import { routeFiles } from '../import/route-files.js';
import { type BackupState, backupState, forgetHanded, isBackupDue, setWritten } from './backup-state.js';
import type { ImportLogElement } from './import-log-element.js';

/** Opens the dialogs that export and import the log, and shows how old the last backup is. */
export class LogBackupElement extends AppElement {
  /** Entries that are selected or filtered in the list; called when the export dialog is opened. */
  @property({ attribute: false }) listedEntries: () => ListedEntries = () => ({ selected: new Set() });
  @state() private backups: BackupState = { newer: 0 };
  /** Loaded with the export dialog when it is first opened. */
  @state() private exportWords?: LateStrings['handOver'];
  @state() private listed: ListedEntries = { selected: new Set() };
  @query('log-export') private exporting!: LogExportElement | null;
  @query('import-log') private importing!: ImportLogElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items' || what === 'settings',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.backups = await backupState(this.store);
  }

  protected override render() {
    const { strings, app } = this;
    return html`
      <div class="bar">
        <p class=${this.#isDue ? 'due' : 'quiet'}>${this.#lastBackup} ${strings.removalWarning}</p>
        <div class="row">
          ${
            this.#isDue
              ? html`<button type="button" class="primary" @click=${() => this.act(() => this.#backUpNow())}>
                  ${strings.backupNow}
                </button>`
              : nothing
          }
          <button type="button" aria-haspopup="dialog" @click=${() => this.act(() => this.openExport())}>
            ${strings.export}
          </button>
          ${fileButton({
            label: strings.import,
            accept: '.json,application/json,.zip,application/zip,.csv,.tsv,.txt,.xlsx',
            onFiles: ([file]) => file && this.act(() => this.#onFileChosen(file)),
          })}
        </div>
      </div>
      <div role="status">${this.#renderHanded()}</div>
      <backup-folder .app=${app}></backup-folder>
      ${this.renderFailure()}
      ${
        this.exportWords
          ? html`<log-export
              .app=${app}
              .words=${this.exportWords}
              .listed=${this.listed}
              @imh-backup-saved=${() => this.inBackground(() => this.#askWhetherKept())}
            ></log-export>`
          : nothing
      }
      <import-log .app=${app}></import-log>
    `;
  }

  get #lastBackup(): string {
    const { strings } = this;
    const { last, handed, newer } = this.backups;
    if (handed) return strings.handedBackup(this.#dayOf(handed.at), newer);
    return last ? strings.lastBackup(this.#dayOf(last), newer) : strings.noBackup(newer);
  }

  /** Offers a backup in time, and only while none is being made. */
  get #isDue(): boolean {
    return !this.backups.handed && isBackupDue(this.backups, new Date());
  }

  /** The browser does not tell whether a download was kept, so the person is asked once. */
  #renderHanded() {
    const { strings } = this;
    const { handed } = this.backups;
    if (!handed) return nothing;
    const confirm = () => this.attempt(setWritten(this.store, handed.at));
    const deny = () => this.attempt(forgetHanded(this.store));
    return html`<div class="notice row" role="group" aria-labelledby="handed">
      <p id="handed" tabindex="-1">${strings.handedQuestion(handed.name)}</p>
      <button type="button" class="primary" @click=${() => this.act(confirm)}>${strings.handedYes}</button>
      <button type="button" @click=${() => this.act(deny)}>${strings.handedNo}</button>
    </div>`;
  }

  /** The local day of a moment, in words. */
  #dayOf(moment: string): string {
    return formatDate(this.strings.language, localDay(new Date(moment)));
  }

  /** Opens the export dialog. @param step where it begins */
  async openExport(step: 'backup' | 'hand-over' = 'backup'): Promise<void> {
    const [{ defineLogExport }, { lateStrings }] = await Promise.all([
      import('../export/define.js'),
      import('../../strings/late.js'),
    ]);
    defineLogExport();
    this.exportWords = await lateStrings('handOver', this.app.language);
    this.listed = this.listedEntries();
    await this.updateComplete;
    await this.exporting!.open(step);
  }

  async #backUpNow(): Promise<void> {
    const { pendingBackup } = await import('../export/pending-backup.js');
    const backup = pendingBackup(this.store, 'json');
    const outcome = await backup.save({ signal: this.signal, onProgress: () => undefined });
    if (outcome !== 'handed') return;
    if (await this.attempt(backup.remember(outcome))) await this.#askWhetherKept();
  }

  /** The button that had the focus is gone with its dialog, or hidden. */
  async #askWhetherKept(): Promise<void> {
    await this.#read();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#handed')?.focus();
  }

  /** Opens logs that came in elsewhere, one after another. */
  openLogs(files: readonly File[]): void {
    this.importing.openLogs(files);
  }

  async #onFileChosen(file: File): Promise<void> {
    // A spreadsheet belongs to the import of past trainings; anything else is explained here.
    const { tables } = /\.json$/i.test(file.name) ? { tables: [] } : await routeFiles([file]);
    if (tables.length > 0 && !this.dispatchEvent(new FilesRoutedEvent('tables', tables))) return;
    this.openLogs([file]);
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: grid;
        gap: 0.6rem;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.5rem;
        justify-content: space-between;
        align-items: center;
      }
      .bar > p {
        flex: 1 1 20rem;
      }
      .due {
        padding-inline-start: 0.8rem;
        border-inline-start: 4px solid var(--_accent);
      }
      /* Stays in the accessibility tree, but takes up no row. */
      div[role='status']:not(:has(> *)) {
        position: absolute;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-backup': LogBackupElement;
  }
}
