import { elements, frames } from '../gallery-states.mjs';

/** Every element with its states, each a link. */
export function part({ language }) {
  const at = language === 'es' ? 1 : 0;
  const states = ['States of', 'Estados de'][at];
  const items = elements.map(
    ({ name, title, lead, states: all }) => `<li>
  <a href="#${name}">${title[at]}</a> <code>&lt;imh-${name}&gt;</code>
  <p>${lead[at]}</p>
  <ul aria-label="${states} imh-${name}">
    ${all.map((state) => `<li><a href="#${name}-${state.name}">${state.title[at]}</a></li>`).join('\n    ')}
  </ul>
</li>`,
  );
  const others = frames.map(
    ({ name, title, lead }) => `<li><a href="#${name}">${title[at]}</a><p>${lead[at]}</p></li>`,
  );
  return `<ul>\n${[...items, ...others].join('\n')}\n</ul>`;
}
