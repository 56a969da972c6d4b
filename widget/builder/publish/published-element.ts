import { actionStyles, controls, saveFile, tokens } from '@imh/elements';
import { type Published, type PublishedFile, zipOf } from '@imh/publish';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CopyButton } from '../../src/element/copy-button.js';
import { stepStyles } from '../step/step-styles.js';
import type { PublishStrings } from '../strings/publish.js';
import type { PublishingPlan } from './publication-of.js';
import { publishStyles } from './publish-styles.js';
import { membersSteps, noMembersPart, pastedText, publishingSteps } from './publishing-steps.js';

/** Folder in a ZIP file of several files. */
const folder = 'competencies';

/** What to download, to do and to paste; the part for members apart from the public one. */
export class PublishedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    published: { attribute: false },
    words: { attribute: false },
    saved: { state: true },
  };

  static override styles = [tokens, controls, actionStyles, stepStyles, publishStyles];

  plan!: PublishingPlan;
  published!: Published;
  words!: PublishStrings;
  /** Name of the last downloaded file. */
  private saved = '';
  readonly #copy = new CopyButton(this);
  readonly #copyMembers = new CopyButton(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('published')) return;
    this.saved = '';
    this.#copy.reset();
    this.#copyMembers.reset();
  }

  protected override render(): TemplateResult {
    const { plan, published, words } = this;
    const open = published.files.filter(({ audience }) => audience === 'public');
    const { label, copy, text } = pastedText(plan, published, words);
    return html`<div class="step">
      <section class="box" aria-labelledby="steps">
        <h2 id="steps">${words.steps}</h2>
        ${this.#downloads(open)}
        <ol class="do">
          ${publishingSteps(plan, published, words).map((step) => html`<li>${step}</li>`)}
        </ol>
        <p><a href="#check">${words.toCheck}</a></p>
        ${this.#snippet('snippet', label, text, this.#copy, copy)} ${this.#losses()}
      </section>
      ${this.#members()}
    </div>`;
  }

  #downloads(files: readonly PublishedFile[]): TemplateResult {
    const { words } = this;
    const [first, ...more] = files;
    const data = files.filter(({ type }) => /json$|csv$/.test(type));
    return html`<div class="actions">
        ${
          first && more.length === 0
            ? this.#download(first.name, [first], true)
            : this.#download(`${folder}.zip`, files, true)
        }
        <span class="quiet" role="status">${this.saved ? words.saved(this.saved) : ''}</span>
      </div>
      ${
        more.length > 0 && data.length > 0
          ? html`<div class="actions">
              ${data.map((file) => this.#download(file.name, [file], false, words.downloadAlone(file.name)))}
            </div>`
          : nothing
      }`;
  }

  #download(
    name: string,
    files: readonly PublishedFile[],
    isMain: boolean,
    label = this.words.download(name),
  ): TemplateResult {
    return html`<button type="button" class=${isMain ? 'primary' : 'plain'} @click=${() => this.#save(name, files)}>
      ${label}
    </button>`;
  }

  #save(name: string, files: readonly PublishedFile[]): void {
    const [file] = files;
    if (!file) return;
    const isOne = files.length === 1;
    const content = isOne ? file.content : zipOf(files.map((one) => ({ ...one, name: `${folder}/${one.name}` })));
    const type = isOne ? file.type : 'application/zip';
    saveFile(name, new Blob([content as BlobPart], { type }));
    this.saved = name;
  }

  #snippet(id: string, label: string, text: string, copy: CopyButton, button: string): TemplateResult {
    return html`<div class="step">
      <label for=${id}><strong>${label}</strong></label>
      <textarea id=${id} class="snippet" readonly rows=${rowsFor(text)} spellcheck="false" .value=${text}></textarea>
      ${copy.render(button, this.words, () => this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`) ?? undefined)}
    </div>`;
  }

  #losses(): TemplateResult | typeof nothing {
    const { published, words } = this;
    const losses = published.losses.filter(({ code }) => code !== 'withheld');
    if (losses.length === 0) return nothing;
    return html`<div class="notice">
      <h3>${words.losses}</h3>
      <ul class="plain">
        ${losses.map((loss) => html`<li>${words.loss(loss)}</li>`)}
      </ul>
    </div>`;
  }

  #members(): TemplateResult | typeof nothing {
    const { plan, published, words } = this;
    if (!plan.members) return nothing;
    const steps = membersSteps(plan, published, words);
    if (steps.length === 0) return html`<p class="notice">${noMembersPart(plan, words)}</p>`;
    const files = published.files.filter(({ audience }) => audience === 'members');
    const { membersSnippet } = published;
    return html`<section class="box members" aria-labelledby="members">
      <h2 id="members">${words.members}</h2>
      <p><strong>${words.membersNote}</strong></p>
      <p class="text">${words.membersAbout}</p>
      ${files.map((file) => html`<div class="actions">${this.#download(file.name, [file], true)}</div>`)}
      <ol class="do">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        membersSnippet
          ? this.#snippet('members-snippet', words.membersSnippet, membersSnippet, this.#copyMembers, words.copyMembers)
          : nothing
      }
    </section>`;
  }
}

/** Lines of a field: as many as the text has, within reason. */
const rowsFor = (text: string): number => Math.min(Math.max(text.trimEnd().split('\n').length, 2), 10);
