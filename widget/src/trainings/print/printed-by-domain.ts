import { codeText, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type {
  CompetencyCrosswalk,
  CrosswalkArea,
  CrosswalkDomain,
  CrosswalkLine,
} from '../by-competency/by-competency-content.js';
import type { GuideEntry } from '../guide-content.js';
import type { Numbers, PrintedGuideProps } from './printed-guide-props.js';

/** The competencies of each domain with the numbers of their trainings, and those without one. */
export function printedByDomain({ domains }: CompetencyCrosswalk, numbers: Numbers, { strings }: PrintedGuideProps) {
  const area = ({ heading, lines }: CrosswalkArea, domain: CrosswalkDomain) => {
    const filled = lines.filter(({ entries }) => entries.length > 0);
    if (filled.length === 0 && !heading?.entries.length) return nothing;
    return html`${heading?.name.text ? html`<h5>${named(heading)}</h5>` : nothing}
    ${heading ? trainings(heading.entries, numbers) : nothing}
    ${filled.map(
      (line) =>
        html`<div class="line">
          ${line.id === domain.id ? nothing : html`<p>${named(line)}</p>`} ${trainings(line.entries, numbers)}
        </div>`,
    )}`;
  };
  const domainPart = (domain: CrosswalkDomain) => {
    const isWhole = domain.areas[0]?.lines[0]?.id === domain.id;
    return html`<h4>${named(domain)}</h4>
      ${isWhole ? nothing : trainings(domain.entries, numbers)} ${domain.areas.map((one) => area(one, domain))}
      ${domain.without.length > 0 ? missing(domain, isWhole) : nothing}`;
  };
  const missing = ({ without }: CrosswalkDomain, isWhole: boolean) =>
    isWhole
      ? html`<p>${strings.noTraining}</p>`
      : html`<p class="without">
          ${strings.without(without.length)}:
          ${without.map((line, at) => html`${at > 0 ? '; ' : nothing}${named(line)}`)}
        </p>`;
  return html`<div class="chapter">
    <h3>${strings.byDomain}</h3>
    <p>${strings.numbersBelow}</p>
    ${domains.map(domainPart)}
  </div>`;
}

function trainings(entries: readonly GuideEntry[], numbers: Numbers) {
  if (entries.length === 0) return nothing;
  const one = (entry: GuideEntry) =>
    html`<li>
      <span class="number">${numbers.get(entry)}</span> ${entry.title.text ? phrase(entry.title) : entry.training.id}
    </li>`;
  return html`<ul class="numbered">
    ${entries.map(one)}
  </ul>`;
}

const named = ({ code, name }: CrosswalkLine) => html`${codeText(code)}${phrase(name)}`;
