import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { openPdf } from '../worklist/pdf-file.js';
import { textPreview, textPreviewStyles } from './text-preview.js';

type Shown =
  | { readonly kind: 'opening' | 'gone' | 'other' }
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'pdf'; readonly pages: number }
  | { readonly kind: 'text'; readonly text: string };

const LONGEST_TEXT = 20_000;

/** Shows an attachment: a picture, the first page of a PDF, or a text. */
export class AttachmentPreviewElement extends AppElement {
  @property() sha256 = '';
  @property() name = '';
  @state() private shown: Shown = { kind: 'opening' };
  @state() private download?: string | undefined;
  @query('canvas') private canvas!: HTMLCanvasElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('sha256')) return;
    this.#forget();
    this.shown = { kind: 'opening' };
    const { sha256 } = this;
    this.inBackground(() => this.#open(sha256));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The addresses were revoked when the element was disconnected.
    if (this.hasUpdated && !this.download) this.inBackground(() => this.#open(this.sha256));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  #forget(): void {
    if (this.download) URL.revokeObjectURL(this.download);
    this.download = undefined;
  }

  async #open(sha256: string): Promise<void> {
    const blob = await this.store.attachment(sha256);
    if (sha256 !== this.sha256) return;
    if (!blob) {
      this.shown = { kind: 'gone' };
      return;
    }
    this.download = URL.createObjectURL(blob);
    const start = new TextDecoder('latin1').decode(await blob.slice(0, 1_024).arrayBuffer());
    if (start.includes('%PDF-')) return this.#openPdf(blob, sha256);
    // An SVG runs no script inside an img.
    if (blob.type.startsWith('image/')) this.shown = { kind: 'picture', address: this.download };
    else if (/^(?:text\/|message\/|application\/json)/.test(blob.type)) {
      this.shown = { kind: 'text', text: (await blob.slice(0, LONGEST_TEXT).text()).slice(0, LONGEST_TEXT) };
    } else this.shown = { kind: 'other' };
  }

  async #openPdf(blob: Blob, sha256: string): Promise<void> {
    const opened = await openPdf(blob);
    if (!opened.ok) {
      if (sha256 === this.sha256) this.shown = { kind: 'other' };
      return;
    }
    const pdf = opened.value;
    try {
      if (sha256 !== this.sha256) return;
      this.shown = { kind: 'pdf', pages: pdf.pages };
      await this.updateComplete;
      await pdf.drawFirstPage(this.canvas, Math.max(this.canvas.clientWidth, 240));
    } catch {
      // A page that cannot be drawn can still be saved and opened elsewhere.
      if (sha256 === this.sha256) this.shown = { kind: 'other' };
    } finally {
      await pdf.close();
    }
  }

  protected override render() {
    const words = this.strings.attachments;
    return html`
      ${this.#renderContent()}
      ${
        this.download
          ? html`<p class="quiet">
              ${this.shown.kind === 'pdf' && this.shown.pages > 1 ? html`${words.pages(this.shown.pages)} · ` : nothing}
              <a href=${this.download} download=${this.name}>${words.download}</a>
            </p>`
          : nothing
      }
    `;
  }

  #renderContent() {
    const { shown, strings, name } = this;
    const label = strings.papers.preview(name);
    switch (shown.kind) {
      case 'picture':
        return html`<img src=${shown.address} alt=${label} @error=${() => (this.shown = { kind: 'other' })} />`;
      case 'pdf':
        return html`<canvas role="img" aria-label=${label}></canvas>`;
      case 'text':
        return textPreview(shown.text, label);
      case 'gone':
        return html`<p>${strings.attachments.gone}</p>`;
      case 'other':
        return html`<p>${strings.attachments.cannotShow}</p>`;
      case 'opening':
        return html`<p class="quiet">${strings.attachments.opening}</p>`;
    }
  }

  static override styles = [
    ...AppElement.styles,
    textPreviewStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.4rem;
      }
      img,
      canvas {
        display: block;
        max-inline-size: 100%;
        inline-size: 100%;
        block-size: auto;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: #ffffff;
      }
      img {
        inline-size: auto;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'attachment-preview': AttachmentPreviewElement;
  }
}
