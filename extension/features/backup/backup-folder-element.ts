import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import {
  canChooseFolder,
  chooseFolder,
  type FolderState,
  folderState,
  keepFolder,
  resumeFolder,
  synchronize,
} from './backup-folder.js';

/** How long after a change the folder is written, in milliseconds: a burst of changes is written once. */
const pause = 5_000;

/** Backs up to a folder while the log is open. Renders nothing where the browser has no access to folders. */
export class BackupFolderElement extends AppElement {
  /** True offers to choose a folder, if there is none. */
  @property({ type: Boolean }) offered = false;
  @state() private folder: FolderState = { kind: 'none' };
  @state() private status = '';
  #timer?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen((change) => {
      if (change.what === 'items') this.#synchronizeSoon();
      else if (change.what === 'settings') this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(async () => {
      await this.#read();
      await this.#synchronize();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    this.folder = await folderState(this.store);
  }

  protected override willUpdate(): void {
    const isOffered = this.offered && canChooseFolder();
    // An empty element would still take up a row of the page.
    this.hidden = this.folder.kind === 'none' && !isOffered && this.status === '' && this.failure === '';
  }

  protected override render() {
    const { strings, folder } = this;
    return html`${this.#renderFolder()}
      <p role="status" class=${this.status ? 'quiet' : ''}>${this.status}</p>
      ${
        this.failure && folder.kind !== 'none'
          ? html`${this.renderFailure()}
              <div class="row">
                <button type="button" @click=${() => this.act(() => this.#synchronize())}>${strings.tryAgain}</button>
                <button type="button" @click=${() => this.act(() => this.#stop())}>${strings.folderStop}</button>
              </div>`
          : this.renderFailure()
      }`;
  }

  #renderFolder() {
    const { strings, folder } = this;
    switch (folder.kind) {
      case 'none':
        return this.offered && canChooseFolder()
          ? html`<div class="row choice">
              <button type="button" aria-describedby="hint" @click=${() => this.act(() => this.#choose())}>
                ${strings.folderChoose}
              </button>
              <p class="quiet hint" id="hint">${strings.folderHint}</p>
            </div>`
          : nothing;
      case 'paused':
        return html`<div class="notice row">
          <p>${strings.folderPaused(folder.name)}</p>
          <button type="button" class="primary" @click=${() => this.act(() => this.#resume())}>
            ${strings.folderResume}
          </button>
          <button type="button" class="plain" @click=${() => this.act(() => this.#stop())}>
            ${strings.folderStop}
          </button>
        </div>`;
      case 'granted':
        return html`<div class="row">
          <p class="quiet">${strings.folderActive(folder.name)}</p>
          <button type="button" class="plain" @click=${() => this.act(() => this.#stop())}>
            ${strings.folderStop}
          </button>
        </div>`;
    }
  }

  async #choose(): Promise<void> {
    const chosen = await chooseFolder(this.store);
    if (!chosen || !(await this.attempt(Promise.resolve(chosen)))) return;
    await this.#read();
    await this.#synchronize();
  }

  async #resume(): Promise<void> {
    if (!(await resumeFolder(this.store))) return;
    await this.#read();
    await this.#synchronize();
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.status = '';
    await this.attempt(keepFolder(this.store, undefined));
    await this.#read();
  }

  #synchronizeSoon(): void {
    if (this.folder.kind !== 'granted') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.inBackground(() => this.#synchronize()), pause);
  }

  async #synchronize(): Promise<void> {
    if (this.folder.kind !== 'granted') return;
    const { strings } = this;
    const result = await synchronize(this.store, this.signal);
    if (!result.ok) {
      const { code } = result.error;
      this.failure = code === 'folder' ? strings.folderFailed : strings.failures[code];
      return;
    }
    this.failure = '';
    const { entries, unreadable } = result.value;
    if (entries > 0) this.status = strings.folderMerged(entries);
    if (unreadable.length > 0) this.status = strings.folderUnreadable(unreadable.join(', '));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: grid;
        gap: 0.6rem;
      }
      .hint {
        flex: 1 1 16rem;
        margin: 0;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-folder': BackupFolderElement;
  }
}
