import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Certificate, listedCertificates, unlistedCertificates } from './certificates.js';
import type { SectionContext } from './section-context.js';

/** Certificates that the log lists, to be opened if a ZIP brought them along, and other files in the ZIP. */
export function certificatesView({ review, words, announce }: SectionContext): TemplateResult {
  const { file } = review;
  const listed = listedCertificates(file);
  const others = unlistedCertificates(file, listed);
  if (listed.length + others.length === 0) return html`<p class="quiet">${words.noCertificates}</p>`;
  const list = (certificates: readonly Certificate[]): TemplateResult =>
    html`<ul class="certificates">
      ${repeat(
        certificates,
        ({ sha256, path, name }) => sha256 ?? path ?? name,
        (certificate) =>
          html`<li>
            <imh-certificate
              .certificate=${certificate}
              .zip=${file.brought?.zip}
              .words=${words}
              .announce=${announce}
            ></imh-certificate>
          </li>`,
      )}
    </ul>`;
  return html`${file.brought ? nothing : html`<p class="quiet">${words.onlyInZip}</p>`}
  ${listed.length > 0 ? list(listed) : nothing}
  ${
    others.length > 0
      ? html`<h4>${words.unlisted}</h4>
          ${list(others)}`
      : nothing
  }`;
}
