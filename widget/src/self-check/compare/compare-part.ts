import type { SelfCheck } from '@imh/core';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { addStyles } from '../../element/late-styles.js';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import { readAnswers } from '../keeping/answer-file.js';
import { filePicker } from '../keeping/file-picker.js';
import type { Session } from '../keeping/session.js';
import { earlierPlanView, earlierWithPlan } from '../plan/earlier-plan.js';
import { shortDate } from '../short-date.js';
import { compareStyles } from './compare-styles.js';
import { type Column, columnOf, type CompareContext, type Compared, labelOf } from './compared.js';
import { ComparisonTable } from './comparison-table.js';

export interface CompareProps extends CompareContext {
  readonly session: Session;
  readonly sources: SelfCheckStrings['rating']['sources'];
}

/** Other answers beside the person's own, each in its own column with name and date; nothing is combined. */
export class ComparePart {
  readonly #host: LitElement;
  readonly #table: ComparisonTable;
  readonly #buttons = createRef<HTMLElement>();
  #compared: readonly Compared[] = [];
  #onlyDifferent = true;
  /** What was wrong with the files opened last. */
  #status = '';

  constructor(host: LitElement) {
    addStyles(host.renderRoot as ShadowRoot, compareStyles);
    this.#host = host;
    this.#table = new ComparisonTable(host);
  }

  focus(): void {
    this.#buttons.value?.querySelector('button')?.focus();
  }

  render(props: CompareProps): TemplateResult {
    const { words, data, session } = props;
    const target: Compared = { kind: 'target' };
    const hasTarget = this.#compared.some(({ kind }) => kind === 'target');
    return html`<div>
      <div class="buttons" ${ref(this.#buttons)}>
        ${filePicker(words.compareFile, (files) => void this.#open(files, props), true)}
        ${data.targets.size > 0 && !hasTarget ? this.#addButton(target, props) : nothing}
        ${session.earlier
          .filter((check) => !this.#has(check))
          .map((check) => this.#addButton({ kind: 'self-check', check }, props))}
      </div>
      <p role="status">${this.#status}</p>
      ${this.#compared.length > 0 ? this.#comparison(props) : nothing}
    </div>`;
  }

  #comparison(props: CompareProps): TemplateResult {
    const { words, session } = props;
    const { answers, takenAt } = session.state;
    const own: Column = {
      label: words.now(shortDate(words.language, takenAt || new Date().toISOString())),
      answers,
    };
    const others = this.#compared.flatMap((compared) => columnOf(compared, props) ?? []);
    const toggled = ({ currentTarget }: Event): void => {
      this.#onlyDifferent = (currentTarget as HTMLInputElement).checked;
      this.#changed();
    };
    return html`<label class="tick"
        ><input type="checkbox" .checked=${this.#onlyDifferent} @change=${toggled} />${words.onlyDifferent}</label
      >
      ${this.#table.render({
        ...props,
        columns: [own, ...others],
        onlyDifferent: this.#onlyDifferent,
        removed: (index) => {
          this.#compared = this.#compared.filter((_compared, at) => at !== index - 1);
          void this.#changed().then(() => this.focus());
        },
      })}
      ${this.#compared.map((compared) => this.#planOf(compared, props))}`;
  }

  /** Beside the person's own plan, the result shows the last plan that the browser keeps already. */
  #planOf(compared: Compared, { session, data, words }: CompareProps): TemplateResult | typeof nothing {
    if (compared.kind !== 'self-check' || session.earlier.includes(compared.check)) return nothing;
    if (!earlierWithPlan([compared.check], session)) return nothing;
    return earlierPlanView(compared.check, session, data.asked, words);
  }

  #addButton(compared: Compared, props: CompareProps): TemplateResult {
    const added = (): void => {
      this.#status = this.#add(compared, props);
      void this.#changed().then(() => this.focus());
    };
    return html`<button type="button" @click=${added}>${labelOf(compared, props)}</button>`;
  }

  #has(check: SelfCheck): boolean {
    return this.#compared.some((compared) => compared.kind === 'self-check' && compared.check === check);
  }

  /** @returns why the answers cannot be shown; '' if they are */
  #add(compared: Compared, props: CompareProps): string {
    if (!columnOf(compared, props)) return props.words.noAnswers(labelOf(compared, props));
    this.#compared = [...this.#compared, compared];
    return '';
  }

  async #open(files: readonly File[], props: CompareProps): Promise<void> {
    const { words, content } = props;
    const wrong: string[] = [];
    for (const file of files) {
      const found = await readAnswers(file, content.framework.id, words);
      if (found.kind === 'wrong') wrong.push(found.sentence);
      else if (this.#add(found, props)) wrong.push(words.noAnswers(file.name));
    }
    this.#status = wrong.length > 0 ? `${wrong.join(' ')} ${words.nothingChanged}` : '';
    void this.#changed();
  }

  #changed(): Promise<boolean> {
    this.#table.reset();
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
