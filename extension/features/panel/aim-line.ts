import { type Aim, type Framework, textIn } from '@imh/core';
import { starter } from '@imh/frameworks';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';

/** What the first-run questions were answered with: "Renewal · Family Specialist · MassAIMH (Massachusetts)". */
export function aimLine(aim: Aim | undefined, framework: Framework | undefined, strings: Strings) {
  const text = aimText(aim, framework, strings);
  return text ? html`<p class="aim quiet">${strings.aimFor} ${text}</p>` : nothing;
}

function aimText(aim: Aim = {}, framework: Framework | undefined, { purposes, language }: Strings): string {
  // Category ids are shared between frameworks.
  const categories = [...(framework?.categories ?? []), ...starter.categories];
  const category = categories.find(({ id }) => id === aim.category);
  return [aim.purpose && purposes[aim.purpose], category && textIn(category.label, language), aim.association]
    .filter(Boolean)
    .join(' · ');
}
