// Web Awesome: one <wa-radio-group> per competency.
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import type { Framework } from '@imh/core';

const place = document.querySelector<HTMLElement>('[data-src]')!;
const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
const form = document.createElement('form');
for (const { id, kind, code, label, text } of framework.nodes) {
  if (kind !== 'competency') {
    form.appendChild(document.createElement(kind === 'domain' ? 'h2' : 'h3')).textContent = label as string;
    continue;
  }
  const group = document.createElement('wa-radio-group');
  group.setAttribute('name', id);
  group.setAttribute('label', `${code} ${label as string}`);
  group.setAttribute('hint', text as string);
  for (const level of framework.scale!.levels) {
    const radio = group.appendChild(document.createElement('wa-radio'));
    radio.setAttribute('value', String(level.value));
    radio.textContent = level.label as string;
  }
  form.append(group);
}
place.append(form);
