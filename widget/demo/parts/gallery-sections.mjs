import { elements, frames } from '../gallery-states.mjs';

/** The elements, each in all of its states, as gallery-states.mjs lists them. */
export function part({ language }) {
  const at = language === 'es' ? 1 : 0;
  const lead = (words) => (words ? `<p class="lead">${words[at]}</p>` : '');
  const state = (element, { name, title, note, html }) => `<div class="state" id="${element}-${name}">
  <h3>${title[at]}</h3>
  ${lead(note)}
  <div class="embed">${(typeof html === 'function' ? html(language) : html).trim()}</div>
</div>`;
  const section = ({
    name,
    title,
    lead: about,
    snippet,
    states,
  }) => `<section class="wrap element" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title[at]}</h2>
<p class="lead"><code>&lt;imh-${name}&gt;</code> · ${about[at]}</p>
<details class="snippet">
<summary>${['The snippet', 'El código'][at]}</summary>
<!-- include snippet.mjs ${name} imh-${name} -->
<script type="module" src="/competencies/imh-competencies.js"></script>

${snippet.trim()}
<!-- end snippet.mjs -->
</details>
${states.map((one) => state(name, one)).join('\n')}
</section>`;
  const frame = ({
    name,
    title,
    lead: about,
    src,
  }) => `<section class="wrap element" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title[at]}</h2>
${lead(about)}
<iframe class="framed" title="${title[at]}" src="${src}" sandbox="" width="100%" height="640"></iframe>
</section>`;
  return [...elements.map(section), ...frames.map(frame)].join('\n');
}
