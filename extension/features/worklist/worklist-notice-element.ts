import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';

/** How many papers are left in the worklist, as a link to it. Renders nothing if there are none. */
export class WorklistNoticeElement extends AppElement {
  @state() private left = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'drafts',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.left = (await this.store.worklist()).length;
  }

  protected override render() {
    if (this.left === 0) return nothing;
    return html`<p>
      <a href="/log.html${viewAddress({ view: 'worklist' })}">${this.strings.papers.left(this.left)}</a>
    </p>`;
  }

  static override styles = [
    ...AppElement.styles,
    css`
      a {
        font-weight: 600;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'worklist-notice': WorklistNoticeElement;
  }
}
