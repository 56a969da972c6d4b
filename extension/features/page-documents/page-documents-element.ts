import { formatDate, type Framework, localDay, textIn, webAddress } from '@imh/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { offersIn, onOffers, takeAnswers, takeDocument, takeMembersFile } from '../../platform/page-documents.js';
import type { Offer, PageOffers } from '../../platform/page-offers.js';
import { openPage } from '../../platform/tabs.js';
import { currentWindow } from '../../platform/window-tabs.js';
import { DoneElement } from '../done-element.js';
import { type FrameworkCandidate, frameworkCandidate, type MembersText } from '../frameworks/framework-candidate.js';
import type { FrameworkAcceptedEvent } from '../frameworks/framework-events.js';
import { frameworksStyles } from '../frameworks/frameworks-styles.js';
import { takeBack } from '../frameworks/keep-framework.js';
import { outdatedVersions } from '../framework-update/update-plan.js';
import { viewAddress } from '../log/view-address.js';
import { addCheck, type AddedCheck, checksIn, fittingCheck, takeBackChecks } from '../path/add-checks.js';
import { documentOrigin, type DocumentOrigin, setDocumentOrigin, shownFramework } from '../settings.js';
import { type GuideCandidate, guideCandidate, guideReviewView } from './guide-candidate.js';
import { notTaken, readTakenFramework, readTakenGuide } from './read-taken.js';

/** What an association's page offers to take: its framework, the person's own answers, its training guide. */
export class PageDocumentsElement extends DoneElement {
  /** When the page of the draft was read that the panel shows: the offers of another click are not shown. */
  @property({ type: Number }) read?: number | undefined;
  @state() private page?: PageOffers | undefined;
  @state() private candidate?: FrameworkCandidate | undefined;
  @state() private guide?: GuideCandidate | undefined;
  @state() private message = '';
  @state() private isBusy = false;
  /** Something of this page is in the log: there may be a new version. */
  @state() private isKnown = false;
  /** Entries whose tags can move to the version that was just installed. */
  @state() private outdated = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    this.inBackground(async () => {
      const { id: windowId } = await currentWindow();
      let hasChanged = false;
      const follow = (page: PageOffers | undefined) => {
        hasChanged = true;
        this.inBackground(() => this.#show(page));
      };
      onOffers(windowId, follow, signal);
      const page = await offersIn(windowId);
      if (!hasChanged) await this.#show(page);
    });
  }

  async #show(page: PageOffers | undefined): Promise<void> {
    const origins = this.store.installedFrameworks.map(({ id }) => documentOrigin(this.store, id));
    this.isKnown = (await Promise.all(origins)).some((origin) => origin?.from === page?.place);
    this.page = page;
    this.candidate = this.guide = this.done = undefined;
    this.message = '';
    this.outdated = 0;
  }

  protected override render() {
    const { strings, page, candidate, guide, app } = this;
    if (!page || page.at !== (this.read ?? page.at) || page.offers.length + page.frames.length === 0) return nothing;
    return html`<div class="stack page">
      ${this.renderDone()}
      ${
        this.outdated > 0
          ? html`<p class="notice">
              ${strings.entriesOutdated(this.outdated)}
              <button
                type="button"
                class="plain"
                @click=${() => this.act(() => openPage(`/log.html${viewAddress({ view: 'update' })}`))}
              >
                ${strings.updateReview}
              </button>
            </p>`
          : nothing
      }
      ${
        candidate
          ? html`<framework-review
              .app=${app}
              .candidate=${candidate}
              @imh-framework-accepted=${(event: FrameworkAcceptedEvent) => this.act(() => this.#onKept(event))}
              @imh-framework-dismissed=${() => this.act(() => this.#close())}
            ></framework-review>`
          : guide
            ? guideReviewView(guide, strings, {
                keep: () => this.act(() => this.#keepGuide(guide)),
                dismiss: () => this.act(() => this.#close()),
              })
            : this.#renderOffers(page)
      }
      ${this.renderFailure()}
    </div>`;
  }

  #renderOffers({ offers, frames, place }: PageOffers): TemplateResult {
    const { strings, message, isBusy } = this;
    return html`<section class="card stack offers" aria-labelledby="offers">
      <div>
        <h2 id="offers" tabindex="-1">${strings.offersTitle(new URL(place).host)}</h2>
        <p class="quiet">${offers.length > 0 ? strings.offersHint : nothing}</p>
      </div>
      ${
        offers.length > 0
          ? html`<ul class="list">
              ${offers.map((offer) => this.#renderOffer(offer))}
            </ul>`
          : nothing
      }
      ${frames.map(
        (address) =>
          html`<p>
            ${strings.offersInFrame}
            <a href=${webAddress(address) ?? nothing} target="_blank" rel="noopener noreferrer">${strings.openPage}</a>
          </p>`,
      )}
      <div role="status">
        ${isBusy ? html`<p>${strings.documentReading}</p>` : message ? html`<p class="notice">${message}</p>` : nothing}
      </div>
    </section>`;
  }

  #renderOffer(offer: Offer): TemplateResult {
    const { strings, isKnown } = this;
    const label = offer.kind === 'framework' && isKnown ? strings.lookForUpdate : strings.takeOffer[offer.kind];
    const isNamed = offer.title !== '' && offer.kind !== 'self-check';
    return html`<li>
      <button
        type="button"
        aria-label=${isNamed ? `${label}: ${offer.title}` : nothing}
        ?disabled=${this.isBusy}
        @click=${() => this.act(() => this.#take(offer))}
      >
        ${label}
      </button>
      ${isNamed ? html`<span class="quiet">${offer.title}</span>` : nothing}
    </li>`;
  }

  async #take(offer: Offer): Promise<void> {
    const { page } = this;
    if (!page || this.isBusy) return;
    this.message = '';
    this.done = undefined;
    this.outdated = 0;
    this.isBusy = true;
    try {
      if (offer.kind === 'framework') await this.#takeFramework(page, offer);
      else if (offer.kind === 'trainings') await this.#takeGuide(page, offer);
      else await this.#takeAnswers(page, offer);
    } finally {
      this.isBusy = false;
    }
    await this.updateComplete;
    const review = this.renderRoot.querySelector<HTMLElement>('framework-review, #guide');
    review?.focus();
  }

  async #takeFramework(page: PageOffers, offer: Offer): Promise<void> {
    const { strings } = this;
    const read = await readTakenFramework(await takeDocument(page, offer), strings);
    if (!read.ok) {
      this.message = strings.offerFailed(read.error);
      return;
    }
    const { framework, losses } = read.value;
    const { whole, members } = await this.#membersCopy(page, offer, framework);
    this.candidate = await frameworkCandidate(this.store, {
      framework: whole,
      losses,
      members,
      origin: originOf(page, offer),
    });
  }

  /** With the statements for members, if the rights allow a personal copy and the person is signed in on the page. */
  async #membersCopy(
    page: PageOffers,
    offer: Offer,
    framework: Framework,
  ): Promise<{ readonly whole: Framework; readonly members: MembersText }> {
    const { display, membersSrc, personalCopy } = framework.rights ?? {};
    if (display !== 'members' || !membersSrc) return { whole: framework, members: 'none' };
    if (!personalCopy) return { whole: framework, members: 'refused' };
    const taken = await takeMembersFile(page, membersSrc, offer.address ?? page.place);
    const read = await readTakenFramework(taken, this.strings);
    const isSame = read.ok && read.value.framework.id === framework.id;
    // The published outline decides on rights: the members' file may be older, or leave them out.
    return isSame
      ? {
          whole: { ...read.value.framework, ...(framework.rights ? { rights: framework.rights } : {}) },
          members: 'read',
        }
      : { whole: framework, members: 'signed-out' };
  }

  async #onKept({ framework, change }: FrameworkAcceptedEvent): Promise<void> {
    const { store, strings } = this;
    this.candidate = undefined;
    this.isKnown = true;
    const title = textIn(framework.title, strings.language, framework.language);
    this.done = {
      sentence: strings.frameworkKept(title),
      undo: async () => {
        this.outdated = 0;
        return this.attempt(takeBack(store, change));
      },
    };
    const versions = await outdatedVersions(store, framework.id);
    this.outdated = versions.reduce((sum, { entries }) => sum + entries, 0);
  }

  async #takeGuide(page: PageOffers, offer: Offer): Promise<void> {
    const { strings, store } = this;
    const read = await readTakenGuide(await takeDocument(page, offer), await shownFramework(store), strings);
    if (read.ok) this.guide = await guideCandidate(store, read.value, originOf(page, offer));
    else this.message = strings.offerFailed(read.error);
  }

  async #keepGuide({ guide, origin, present }: GuideCandidate): Promise<void> {
    const { store, strings } = this;
    if (!(await this.attempt(store.guides.put(guide)))) return;
    if (!(await this.attempt(setDocumentOrigin(store, guide.id, origin)))) return;
    this.guide = undefined;
    const title = textIn(guide.title, strings.language, guide.language);
    this.done = {
      sentence: strings.guideAdded(title, guide.trainings.length),
      undo: async () => {
        const restored = await this.attempt(present ? store.guides.put(present.guide) : store.guides.remove(guide.id));
        return restored && this.attempt(setDocumentOrigin(store, guide.id, present?.origin));
      },
    };
  }

  async #takeAnswers(page: PageOffers, offer: Offer): Promise<void> {
    const { store, strings } = this;
    const taken = await takeAnswers(page, offer);
    if ('code' in taken) {
      this.message = strings.offerFailed(notTaken(taken, strings));
      return;
    }
    const checks = checksIn(taken);
    const added: AddedCheck[] = [];
    for (const check of checks) {
      const fitting = await fittingCheck(store, check);
      if (!fitting) continue;
      const saved = await this.attempt(addCheck(store, fitting));
      if (!saved) break;
      added.push(saved.value);
    }
    if (added.length === 0) {
      if (!this.failure) this.message = checks.length === 0 ? strings.answersNone : strings.answersPresent;
      return;
    }
    const latest = checks
      .map(({ takenAt }) => takenAt)
      .sort()
      .at(-1)!;
    this.done = {
      sentence: strings.answersTaken(added.length, formatDate(strings.language, localDay(new Date(latest)))),
      undo: () => this.attempt(takeBackChecks(store, added)),
    };
  }

  async #close(): Promise<void> {
    this.candidate = this.guide = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#offers')?.focus();
  }

  static override styles = [
    ...DoneElement.styles,
    frameworksStyles,
    css`
      .page {
        margin-block-end: 1.2rem;
      }
      h2 {
        font-size: 1.1rem;
      }
      .offers .list {
        gap: 0.7rem;
      }
      .offers li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.6rem;
        align-items: center;
      }
    `,
  ];
}

function originOf({ place }: PageOffers, { address }: Offer): DocumentOrigin {
  return { kind: 'page', from: place, ...(address ? { src: address } : {}), at: new Date().toISOString() };
}

declare global {
  interface HTMLElementTagNameMap {
    'page-documents': PageDocumentsElement;
  }
}
