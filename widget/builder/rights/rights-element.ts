import type { TextSource } from '@imh/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { CopyButton } from '../../src/element/copy-button.js';
import { StepElement } from '../step/step-element.js';
import { type RightsStrings, rightsStrings } from '../strings/rights.js';
import { withSource } from '../work/answers.js';
import type { Work } from '../work/work.js';

type Licensed = Extract<TextSource, { kind: 'licensed' }>;

const permissions = ['public', 'members', 'titles'] as const;

/** "Where does this text come from?": the answers become the rights of the framework. */
export class RightsElement extends StepElement<RightsStrings> {
  static override styles = [
    ...[StepElement.styles].flat(),
    css`
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
      details.box {
        display: block;
      }
      details.box > * + * {
        margin-block-start: 0.75em;
      }
    `,
  ];

  readonly #copy = new CopyButton(this);

  protected override loadWords(language: string): Promise<RightsStrings> {
    return rightsStrings(language);
  }

  protected override renderStep(work: Work, words: RightsStrings): TemplateResult {
    const { source } = work;
    return html`<div class="step">
      <fieldset>
        <legend><h1>${words.question}</h1></legend>
        <div class="choices">
          ${this.#choice('kind', words.own, source?.kind === 'own', { kind: 'own' })}
          ${this.#choice('kind', words.licensed, source?.kind === 'licensed', {
            kind: 'licensed',
            permits: 'titles',
            ...holderOf(work),
          })}
          ${this.#choice('kind', words.unsure, source?.kind === 'unsure', { kind: 'unsure' })}
        </div>
      </fieldset>
      ${source?.kind === 'licensed' ? this.#license(source, words) : nothing}
      ${source ? this.#consequence(source, words) : html`<p class="quiet">${words.unanswered}</p>`}
      ${source && source.kind !== 'own' ? this.#letter(source, words) : nothing}
    </div>`;
  }

  #choice(
    group: string,
    { name, about }: { readonly name: string; readonly about: string },
    isChosen: boolean,
    source: TextSource,
  ): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name=${group} .checked=${isChosen} @change=${() => this.#answer(source, name)} />
      <strong>${name}</strong>
      <span class="quiet">${about}</span>
    </label>`;
  }

  #license(source: Licensed, words: RightsStrings): TemplateResult {
    return html`<fieldset>
        <legend><h2>${words.permits}</h2></legend>
        <div class="choices">
          ${permissions.map((permits) =>
            this.#choice('permits', words.permission[permits], source.permits === permits, { ...source, permits }),
          )}
        </div>
      </fieldset>
      <div class="field">
        <label for="holder">${words.holder}</label>
        <input
          id="holder"
          autocomplete="off"
          aria-describedby="holder-about"
          .value=${source.holder ?? ''}
          @change=${(event: Event) => this.#nameHolder(source, event.target as HTMLInputElement, words)}
        />
        <p class="quiet" id="holder-about">${words.holderAbout}</p>
      </div>`;
  }

  #consequence(source: TextSource, words: RightsStrings): TemplateResult {
    return html`<div class="notice" role="status">
      <h2>${words.means}</h2>
      <p class="text">${words.sentence(source)}</p>
    </div>`;
  }

  #letter(source: TextSource, words: RightsStrings): TemplateResult {
    const holder = source.kind === 'licensed' ? source.holder : undefined;
    return html`<details class="box">
      <summary>${words.letterTitle}</summary>
      <p class="text">${words.letterAbout}</p>
      <div class="field">
        <label for="letter">${words.letterLabel}</label>
        <textarea id="letter" rows="14" readonly .value=${words.letter(holder)}></textarea>
      </div>
      ${this.#copy.render(
        words.copyLetter,
        words,
        () => this.renderRoot.querySelector<HTMLTextAreaElement>('#letter') ?? undefined,
      )}
    </details>`;
  }

  #answer(source: TextSource, name: string): void {
    this.#copy.reset();
    this.change(withSource(this.work, source), this.words!.changed(name));
  }

  #nameHolder(source: Licensed, { value }: HTMLInputElement, words: RightsStrings): void {
    const { holder: _before, ...rest } = source;
    const holder = value.trim();
    this.change(withSource(this.work, { ...rest, ...(holder ? { holder } : {}) }), words.named);
  }
}

/** The holder that was answered before, or that the file names. */
function holderOf({ source, framework }: Work): { holder?: string } {
  const holder = (source?.kind === 'licensed' ? source.holder : undefined) ?? framework?.rights?.holder;
  return holder ? { holder } : {};
}
