import { LightDomElement, type OutlineContent, tableStyles } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import type { ReviewFile } from '../files/review-file.js';
import { pageStyles } from '../page-styles.js';
import { teamMembers } from './team-members.js';
import { teamStyles } from './team-styles.js';
import { teamTotalsView } from './team-totals-view.js';

/** A team's strengths and gaps by domain: totals without names, averages or ranks. */
export class TeamElement extends LightDomElement {
  static override styles = [tableStyles, pageStyles, teamStyles];

  @property({ attribute: false }) files: readonly ReviewFile[] = [];
  @property({ attribute: false }) contents: readonly OutlineContent[] = [];
  @property({ attribute: false }) words!: EvidenceTeamStrings;
  @property({ attribute: false }) back!: () => void;

  /** Index of the framework that the person has chosen; at first the first one that somebody's files are about. */
  @state() private chosen: number | undefined;
  readonly #heading = createRef<HTMLElement>();

  protected override render(): TemplateResult {
    const { words, files, contents, back } = this;
    const content = contents[this.chosen ?? this.#firstUsed()] ?? contents[0];
    const totals = content
      ? guard([files, content, words], () => teamTotalsView(files, content, words))
      : html`<p>${words.noFramework}</p>`;
    return html`<div class="team">
      <nav class="ways no-print" aria-label=${words.peopleHeading}>
        <button type="button" @click=${back}>${words.backToList}</button>
        <button type="button" @click=${() => print()}>${words.print}</button>
      </nav>
      <h2 tabindex="-1" class="person-name" ${ref(this.#heading)}>${words.teamTitle}</h2>
      <p class="quiet">${words.teamHint}</p>
      ${contents.length > 1 ? this.#choiceView(content!) : nothing}
      <div>${totals}</div>
      <p class="informal">${words.informal}</p>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#heading.value?.focus();
    this.#heading.value?.scrollIntoView({ block: 'nearest' });
  }

  #choiceView(chosen: OutlineContent): TemplateResult {
    const { words, contents } = this;
    const choose = (event: Event): void => void (this.chosen = (event.target as HTMLSelectElement).selectedIndex);
    return html`<div class="fields no-print">
      <div>
        <label for="team-framework">${words.teamFramework}</label>
        <select id="team-framework" @change=${choose}>
          ${contents.map(
            (content) =>
              html`<option ?selected=${content === chosen}>
                ${content.say(content.framework.title).text}, ${words.version(content.framework.version)}
              </option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  #firstUsed(): number {
    return this.contents.findIndex(({ framework }) => teamMembers(this.files, framework.id).members.length > 0);
  }

  static define(tag = 'imh-evidence-team', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}
