import { descendantsOf, newFor, onlyFor } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTo } from '../links/deep-link.js';
import type { Compared } from './compared.js';

type Change = { readonly present?: string; readonly next?: string };

/** "What is new for me": what a second category asks that the first does not, by domain. */
export function differenceView(
  compared: Compared,
  present: string,
  next: string,
  onChange: (change: Change) => void,
): TemplateResult {
  const { sets, nameOf, tools, heading } = compared;
  const { compare } = tools.strings;
  const added = newFor(sets, next, present);
  const isSame = present === next;
  const field = (id: 'present' | 'next', label: string, chosen: string) =>
    html`<div>
      <label for="compare-${id}">${label}</label
      ><select
        id="compare-${id}"
        .value=${chosen}
        @change=${(event: Event) => onChange({ [id]: (event.target as HTMLSelectElement).value })}
      >
        ${[...sets.keys()].map((one) => html`<option value=${one} ?selected=${one === chosen}>${nameOf(one)}</option>`)}
      </select>
    </div>`;
  const sentence = isSame
    ? compare.same
    : compare.difference(nameOf(present), nameOf(next), {
        added: added.length,
        shared: sets.get(next)!.size - added.length,
        left: newFor(sets, present, next).length,
      });
  return html`<section>
    ${heading(compare.newTitle)}
    <div class="fields">${field('present', compare.present, present)} ${field('next', compare.next, next)}</div>
    <p role="status">${sentence}</p>
    ${isSame ? nothing : newByDomain(compared, next, new Set(added))}
  </section>`;
}

function newByDomain(compared: Compared, next: string, added: ReadonlySet<string>) {
  const { domains, view, tools, titleOf, sets } = compared;
  const { outline } = view.content;
  const alone = new Set(onlyFor(sets, next));
  const item = (id: string) => {
    const onClick = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      tools.showIn(next, view, id);
    };
    return html`<li>
      <a href=${linkTo(id)} @click=${onClick}>${titleOf(id)}</a>
      ${alone.has(id) ? html` <span class="only">${tools.strings.compare.onlyHere}</span>` : nothing}
    </li>`;
  };
  const placed = new Set<string>();
  const groups = domains.flatMap(({ node }) => {
    const own = descendantsOf(outline, node.id).filter((id) => added.has(id) && !placed.has(id));
    for (const id of own) placed.add(id);
    return own.length > 0 ? [{ name: titleOf(node.id), own }] : [];
  });
  const others = [...added].filter((id) => !placed.has(id));
  return html`<dl class="new">
    ${groups.map(
      ({ name, own }) =>
        html`<dt>${name}</dt>
          <dd>
            <ul>
              ${own.map(item)}
            </ul>
          </dd>`,
    )}
    ${
      others.length > 0
        ? html`<dt>${tools.strings.compare.further}</dt>
            <dd>
              <ul>
                ${others.map(item)}
              </ul>
            </dd>`
        : nothing
    }
  </dl>`;
}
