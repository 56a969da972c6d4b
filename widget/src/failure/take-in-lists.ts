/** Where an editor puts something into a paragraph or a box of its own, it is never deeper than this. */
const mostBoxes = 3;

/**
 * WordPress's classic editor may end an element right after its start tag, `<p><imh-competencies></p>`, so that its nested
 * lists follow it on the page. Moves them into the element, which then reads them.
 * @returns true if there were any
 */
export async function takeInLists(element: Element): Promise<boolean> {
  // A classic script in the head runs before the lists have arrived.
  if (document.readyState === 'loading') {
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  if (!element.isConnected || element.textContent.trim() !== '') return false;
  let box: Element | null = element;
  for (let depth = 0; box && depth < mostBoxes; depth += 1) {
    const following = snippetAfter(box);
    if (following) {
      element.append(...following);
      return true;
    }
    // Only out of a box in which nothing else follows.
    const { parentElement, nextElementSibling }: Element = box;
    box = nextElementSibling ? null : parentElement;
  }
  return false;
}

/** From a place to the end of the lists, or to the rights below them; undefined if no lists follow. */
function snippetAfter(place: Element): ChildNode[] | undefined {
  const nodes: ChildNode[] = [];
  let hasLists = false;
  for (let next = place.nextSibling; next && !hasLists; next = next.nextSibling) {
    nodes.push(next);
    if (!(next instanceof Element)) continue;
    // Another element has lists of its own.
    if (next.localName.startsWith('imh-')) return undefined;
    if (!next.matches('[data-framework]')) continue;
    hasLists = true;
    const rights = rightsAfter(next);
    while (rights && nodes.at(-1) !== rights) nodes.push(nodes.at(-1)!.nextSibling!);
  }
  return hasLists ? nodes : undefined;
}

/** Among the next two elements: an editor may put an empty paragraph in between. */
function rightsAfter(lists: Element): Element | undefined {
  const near = [lists.nextElementSibling, lists.nextElementSibling?.nextElementSibling];
  return near.find((one): one is Element => one?.matches('[data-rights]') ?? false);
}
