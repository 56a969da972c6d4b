/**
 * A framework written as nested lists, which people and search engines read without JavaScript; the format is in
 * docs/embedding.md. What comes back is checked like any other document.
 */
export function frameworkFromList(element: Element): unknown {
  const top = element.querySelector('ul, ol')!;
  const rights = element.querySelector('[data-rights]');
  const language = element.closest('[lang]')?.getAttribute('lang');
  const listLanguage = top.closest('[lang]')?.getAttribute('lang') ?? language;
  const title = textOf(element.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)'));
  const description = [...element.querySelectorAll(':scope > p:not([data-rights])')].map(textOf).join('\n');
  const nodes: unknown[] = [];
  readList(top, undefined, '', nodes);
  return defined({
    format: 'imh-framework',
    formatVersion: 1,
    id: top.getAttribute('data-framework') || `urn:imh-competencies:list:${encodeURIComponent(title || 'untitled')}`,
    // 0: none was named; what shows a framework says nothing of it.
    version: top.getAttribute('data-version') || '0',
    language: listLanguage || undefined,
    title,
    description: description || undefined,
    categories: readCategories(element),
    rights:
      rights &&
      defined({
        statement: textOf(rights),
        url: rights.querySelector('a')?.href,
        holder: rights.getAttribute('data-holder'),
        display: rights.getAttribute('data-display'),
        export: rights.getAttribute('data-export'),
      }),
    nodes,
  });
}

function readList(list: Element, parent: string | undefined, path: string, nodes: unknown[]): void {
  const items = [...list.children].filter((child) => child.localName === 'li');
  for (const [at, item] of items.entries()) {
    const place = path ? `${path}.${at + 1}` : `${at + 1}`;
    const id = item.getAttribute('data-id') || place;
    const lists = [...item.children].filter(({ localName }) => localName === 'ul' || localName === 'ol');
    const practice = lists.filter((inner) => inner.hasAttribute('data-practice'));
    nodes.push(
      defined({
        id,
        parents: parent === undefined ? undefined : [parent],
        kind: item.getAttribute('data-kind'),
        code: item.getAttribute('data-code'),
        label: labelOf(item),
        text:
          [...item.children]
            .filter(({ localName }) => localName === 'p')
            .map(textOf)
            .join('\n') || undefined,
        demonstratedBy: practice.length > 0 ? practice.flatMap((inner) => [...inner.children].map(textOf)) : undefined,
        keywords: split(item.getAttribute('data-keywords'), /\s*[;,]\s*/),
        categories: split(item.getAttribute('data-categories'), /\s+/),
      }),
    );
    for (const inner of lists) if (!practice.includes(inner)) readList(inner, id, place, nodes);
  }
}

function readCategories(element: Element): unknown {
  const terms = [...element.querySelectorAll('dl[data-categories] > dt')];
  if (terms.length === 0) return undefined;
  return terms.map((term) =>
    defined({
      id: term.getAttribute('data-id') || textOf(term),
      label: textOf(term),
      group: term.getAttribute('data-group'),
      description: term.nextElementSibling?.localName === 'dd' ? textOf(term.nextElementSibling) : undefined,
    }),
  );
}

/** The words of an item before its first paragraph or list. */
function labelOf(item: Element): string {
  let words = '';
  for (const node of item.childNodes) {
    if (node instanceof Element && /^(p|ul|ol|dl)$/.test(node.localName)) break;
    words += node.nodeType === Node.COMMENT_NODE ? '' : node.textContent;
  }
  return tidy(words);
}

const textOf = (element: Element | null): string => tidy(element?.textContent ?? '');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function split(text: string | null, separator: RegExp): string[] | undefined {
  const parts = text?.split(separator).filter(Boolean);
  return parts && parts.length > 0 ? parts : undefined;
}

/** Without the fields that say nothing. */
function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
