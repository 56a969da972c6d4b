import { formatDate } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { rightsView } from '../../element/rights-view.js';
import { competencyCrosswalk } from '../by-competency/by-competency-content.js';
import { countsView } from '../by-competency/counts-view.js';
import { filterInWords } from '../filter-names.js';
import type { FilterName } from '../filter-state.js';
import { printedByDomain } from './printed-by-domain.js';
import { printedByRegion } from './printed-by-region.js';
import type { Numbers, PrintedGuideProps } from './printed-guide-props.js';
import { printedTraining } from './printed-training.js';

/** Cover, trainings by domain and competency, all trainings, index by region, and rights. */
export function printedGuideView(props: PrintedGuideProps) {
  const { content, found, filter, words, strings } = props;
  const { about, names } = content;
  const entries = [...found.matching].sort((one, other) =>
    one.title.text.localeCompare(other.title.text, words.language),
  );
  const numbers: Numbers = new Map(entries.map((entry, at) => [entry, at + 1]));
  const crosswalk = names && competencyCrosswalk(names, found, filter);
  return html`<div class="printed" part="printed">
    <div class="cover">
      ${cover(props)}
      ${
        crosswalk
          ? html`<p>${strings.covered(crosswalk.covered, crosswalk.total, names.competencies > 0)}</p>
              ${countsView({ crosswalk, strings })}`
          : nothing
      }
      ${rightsView(about, words)}
    </div>
    ${crosswalk ? printedByDomain(crosswalk, numbers, props) : nothing}
    <div class="chapter">
      <h3>${strings.allTrainings}</h3>
      <ol>
        ${entries.map((entry) => html`<li>${printedTraining(entry, content, words)}</li>`)}
      </ol>
    </div>
    ${printedByRegion(entries, numbers, props)} ${names ? rightsView(names, words) : nothing}
  </div>`;
}

function cover({ content, found, filter, words, strings }: PrintedGuideProps) {
  const { guide, about, today } = content;
  const publisher = about.say(guide.publisher?.name);
  const filters = Object.keys(found.filters) as FilterName[];
  const materials = [...found.matching].filter(({ training }) => training.material !== undefined).length;
  const count = found.matching.size - materials;
  const updated = guide.modified && strings.updated(formatDate(words.language, guide.modified));
  const dates = [updated, strings.printed(formatDate(words.language, today))].filter(Boolean);
  return html`<h2 class="title">${phrase(about.say(guide.title))}</h2>
    ${publisher.text ? html`<p class="publisher">${phrase(publisher)}</p>` : nothing}
    <p>${dates.join(' · ')}</p>
    <p>${materials > 0 ? words.withMaterials(count, materials) : words.trainings(count)}</p>
    ${
      filters.length > 0
        ? html`<p>${strings.only(filters.map((name) => filterInWords(content, filter, name, words)).join('; '))}</p>`
        : nothing
    }`;
}
