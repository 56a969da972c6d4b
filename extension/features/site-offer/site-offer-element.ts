import type { EvidenceContent } from '@imh/core';
import type { Draft } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { tagName } from '../entries/tag-names.js';
import { lastEntryFrom, siteOf, siteOffer, type SiteOffer } from './site-offer.js';
import { inFormStyles } from '../form/in-form-styles.js';

/** The person has taken over what the last entry from the site had. */
export class SiteOfferAcceptedEvent extends Event {
  readonly content: SiteOffer;
  constructor(content: SiteOffer) {
    super('imh-site-offer-accepted', { bubbles: true, composed: true });
    this.content = content;
  }
}

/** Offers type, provider and competencies of the last entry from the same site for fields that are still empty. */
export class SiteOfferElement extends AppElement {
  @property({ attribute: false }) draft!: Draft;
  @state() private earlier?: EvidenceContent | undefined;
  #site = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    // Only a page that was read: while an address is typed, each keystroke would be another site.
    const site = this.draft.entry ? '' : siteOf(this.draft.page);
    if (site === this.#site) return;
    this.#site = site;
    this.earlier = undefined;
    this.inBackground(() => this.#find(site));
  }

  async #find(site: string): Promise<void> {
    const record = await lastEntryFrom(this.store, site);
    if (site === this.#site) this.earlier = record?.content as EvidenceContent | undefined;
  }

  protected override render() {
    const { strings, earlier } = this;
    const offer = earlier && siteOffer(earlier, this.draft.content);
    if (!offer) return nothing;
    const list = new Intl.ListFormat(strings.language, { type: 'conjunction' });
    const names = offer.competencies?.map((tag) => tagName(this.app, tag)).filter(Boolean) ?? [];
    const values = [
      offer.type && strings.typeNames[offer.type],
      offer.provider,
      names.length > 0 && list.format(names),
    ];
    return html`<p class="quiet">
      ${strings.siteOffer(this.#site)} <span dir="auto">${values.filter(Boolean).join(' · ')}</span>
      <button type="button" class="plain" @click=${() => this.#accept(offer)}>${strings.siteOfferUse}</button>
    </p>`;
  }

  #accept(offer: SiteOffer): void {
    /** @internal */
    this.dispatchEvent(new SiteOfferAcceptedEvent(offer));
  }

  static override styles = [...AppElement.styles, inFormStyles];
}

declare global {
  interface HTMLElementEventMap {
    'imh-site-offer-accepted': SiteOfferAcceptedEvent;
  }
  interface HTMLElementTagNameMap {
    'site-offer': SiteOfferElement;
  }
}
