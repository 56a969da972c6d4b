import type { Framework } from '@imh/core';

/** The tree of Shoelace and of Web Awesome, whose tags differ only in the prefix, with hand-written expanding and search. */
export async function growTree(prefix: 'sl' | 'wa'): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-src]')!;
  const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
  const tree = document.createElement(`${prefix}-tree`);
  const items = new Map<string, HTMLElement & { expanded?: boolean }>();
  const texts: { element: HTMLElement; text: string }[] = [];
  for (const { id, kind, parents, code, label } of framework.nodes) {
    const item = document.createElement(`${prefix}-tree-item`);
    const name = `${code} ${label as string}`;
    item.append(name);
    (items.get(parents?.[0] ?? '') ?? tree).append(item);
    items.set(id, item);
    if (kind === 'competency') texts.push({ element: item, text: name.toLowerCase() });
  }
  const search = place.querySelector<HTMLInputElement>('#search')!;
  search.addEventListener('input', () => {
    const query = search.value.toLowerCase();
    for (const { element, text } of texts) element.hidden = !text.includes(query);
    place.dataset['query'] = search.value;
  });
  place.querySelector('#expand')!.addEventListener('click', () => {
    for (const item of items.values()) if (item.querySelector(`${prefix}-tree-item`)) item.expanded = true;
  });
  place.append(tree);
}
