import { LightDomElement } from '@imh/elements';
import type { ZipArchive, ZipError } from '@imh/formats/zip';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { evidenceFilesStrings } from '../../strings/evidence-files.js';
import type { EvidencePersonStrings } from '../../strings/evidence-person.js';
import { LARGEST_CERTIFICATE } from '../files/review-file.js';
import type { Certificate } from './certificates.js';
import { type OpenedCertificate, openCertificate } from './open-certificate.js';

type Outcome =
  { readonly refusal: string } | { readonly opened: OpenedCertificate; /** Object URL */ readonly address: string };

/** Longest side of a picture, in pixels. */
const longestSide = 1200;

/** A certificate, which the reviewer can open if the ZIP contains it. */
export class CertificateElement extends LightDomElement {
  @property({ attribute: false }) certificate!: Certificate;
  /** Undefined if the log came without a ZIP. */
  @property({ attribute: false }) zip: ZipArchive | undefined;
  @property({ attribute: false }) words!: EvidencePersonStrings;
  @property({ attribute: false }) announce!: (sentence: string) => void;

  @state() private isOpening = false;
  @state() private outcome: Outcome | undefined;
  readonly #link = createRef<HTMLElement>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.outcome && 'address' in this.outcome) URL.revokeObjectURL(this.outcome.address);
    this.outcome = undefined;
  }

  protected override render(): TemplateResult {
    const { name, titles } = this.certificate;
    return html`<p class="entry-title" dir="auto">${name}</p>
      ${titles.length > 0 ? html`<p class="quiet" dir="auto">${titles.join('; ')}</p>` : nothing}
      ${this.outcome ? this.#outcomeView(this.outcome) : this.#openerView()}`;
  }

  #openerView(): TemplateResult | typeof nothing {
    const { certificate, zip, words } = this;
    // Without a ZIP, one sentence above the list applies to all.
    if (!zip) return nothing;
    if (certificate.path === undefined) return html`<p class="quiet">${words.notInFile}</p>`;
    return html`<button type="button" class="no-print" ?disabled=${this.isOpening} @click=${this.#open}>
      ${words.viewFile(certificate.name)}
    </button>`;
  }

  #outcomeView(outcome: Outcome): TemplateResult {
    if ('refusal' in outcome) return html`<p class="mark-line" dir="auto">${outcome.refusal}</p>`;
    const { words, certificate } = this;
    const { name } = certificate;
    const { opened, address } = outcome;
    const { type, isChecked, picture } = opened;
    const openLink = html`<a href=${address} target="_blank" rel="noopener" ${ref(this.#link)}
      >${words.openInTab(name)}</a
    >`;
    const saveLink = html`<a href=${address} download=${name} ${type ? nothing : ref(this.#link)}
      >${words.saveFile(name)}</a
    >`;
    return html`${isChecked ? nothing : html`<p class="quiet">${words.checksumUnchecked}</p>`}
      ${picture ? pictureView(picture, words.pictureOf(name)) : nothing}
      <p class="ways no-print">${type ? openLink : nothing} ${saveLink}</p>
      ${type ? nothing : html`<p class="quiet">${words.notShown}</p>`}`;
  }

  async #open(): Promise<void> {
    const { certificate, zip, words } = this;
    this.isOpening = true;
    const result = await openCertificate(zip!, certificate.path!, certificate);
    this.isOpening = false;
    if (!this.isConnected) return;
    if (result.ok) {
      this.outcome = { opened: result.value, address: URL.createObjectURL(result.value.file) };
    } else {
      this.outcome = { refusal: await refusalOf(result.error, certificate.name, words) };
      this.announce(this.outcome.refusal);
    }
    await this.updateComplete;
    this.#link.value?.focus();
  }

  static define(tag = 'imh-certificate', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

async function refusalOf(
  fault: ZipError['code'] | 'checksum',
  name: string,
  words: EvidencePersonStrings,
): Promise<string> {
  if (fault === 'checksum') return words.checksumDiffers(name);
  const sentence = (await evidenceFilesStrings(words.language)).file[fault];
  return `${name}: ${typeof sentence === 'string' ? sentence : sentence(LARGEST_CERTIFICATE)}`;
}

/** The picture on a canvas: the page's Content Security Policy may forbid images from `blob:` addresses. */
function pictureView(picture: ImageBitmap, name: string): TemplateResult {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const draw = (canvas: Element | undefined): void => {
    (canvas as HTMLCanvasElement | undefined)?.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  };
  return html`<canvas role="img" aria-label=${name} width=${width} height=${height} ${ref(draw)}></canvas>`;
}
