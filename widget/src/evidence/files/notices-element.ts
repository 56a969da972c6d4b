import { LightDomElement } from '@imh/elements';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EvidenceFilesStrings, evidenceFilesStrings } from '../../strings/evidence-files.js';
import { faultSentence } from './fault-sentence.js';
import type { Notice } from './notice.js';
import type { FileFault } from './review-file.js';

interface Shown {
  readonly words: EvidenceFilesStrings;
  readonly sentences: readonly string[];
}

/** Files that are not in the list: which ones, what is wrong with them, and what to do. */
export class NoticesElement extends LightDomElement {
  @property({ attribute: false }) notices: readonly Notice[] = [];
  @property() language = 'en';
  @property({ attribute: false }) dismiss!: () => void;

  @state() private shown: Shown | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('notices') || changed.has('language')) void this.#explain();
  }

  protected override render(): unknown {
    if (!this.shown) return nothing;
    const { words, sentences } = this.shown;
    const faults = this.notices.flatMap((notice) => ('fault' in notice ? [notice.fault] : []));
    const newer = faults.filter(isNewer).length;
    return html`<div class="failure" part="failure" role="alert">
      ${faults.length > 0 ? html`<p><strong>${words.problems}</strong></p>` : nothing}
      <ul>
        ${sentences.map((sentence) => html`<li dir="auto">${sentence}</li>`)}
      </ul>
      ${faults.length > newer ? html`<p>${words.askAgain}</p>` : nothing}
      ${newer > 0 ? html`<p>${words.newer}</p>` : nothing}
      <button type="button" @click=${this.dismiss}>${words.dismiss}</button>
    </div>`;
  }

  async #explain(): Promise<void> {
    const { notices, language } = this;
    const words = await evidenceFilesStrings(language);
    const sentences = await Promise.all(notices.map((notice) => sentenceOf(notice, words)));
    if (notices === this.notices && language === this.language) this.shown = { words, sentences };
  }

  static define(tag = 'imh-evidence-notices', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

/** True if the file is fine and this page is too old for it: nobody has to send it again. */
const isNewer = (fault: FileFault): boolean => 'problem' in fault && fault.problem.code === 'newer-version';

async function sentenceOf(notice: Notice, words: EvidenceFilesStrings): Promise<string> {
  if ('is' in notice) return words[notice.is](notice.file);
  const reason = await reasonIn(notice.fault, words).catch(() => words.unreachable);
  return `${notice.file}: ${reason}`;
}

async function reasonIn(fault: FileFault, words: EvidenceFilesStrings): Promise<string> {
  if (!('problem' in fault)) return faultSentence(fault, words);
  const { reasonOf } = await import('../../failure/reason.js');
  return reasonOf(fault.problem, words.language);
}
