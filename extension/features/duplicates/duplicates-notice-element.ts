import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { findDuplicates } from './find-duplicates.js';

/** In a longer log, duplicates are looked for only if the user asks: it takes seconds and much memory. */
const mostCounted = 5000;

/** How many possible duplicates the log has, as a link to them. Renders nothing if there are none. */
export class DuplicatesNoticeElement extends AppElement {
  @state() private found: number | 'unknown' = 0;
  #isReading = false;
  #isOutdated = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what }) => {
      if (what === 'items' || what === 'settings') this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(() => this.#read());
  }

  /** Changes that come in while the log is read are answered by one reading after it. */
  async #read(): Promise<void> {
    if (this.#isReading) {
      this.#isOutdated = true;
      return;
    }
    this.#isReading = true;
    try {
      do {
        this.#isOutdated = false;
        this.found = await this.#count();
      } while (this.#isOutdated);
    } finally {
      this.#isReading = false;
    }
  }

  async #count(): Promise<number | 'unknown'> {
    const entries = await this.store.count('entry');
    if (entries > mostCounted) return 'unknown';
    return entries < 2 ? 0 : (await findDuplicates(this.store, this.signal)).length;
  }

  protected override render() {
    const { found } = this;
    const words = this.strings.duplicates;
    if (found === 0) return nothing;
    return html`<p>
      <a href=${viewAddress({ view: 'duplicates' })}>${found === 'unknown' ? words.look : words.count(found)}</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duplicates-notice': DuplicatesNoticeElement;
  }
}
