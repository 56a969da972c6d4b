import { formatDate, webAddress } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import type { CrosswalkContent, CrosswalkSide } from './crosswalk-content.js';

type Words = CrosswalkStrings;

/** Title, author, version and date. */
export function crosswalkTitle({ crosswalk, about, from, to }: CrosswalkContent, words: Words) {
  const title = about.say(crosswalk.title);
  const { author, version, modified } = crosswalk;
  const facts = [
    author && words.by(author),
    version && words.version(version),
    modified && formatDate(words.language, modified),
  ].filter(Boolean);
  return html`<div class="about">
    <h2 class="title" part="title">${title.text ? phrase(title) : words.title(from.name, to.name)}</h2>
    ${facts.length > 0 ? html`<p class="quiet">${facts.join(' · ')}</p>` : nothing}
  </div>`;
}

/** Why names of a side may be missing or wrong. */
export function sideProblem({ name, wrong }: CrosswalkSide, words: Words) {
  if (!wrong) return nothing;
  const text =
    wrong.is === 'other-version'
      ? words.otherVersion(name, wrong.written, wrong.shown)
      : wrong.is === 'missing'
        ? words.namesMissing(name)
        : words.otherFramework(name);
  return html`<p class="notice" dir="auto">${text}</p>`;
}

/** What the crosswalk was made from. */
export function crosswalkSource({ crosswalk, about }: CrosswalkContent, words: Words) {
  const { url, title } = crosswalk.source ?? {};
  const address = webAddress(url);
  const titled = about.say(title);
  const name = titled.text ? phrase(titled) : address && new URL(address).host;
  if (!name) return nothing;
  const source = address ? html`<a href=${address} rel="noopener">${name}</a>` : name;
  return html`<p class="quiet source">${words.source} ${source}</p>`;
}
