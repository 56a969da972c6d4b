// Floor of the outline: nested <details> written by hand, filtered with plain `includes` and `hidden`.
import type { Framework } from '@imh/core';

const place = document.querySelector<HTMLElement>('[data-src]')!;
const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
const search = place.querySelector<HTMLInputElement>('#search')!;
const tree = document.createElement('div');
const holders = new Map<string, Element>();
const rows: { element: HTMLElement; text: string }[] = [];
const groups: HTMLDetailsElement[] = [];

const add = <Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
};

for (const { id, kind, parents, code, label, text, demonstratedBy } of framework.nodes) {
  const parent = holders.get(parents?.[0] ?? '') ?? tree;
  const name = `${code} ${label as string}`;
  if (kind === 'competency') {
    const leaf = add(parent, 'div', name);
    rows.push({ element: leaf, text: [name, text, ...(demonstratedBy ?? [])].join('\n').toLowerCase() });
    if (text) add(leaf, 'p', text as string);
    if (!demonstratedBy) continue;
    const practice = add(leaf, 'details');
    groups.push(practice);
    add(practice, 'summary', 'How it shows in practice');
    const list = add(practice, 'ul');
    for (const example of demonstratedBy) add(list, 'li', example as string);
  } else {
    const group = add(parent, 'details');
    add(group, 'summary', name);
    holders.set(id, group);
    groups.push(group);
  }
}
search.addEventListener('input', () => {
  const query = search.value.toLowerCase();
  for (const { element, text } of rows) element.hidden = !text.includes(query);
  place.dataset['query'] = search.value;
});
place.querySelector('#expand')!.addEventListener('click', () => {
  for (const group of groups) group.open = true;
});
place.append(tree);
