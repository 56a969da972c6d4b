import { textIn } from '@imh/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { changesView } from '../framework-update/changes-view.js';
import type { FrameworkCandidate, PresentFramework } from './framework-candidate.js';
import { FrameworkDismissedEvent, FrameworkAcceptedEvent } from './framework-events.js';
import { frameworksStyles } from './frameworks-styles.js';
import { keepFramework } from './keep-framework.js';
import { sourceAndDay, sourceName } from './origin-words.js';
import { keptSentence, rightsView } from './rights-view.js';

/** A framework that was read: what it is, what its rights allow, and what it would replace. The person decides. */
export class FrameworkReviewElement extends AppElement {
  @property({ attribute: false }) candidate!: FrameworkCandidate;
  @state() private isBusy = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render() {
    const { strings, candidate } = this;
    const { framework, members, present } = candidate;
    return html`<section class="card stack" aria-labelledby="title">
      <div>
        <h3 id="title" tabindex="-1">${textIn(framework.title, strings.language, framework.language)}</h3>
        <p class="quiet">${this.#facts().join(' · ')}</p>
      </div>
      ${rightsView(framework, strings)}
      ${
        present?.isSame
          ? nothing
          : html`<p>
              <strong>${keptSentence(candidate, strings)}</strong>
              ${members === 'none' ? nothing : strings.membersText[members]}
              ${framework.rights ? strings.rightsExport[framework.rights.export ?? 'titles'] : nothing}
            </p>`
      }
      ${this.#renderLosses()} ${present ? this.#renderPresent(present) : nothing} ${this.renderFailure()}
      ${this.#renderButtons(present)}
    </section>`;
  }

  #facts(): string[] {
    const { strings, candidate } = this;
    const { framework, origin } = candidate;
    const { version, publisher, language, nodes } = framework;
    // Lists in a page and tables may name no version.
    const named = version === '0' ? '' : strings.versionNumber(version);
    return [
      textIn(publisher?.name, strings.language, language),
      named,
      strings.partCount(nodes.length),
      sourceName(origin, strings),
    ].filter(Boolean);
  }

  #renderLosses() {
    const { strings, candidate } = this;
    const { losses } = candidate;
    if (losses.length === 0) return nothing;
    const count = losses.reduce((sum, loss) => sum + loss.count, 0);
    return html`<details>
      <summary>${strings.lossCount(count)}</summary>
      <ul lang="en">
        ${losses.map(({ message, count: times }) => html`<li>${message}${times > 1 ? ` (${times}×)` : nothing}</li>`)}
      </ul>
    </details>`;
  }

  #renderPresent({ framework, origin, isShipped, isSame, isFromElsewhere, comparison }: PresentFramework) {
    const { strings, candidate } = this;
    const title = textIn(framework.title, strings.language, framework.language);
    if (isSame) return html`<p class="notice" role="status">${strings.alreadyInstalled}</p>`;
    const from = origin ? sourceAndDay(origin, strings) : isShipped ? strings.fromExtension : '';
    const isSameVersion = framework.version === candidate.framework.version;
    return html`<div class="notice stack ${isFromElsewhere ? 'warn' : ''}">
      <p>
        ${strings.replaces([title, strings.versionNumber(framework.version), from].filter(Boolean).join(', '))}
        ${isSameVersion ? strings.sameVersion : nothing}
      </p>
      ${isFromElsewhere ? html`<p>${strings.fromElsewhere(sourceName(candidate.origin, strings))}</p>` : nothing}
      <div>
        <h4>${strings.updateChanges}</h4>
        ${changesView(comparison, strings)}
      </div>
      <p class="quiet">${strings.tagsAfterUpdate}</p>
    </div>`;
  }

  #renderButtons(present: PresentFramework | undefined) {
    const { strings } = this;
    const dismiss = () => {
      /** @internal */
      this.dispatchEvent(new FrameworkDismissedEvent());
    };
    const button = (label: string, onClick: () => void, isPrimary = false) =>
      html`<button type="button" class=${isPrimary ? 'primary' : nothing} ?disabled=${this.isBusy} @click=${onClick}>
        ${label}
      </button>`;
    const keep = () => this.act(() => this.#keep());
    if (present?.isSame) return html`<div class="row">${button(strings.close, dismiss)}</div>`;
    if (present?.isFromElsewhere)
      return html`<div class="row">${button(strings.keepMine, dismiss)} ${button(strings.replaceMine, keep)}</div>`;
    return html`<div class="row">
      ${button(present ? strings.installVersion(this.candidate.framework.version) : strings.addToLog, keep, true)}
      ${button(strings.cancel, dismiss)}
    </div>`;
  }

  async #keep(): Promise<void> {
    const { candidate } = this;
    this.isBusy = true;
    try {
      const kept = await this.attempt(keepFramework(this.store, candidate));
      /** @internal */
      if (kept) this.dispatchEvent(new FrameworkAcceptedEvent(candidate.framework, kept.value));
    } finally {
      this.isBusy = false;
    }
  }

  static override styles = [...AppElement.styles, frameworksStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'framework-review': FrameworkReviewElement;
  }
}
