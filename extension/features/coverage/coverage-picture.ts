import { type CoverageRow, type CoverageTable, countIn } from '@imh/elements';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';

/** More rows than this are not seen at a glance; the table alone shows them. */
const mostRows = 30;

/**
 * A picture of the map: a dot for each domain and kind of evidence, larger and darker the more entries there are. The
 * table below has the same numbers, so the picture is hidden from screen readers.
 */
export function coveragePicture({ kinds, rows }: CoverageTable, strings: Strings): TemplateResult | typeof nothing {
  const domains = rows.filter(({ level }) => level === 'domain');
  const shown = domains.length > 0 ? domains : rows;
  if (shown.length > mostRows || kinds.length === 0) return nothing;
  const most = Math.max(1, ...shown.flatMap((row) => kinds.map((kind) => countIn(row, kind))));
  // Set through the CSSOM: a `style` attribute would violate the extension's Content Security Policy.
  return html`<figure class="picture" .style=${`--kinds: ${kinds.length}`}>
    <div aria-hidden="true" class="grid">
      <span></span>${kinds.map((kind) => html`<span class="kind">${strings.evidenceKinds[kind]}</span>`)}
      ${shown.map(
        (row) =>
          html`<span class="part"><span dir="auto">${row.title}</span>${areasLine(row, rows, strings)}</span
            >${kinds.map((kind) => dot(countIn(row, kind), most))}`,
      )}
    </div>
    <figcaption class="quiet">${strings.coveragePicture}</figcaption>
  </figure>`;
}

/** How many areas of a domain have evidence. */
function areasLine(domain: CoverageRow, rows: readonly CoverageRow[], strings: Strings) {
  if (domain.level !== 'domain') return nothing;
  const at = rows.indexOf(domain);
  const end = rows.findIndex(({ level }, index) => index > at && level === 'domain');
  const areas = rows.slice(at + 1, end < 0 ? undefined : end).filter(({ level }) => level === 'area');
  if (areas.length === 0) return nothing;
  const covered = areas.filter(({ count }) => count > 0).length;
  return html`<span class="quiet">${strings.coveragePictureRow(covered, areas.length)}</span>`;
}

/** The area of a dot grows with the number of entries; none is a small ring. */
function dot(count: number, most: number): TemplateResult {
  const share = count === 0 ? 0 : 0.25 + 0.75 * Math.sqrt(count / most);
  return html`<span class="cell"
    ><span class=${count === 0 ? 'dot none' : 'dot'} .style=${`--share: ${share}`}></span
  ></span>`;
}

export const coveragePictureStyles = css`
  .picture {
    margin: 0;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(6.5rem, 16rem) repeat(var(--kinds), minmax(0.9rem, 3rem));
    gap: 0.35rem 0.2rem;
    align-items: center;
  }
  .kind {
    justify-self: center;
    align-self: end;
    max-block-size: 11rem;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    color: var(--_quiet);
    font-size: 0.82rem;
    line-height: 1.1;
  }
  .part {
    display: grid;
    padding-block: 0.15rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .cell {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    max-block-size: 2rem;
    inline-size: 100%;
  }
  .dot {
    inline-size: calc(var(--share) * min(100%, 1.7rem));
    aspect-ratio: 1;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) calc(45% + 55% * var(--share)), transparent);
    forced-color-adjust: none;
  }
  .dot.none {
    inline-size: 0.4rem;
    border: 1px solid var(--_warm);
    background: none;
  }
  figcaption {
    margin-block-start: 0.6rem;
  }
  @media print {
    .dot {
      print-color-adjust: exact;
    }
  }
`;
