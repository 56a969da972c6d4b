import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { planOf } from '../publish/publication-of.js';
import { StepElement } from '../step/step-element.js';
import { type CheckStrings, checkStrings } from '../strings/check.js';
import type { Work } from '../work/work.js';
import { askFor } from './answer.js';
import { checkStyles } from './check-styles.js';
import type { Expected } from './compare-document.js';
import { type Finding, type Findings, gradeOf } from './finding.js';
import { lookAtAnswer } from './look-at-answer.js';
import { lookAtPage } from './look-at-page.js';

type State =
  | { readonly state: 'none' }
  | { readonly state: 'looking'; readonly address: string }
  | ({ readonly state: 'found'; readonly address: string } & Findings);

/** "Is it working?": looks at a page or a file, and at pasted source where a browser may not read the page. */
export class CheckElement extends StepElement<CheckStrings> {
  static override properties: PropertyDeclarations = {
    ...StepElement.properties,
    state: { state: true },
    isPasting: { state: true },
  };

  static override styles = [...[StepElement.styles].flat(), checkStyles];

  private state: State = { state: 'none' };
  private isPasting = false;
  #looking = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#looking.abort();
  }

  protected override loadWords(language: string): Promise<CheckStrings> {
    return checkStrings(language);
  }

  protected override renderStep(work: Work, words: CheckStrings): TemplateResult {
    const { state } = this;
    return html`<div class="step">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <form class="box" novalidate @submit=${(event: Event) => this.#submit(event)}>
        <div class="field">
          <label for="address">${words.address}</label>
          <input
            id="address"
            name="address"
            inputmode="url"
            autocomplete="url"
            spellcheck="false"
            aria-describedby="address-about"
            placeholder="https://"
          />
          <p class="quiet" id="address-about">${words.addressAbout}</p>
        </div>
        <div class="actions">
          <button class="primary" ?disabled=${state.state === 'looking'}>${words.look}</button>
          ${
            state.state === 'looking'
              ? html`<button type="button" @click=${() => this.#cancel()}>${words.cancel}</button>`
              : nothing
          }
        </div>
        <p class="quiet">${words.sent}</p>
      </form>
      <div role="status">${state.state === 'looking' ? html`<p>${words.looking(state.address)}</p>` : nothing}</div>
      ${state.state === 'found' ? this.#findings(state, words) : nothing} ${this.#paste(words)}
    </div>`;
  }

  #findings({ address, findings, further }: Extract<State, { state: 'found' }>, words: CheckStrings): TemplateResult {
    const areGood = findings.every((finding) => gradeOf(finding) === 'good');
    const rest = [...new Set(further)].filter((one) => one !== address);
    return html`<section class="step" aria-labelledby="result">
      <h2 id="result" tabindex="-1">${areGood ? words.allGood : words.result}</h2>
      ${address ? html`<p class="quiet address">${address}</p>` : nothing}
      <ul class="findings">
        ${findings.map((finding) => this.#finding(finding, words))}
      </ul>
      ${
        rest.length > 0
          ? html`<div class="step">
              <h3>${words.further}</h3>
              <ul class="findings">
                ${rest.map(
                  (one) =>
                    html`<li class="actions">
                      <span class="address">${one}</span>
                      <button type="button" @click=${() => this.#lookAt(one)}>${words.lookAtThis}</button>
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    </section>`;
  }

  #finding(finding: Finding, words: CheckStrings): TemplateResult {
    const [what, toDo] = words.finding(finding);
    const grade = gradeOf(finding);
    return html`<li class=${grade}>
      <span class="mark" aria-hidden="true">${{ good: '✓', wrong: '!', hint: 'i' }[grade]}</span>
      <div>
        <p>
          <strong><span class="visually-hidden">${words.grades[grade]}</span> ${what}</strong>
        </p>
        ${toDo ? html`<p>${toDo}</p>` : nothing}
      </div>
    </li>`;
  }

  #paste(words: CheckStrings): TemplateResult {
    return html`<details class="box" ?open=${this.isPasting} @toggle=${(event: Event) => this.#toggled(event)}>
      <summary>${words.pasteTitle}</summary>
      <div class="step">
        <ol class="do">
          ${words.pasteSteps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <div class="field wide">
          <label for="source">${words.source}</label>
          <textarea id="source" rows="6" spellcheck="false" aria-describedby="source-about"></textarea>
          <p class="quiet" id="source-about">${words.sourceAbout}</p>
        </div>
        <div class="actions">
          <button type="button" @click=${() => this.#lookAtSource()}>${words.lookAtSource}</button>
        </div>
      </div>
    </details>`;
  }

  #toggled(event: Event): void {
    this.isPasting = (event.target as HTMLDetailsElement).open;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#lookAt(this.#field('#address').value);
  }

  #field(selector: string): HTMLInputElement | HTMLTextAreaElement {
    return this.renderRoot.querySelector<HTMLInputElement>(selector)!;
  }

  get #expected(): Expected {
    const plan = planOf(this.work);
    return { everyone: plan?.everyone, members: plan?.members, trainings: this.work.trainings };
  }

  async #lookAt(address: string): Promise<void> {
    this.#looking.abort();
    const { signal } = (this.#looking = new AbortController());
    this.#field('#address').value = address;
    this.state = { state: 'looking', address };
    try {
      const answer = await askFor(address, location.href, signal);
      const findings = await lookAtAnswer(address, answer, this.#expected);
      signal.throwIfAborted();
      // The page's source can be pasted where a browser may not read the page.
      if (answer.kind === 'blocked') this.isPasting = true;
      await this.#show(address, findings);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #lookAtSource(): Promise<void> {
    const source = this.#field('#source').value;
    const address = this.#field('#address').value.trim();
    const page = { source, address: address || undefined, isPublic: false };
    const findings: Findings = source.trim()
      ? await lookAtPage(page, this.#expected)
      : { findings: [{ code: 'empty' }], further: [] };
    await this.#show(address, findings);
  }

  async #show(address: string, findings: Findings): Promise<void> {
    this.state = { state: 'found', address, ...findings };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
  }

  #cancel(): void {
    this.#looking.abort();
    this.state = { state: 'none' };
  }
}
