import { coverageTable } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './section-context.js';

/** Areas by kinds of evidence, with the entries behind each number. */
export function coverageView({ review, words, language, entries: context }: SectionContext): TemplateResult {
  const { file, content, category, coverage } = review;
  const table = coverageTable({ entries: file.entries, content, category, coverage }, words);
  if (!table) return html`<p class="quiet">${words.nothingFinished}</p>`;
  const byId = new Map(file.entries.map((entry) => [entry.id, entry]));
  const entriesView = (ids: readonly string[]): TemplateResult =>
    html`<imh-entry-list .entries=${ids.flatMap((id) => byId.get(id) ?? [])} .context=${context}></imh-entry-list>`;
  const named = content?.framework.categories?.find(({ id }) => id === category);
  return html`${named ? html`<p class="quiet">${words.forCategory(content!.say(named.label).text)}</p>` : nothing}
    <imh-coverage-map
      .table=${table}
      .labels=${words}
      .language=${language}
      .entriesView=${entriesView}
    ></imh-coverage-map>`;
}
