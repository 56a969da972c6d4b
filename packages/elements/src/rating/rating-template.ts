import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { manyClass } from '../many-parts.js';
import type { OutlineContent } from '../outline/outline-content.js';
import { headingTemplate, stepsLegend } from './rating-headings.js';
import type { RatingLabels } from './rating-labels.js';
import type { RatingMode } from './rating-plan.js';
import type { SectionGroup, SectionState } from './rating-sections.js';

export interface RatingProps {
  readonly content: OutlineContent;
  readonly labels: RatingLabels;
  readonly mode: RatingMode;
  /** Level of the domains' headings, 2 to 6; areas are one deeper. */
  readonly headingLevel: number;
  /** One area is open at a time, and the headings of areas are buttons. */
  readonly isCollapsible: boolean;
  readonly groups: readonly SectionGroup[];
  /** Index of the open section; -1 for none. */
  readonly open: number;
  /** How many questions of a section are answered. */
  readonly answeredIn: (section: number) => number;
  /** Rendered at the end of the open area, or at the end if areas are not collapsible. */
  readonly foot: () => unknown;
  readonly toggled: (section: number) => void;
}

/** Everything in the element of a `RatingView`. */
export function ratingTemplate(props: RatingProps): TemplateResult {
  const { content, labels, mode, isCollapsible, groups, foot } = props;
  return html`${mode === 'scale' ? guard([content], () => stepsLegend(content, labels)) : nothing}
  ${groups.map((group) => guard([group.version], () => groupTemplate(group, props)))}
  ${isCollapsible ? nothing : foot()}`;
}

function groupTemplate({ sections }: SectionGroup, props: RatingProps): unknown {
  const areas = sections.map((section) => guard([section.version], () => sectionTemplate(section, props)));
  return props.isCollapsible ? html`<div class="areas">${areas}</div>` : areas;
}

function sectionTemplate(section: SectionState, props: RatingProps): TemplateResult {
  const { headingLevel, isCollapsible, open, foot } = props;
  const { index, total, batches, headings } = section;
  const isOpen = !isCollapsible || index === open;
  const domains = headings
    .slice(0, -1)
    .map(({ depth, text }) => headingTemplate(headingLevel, depth, 'domain-head', text));
  return html`${domains}
    <section class="area">
      ${areaHeading(section, props)}
      <div class="body${manyClass(total)}" id="b${index}" hidden=${isOpen ? nothing : closed()}>
        ${batches}${isCollapsible && isOpen ? foot() : nothing}
      </div>
    </section>`;
}

function areaHeading(section: SectionState, props: RatingProps): TemplateResult | typeof nothing {
  const { labels, headingLevel, isCollapsible, open, answeredIn, toggled } = props;
  const { index, total } = section;
  const own = section.headings.at(-1);
  if (!own && !isCollapsible) return nothing;
  const answered = answeredIn(index);
  const count = html`<span class="count${answered === total ? ' full' : ''}">${labels.count(answered, total)}</span>`;
  const name = html`${own?.text ?? labels.further} ${count}`;
  const head = isCollapsible
    ? html`<button
        type="button"
        class="toggle area-toggle"
        id="h${index}"
        aria-expanded=${index === open}
        @click=${() => toggled(index)}
      >
        ${name}
      </button>`
    : name;
  return headingTemplate(headingLevel, own?.depth ?? 1, 'area-head', head);
}

/** Chromium and Firefox find text in areas closed with `until-found`, and open them; other browsers do not. */
const closed = (): string => ('onbeforematch' in document ? 'until-found' : '');
