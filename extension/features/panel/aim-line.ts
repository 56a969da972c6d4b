import { type Aim, type Framework, textIn } from '@imh/core';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';

/**
 * What the first-run questions were answered with: "Renewal · Family Specialist · MassAIMH (Massachusetts)".
 * @param frameworks the first that knows the category gives its name; category ids are shared
 */
export function aimLine(aim: Aim | undefined, frameworks: readonly (Framework | undefined)[], strings: Strings) {
  const text = aimText(aim, frameworks, strings);
  return text ? html`<p class="aim quiet">${strings.aimFor} ${text}</p>` : nothing;
}

function aimText(
  aim: Aim = {},
  frameworks: readonly (Framework | undefined)[],
  { purposes, language }: Strings,
): string {
  const categories = frameworks.flatMap((framework) => framework?.categories ?? []);
  const category = categories.find(({ id }) => id === aim.category);
  return [aim.purpose && purposes[aim.purpose], category && textIn(category.label, language), aim.association]
    .filter(Boolean)
    .join(' · ');
}
