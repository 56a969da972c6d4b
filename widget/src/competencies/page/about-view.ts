import { formatDate, webAddress } from '@imh/core';
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { CompetenciesStrings } from '../../strings/competencies.js';

/** Title, publisher, version and description of a framework. */
export function aboutView({ framework, say }: OutlineContent, strings: CompetenciesStrings) {
  const { version, status = '', effectiveFrom, publisher } = framework;
  const facts = [
    // Nested lists may omit the version; framework-from-list.ts then writes 0.
    version !== '0' && strings.version(version),
    strings.status[status as keyof CompetenciesStrings['status']] ?? status,
    effectiveFrom && strings.since(formatDate(strings.language, effectiveFrom)),
  ].filter(Boolean);
  const title = say(framework.title);
  const name = say(publisher?.name);
  const description = say(framework.description);
  const address = webAddress(publisher?.url);
  const by = address && name.text ? html`<a href=${address}>${phrase(name)}</a>` : phrase(name);
  const line = html`<p class="quiet version">
    ${by}${name.text && facts.length > 0 ? ' · ' : ''}${facts.join(' · ')}
  </p>`;
  return html`<div class="about">
    ${title.text ? html`<h2 class="title" part="title">${phrase(title)}</h2>` : nothing}
    ${name.text || facts.length > 0 ? line : nothing}
    ${description.text ? html`<p class="description">${phrase(description)}</p>` : nothing}
  </div>`;
}
