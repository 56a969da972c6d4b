import { textIn } from '@imh/core';
import { outlineContent, titlesOf } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { viewAddress } from '../log/view-address.js';
import type { Strings } from '../../strings/index.js';
import type { CoverageData, OtherFramework } from './coverage-data.js';

/** Frameworks other than the shown one that entries are tagged with, so that no tag is lost by switching. */
export function otherFrameworksView(
  { others }: CoverageData,
  strings: Strings,
  title: (node: string) => string,
  show: (framework: string) => void,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<section class="card stack" aria-labelledby="others">
    <h3 id="others">${strings.otherFrameworks}</h3>
    <p class="quiet">${strings.otherFrameworksHint}</p>
    <ul class="list">
      ${others.map((other) => otherView(other, strings, title, show))}
    </ul>
  </section>`;
}

function otherView(
  { id, framework, nodes, exact, crosswalk }: OtherFramework,
  strings: Strings,
  title: (node: string) => string,
  show: (framework: string) => void,
): TemplateResult {
  const { language } = strings;
  const name = framework ? textIn(framework.title, language, framework.language) : strings.frameworkNotHere(id);
  const addressOf = (some: readonly string[]): string =>
    viewAddress({
      view: 'entries',
      filter: { nodes: some.map((node) => ({ framework: id, node })), statuses: ['finished'] },
    });
  const otherTitle = titlesOf(framework && outlineContent(framework, { language }));
  return html`<li class="stack">
    <p><strong>${name}</strong></p>
    <p class="row">
      <a href=${addressOf(nodes)} aria-label="${strings.showThese}: ${name}">${strings.showThese}</a>
      ${
        framework
          ? html`<button type="button" class="plain" @click=${() => show(id)}>
              ${strings.showThisFramework(name)}
            </button>`
          : nothing
      }
    </p>
    ${
      exact.length > 0 && crosswalk
        ? html`<ul>
              ${exact.map(
                ({ here, there, entries }) =>
                  html`<li>
                    <a href=${addressOf([there])}>${strings.crosswalkExact(entries, title(here), otherTitle(there))}</a>
                  </li>`,
              )}
            </ul>
            <p class="quiet">${strings.crosswalkNote(textIn(crosswalk.title, language, crosswalk.language))}</p>`
        : nothing
    }
  </li>`;
}
