import type { Result } from '@imh/core';
import { actionStyles, controls, disabledStyles, tokens } from '@imh/elements';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { stepStyles } from '../step/step-styles.js';
import { stepNamed, type StepName, steps } from '../steps.js';
import { type ShellStrings, shellStrings } from '../strings/shell.js';
import { type KeepingError, KeptWork } from '../work/kept-work.js';
import type { WorkChangeEvent } from '../work/work-change-event.js';
import { WorkHistory } from '../work/work-history.js';
import { emptyWork, hasContent } from '../work/work.js';
import { appStyles } from './app-styles.js';
import { browserLanguage, languages } from './languages.js';

/**
 * The builder: its steps, and the one draft that they share. Holds the draft with undo and redo, and keeps it in this
 * browser.
 */
export class AppElement extends LitElement {
  static override properties: PropertyDeclarations = {
    history: { state: true },
    words: { state: true },
    step: { state: true },
    ready: { state: true },
    message: { state: true },
    isKept: { state: true },
    isElsewhere: { state: true },
  };

  static override styles = [tokens, controls, actionStyles, disabledStyles, stepStyles, appStyles];

  private history: WorkHistory | undefined;
  private words: ShellStrings | undefined;
  private step: StepName = steps[0]!.name;
  /** Steps whose code has arrived, or could not be loaded. */
  private ready: ReadonlyMap<StepName, 'loaded' | 'failed'> = new Map();
  private message = '';
  private isKept: boolean | undefined;
  /** Another tab has written the draft since this one read or wrote it. */
  private isElsewhere = false;

  #kept!: KeptWork;
  #connection = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    this.#kept = new KeptWork(
      (result) => this.#noteKeeping(result),
      () => (this.isElsewhere = true),
    );
    addEventListener('hashchange', () => this.#followAddress(), { signal });
    const flush = (): void => void this.#kept.flush();
    const leave = (): void => {
      focusedIn(document)?.blur();
      flush();
    };
    // A field that a person is still in reports what was typed when it loses the focus.
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    this.addEventListener('work-change', (event) => this.#change(event), { signal });
    this.addEventListener('keydown', (event) => this.#undoByKey(event), { signal });
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    const kept = this.#kept;
    void kept.flush().then(() => kept.end());
  }

  async #open(): Promise<void> {
    const read = await this.#kept.read();
    this.isKept = read.ok;
    const kept = read.ok ? read.value : undefined;
    const work = kept ?? emptyWork(browserLanguage());
    this.history = new WorkHistory(work);
    await this.#showLanguage(work.language);
    if (kept && hasContent(kept)) this.message = this.words?.restored ?? '';
    this.#followAddress();
  }

  #followAddress(): void {
    const name = stepNamed(location.hash.slice(1))?.name;
    if (!name) return this.#go(this.step, true);
    this.#show(name);
  }

  /** @param isFirst the address names no step: it is corrected without an entry of its own in the browser's history */
  #go(name: StepName, isFirst = false): void {
    if (!isFirst) location.hash = name;
    else {
      history.replaceState(history.state, '', `#${name}`);
      this.#show(name);
    }
  }

  #show(name: StepName): void {
    this.step = name;
    void this.#load(name);
  }

  async #load(name: StepName): Promise<void> {
    if (this.ready.get(name) === 'loaded') return;
    try {
      const { define } = await stepNamed(name)!.code();
      define();
      this.ready = new Map(this.ready).set(name, 'loaded');
    } catch {
      this.ready = new Map(this.ready).set(name, 'failed');
    }
  }

  async #showLanguage(language: string): Promise<void> {
    this.words = await shellStrings(language);
    document.documentElement.lang = this.words.language;
    document.title = this.words.title;
  }

  #setLanguage(language: string): void {
    this.#become(this.history!.replace({ ...this.history!.work, language }));
    void this.#showLanguage(language);
  }

  #change({ detail }: WorkChangeEvent): void {
    this.message = '';
    this.#become(this.history!.change(detail.work, detail.label));
  }

  #become(next: WorkHistory): void {
    if (next.work !== this.history?.work) {
      this.isElsewhere = false;
      this.#kept.write(next.work);
    }
    this.history = next;
  }

  #undo(): void {
    const label = this.history?.undoLabel;
    if (label === undefined) return;
    this.#become(this.history!.undo());
    this.message = this.words!.undone(label);
  }

  #redo(): void {
    const label = this.history?.redoLabel;
    if (label === undefined) return;
    this.#become(this.history!.redo());
    this.message = this.words!.redone(label);
  }

  /** Not in a field, which has an undo of its own. */
  #undoByKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    if (target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea')) return;
    event.preventDefault();
    if (event.shiftKey) this.#redo();
    else this.#undo();
  }

  #startAgain(): void {
    const { work } = this.history!;
    this.#become(this.history!.change(emptyWork(work.language), this.words!.startAgainLabel));
    this.message = this.words!.startedAgain;
    this.#go(steps[0]!.name);
  }

  /** Continues with what another tab has written; undo brings back what was here. */
  async #takeOther(): Promise<void> {
    const read = await this.#kept.read();
    this.isKept = read.ok;
    if (read.ok && read.value) this.#become(this.history!.change(read.value, this.words!.otherTabLabel));
    this.isElsewhere = false;
  }

  #noteKeeping(result: Result<void, KeepingError>): void {
    this.isKept = result.ok;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('step') || changed.get('step') === undefined) return;
    const title = this.renderRoot.querySelector<HTMLElement>('main');
    title?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  protected override render(): unknown {
    const { words, history: draft } = this;
    if (!words || !draft) return html`<slot></slot>`;
    return html`<div class="app" lang=${words.language}>
      ${this.#header(words)} ${this.#tools(words, draft)}
      <main tabindex="-1" aria-label=${words.step[this.step]}>${this.#content(words, draft)}</main>
      ${this.#ways(words)}
    </div>`;
  }

  #header(words: ShellStrings): TemplateResult {
    return html`<header>
      <div class="name">
        <p class="title">${words.title}</p>
        <p class="quiet">${words.nothingUploaded}</p>
      </div>
      <label class="language"
        ><span class="visually-hidden">${words.chooseLanguage}</span>
        <select @change=${(event: Event) => this.#setLanguage((event.target as HTMLSelectElement).value)}>
          ${Object.entries(languages).map(
            ([tag, name]) =>
              html`<option value=${tag} lang=${tag} ?selected=${tag === words.language}>${name}</option>`,
          )}
        </select>
      </label>
      <nav aria-label=${words.steps}>
        <ol>
          ${steps.map(
            ({ name }) =>
              html`<li>
                <a href="#${name}" aria-current=${name === this.step ? 'step' : nothing}>${words.step[name]}</a>
              </li>`,
          )}
        </ol>
      </nav>
    </header>`;
  }

  #tools(words: ShellStrings, { undoLabel, redoLabel, work }: WorkHistory): TemplateResult {
    return html`<div class="tools">
      <button type="button" ?disabled=${undoLabel === undefined} title=${undoLabel ?? ''} @click=${() => this.#undo()}>
        ${undoLabel === undefined ? words.undo : words.undoOf(undoLabel)}
      </button>
      <button type="button" ?disabled=${redoLabel === undefined} @click=${() => this.#redo()}>
        ${redoLabel === undefined ? words.redo : words.redoOf(redoLabel)}
      </button>
      <button type="button" class="plain" ?disabled=${!hasContent(work)} @click=${() => this.#startAgain()}>
        ${words.startAgain}
      </button>
      ${
        this.isElsewhere
          ? html`<p class="notice" role="status">
              ${words.otherTab}
              <button type="button" @click=${() => void this.#takeOther()}>${words.showOtherTab}</button>
            </p>`
          : nothing
      }
      <p class="quiet" role="status">${this.isKept === false ? words.notKept : this.message || words.kept}</p>
    </div>`;
  }

  #content(words: ShellStrings, { work }: WorkHistory): unknown {
    switch (this.ready.get(this.step)) {
      case 'loaded': {
        // A name from the table of steps, never from outside.
        const tag = unsafeStatic(`builder-${this.step}`);
        return staticHtml`<${tag} .work=${work} .language=${words.language}></${tag}>`;
      }
      case 'failed':
        return html`<div class="notice fault" role="alert">
          <p>${words.stepFailed}</p>
          <button type="button" @click=${() => this.#load(this.step)}>${words.again}</button>
        </div>`;
      default:
        return html`<p class="quiet">${words.loading}</p>`;
    }
  }

  #ways(words: ShellStrings): TemplateResult {
    const at = steps.findIndex(({ name }) => name === this.step);
    const [before, after] = [steps[at - 1], steps[at + 1]];
    return html`<footer>
      ${before ? html`<a class="way" href="#${before.name}">${words.back}</a>` : nothing}
      ${after ? html`<a class="way primary" href="#${after.name}">${words.next(words.step[after.name])}</a>` : nothing}
    </footer>`;
  }
}

/** The focused element, in whatever shadow root. */
function focusedIn(root: DocumentOrShadowRoot): HTMLElement | undefined {
  const { activeElement } = root;
  const within = activeElement?.shadowRoot ? focusedIn(activeElement.shadowRoot) : undefined;
  return within ?? (activeElement instanceof HTMLElement ? activeElement : undefined);
}
