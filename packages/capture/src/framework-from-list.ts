import { MarkupBuilder } from '@imh/formats';
import { attributeOf, withoutEditorMarks } from './without-editor-marks.js';

/**
 * A framework written as nested lists, which people and search engines read without JavaScript; the format is in
 * docs/embedding.md. What comes back is checked like any other document.
 */
export function frameworkFromList(element: Element): unknown {
  const content = withoutEditorMarks(element);
  const top = content.querySelector('[data-framework]') ?? content.querySelector(':is(ul, ol):not([data-text])');
  if (!top) return undefined;
  const rights = content.querySelector('[data-rights]');
  const listLanguage = attributeOf(top.closest('[lang]') ?? element.closest('[lang]'), 'lang');
  const heading = content.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
  const title = textOf(heading);
  const description = markupIn(children(content, `p:not([data-rights]), ${TEXT_LIST}`));
  const nodes: unknown[] = [];
  for (const list of partsOfList(top)) readList(list, undefined, '', nodes);
  return defined({
    format: 'imh-framework',
    formatVersion: 1,
    id: top.getAttribute('data-framework') || `urn:imh-competencies:list:${encodeURIComponent(title || 'untitled')}`,
    // 0: none was named; what shows a framework says nothing of it.
    version: top.getAttribute('data-version') || '0',
    language: listLanguage,
    title: heading ? wordsIn(heading.childNodes) : '',
    description: description || undefined,
    categories: readCategories(content),
    rights:
      rights &&
      defined({
        statement: textOf(rights) || undefined,
        url: rights.querySelector('a')?.href,
        holder: rights.getAttribute('data-holder'),
        signIn: rights.getAttribute('data-sign-in'),
        ...permissionsOf(rights),
      }),
    nodes,
  });
}

/** Editors divide a list where somebody has typed something in between. */
function partsOfList(top: Element): Element[] {
  const later = top.parentElement ? children(top.parentElement, ':is(ul, ol):not([data-text])') : [];
  return [top, ...later.slice(later.indexOf(top) + 1).filter((list) => list.querySelector(':scope > li[data-id]'))];
}

function readList(list: Element, parent: string | undefined, path: string, nodes: unknown[]): void {
  for (const [at, item] of children(list, 'li').entries()) {
    const place = path ? `${path}.${at + 1}` : `${at + 1}`;
    const id = item.getAttribute('data-id') || place;
    const practice = children(item, ':is(ul, ol)[data-practice]').flatMap((inner) => children(inner, 'li'));
    const { label, texts } = partsOf(item);
    const rights = defined(permissionsOf(item));
    nodes.push(
      defined({
        id,
        parents: parent === undefined ? undefined : [parent],
        kind: item.getAttribute('data-kind'),
        code: item.getAttribute('data-code'),
        label: wordsIn(label),
        term: wordsIn(item.querySelector(TERM)?.childNodes ?? []) || undefined,
        text: markupIn(texts) || undefined,
        demonstratedBy: practice.length > 0 ? practice.map(({ childNodes }) => markupIn(childNodes)) : undefined,
        keywords: split(item.getAttribute('data-keywords'), /\s*;\s*/),
        categories: split(item.getAttribute('data-categories'), /\s+/),
        rights: Object.keys(rights).length > 0 ? rights : undefined,
      }),
    );
    const below = children(item, ':is(ul, ol):not([data-practice], [data-text])');
    for (const inner of below) readList(inner, id, place, nodes);
  }
}

/** The fields of rights that `permitted()` combines: of the framework, or of one item. */
function permissionsOf(element: Element): Record<string, unknown> {
  const personalCopy = element.getAttribute('data-personal-copy');
  return {
    display: element.getAttribute('data-display'),
    export: element.getAttribute('data-export'),
    personalCopy: personalCopy && personalCopy === 'true',
  };
}

function readCategories(element: Element): unknown {
  const terms = [...element.querySelectorAll('dl[data-categories] > dt')];
  if (terms.length === 0) return undefined;
  return terms.map((term) => {
    let next = term.nextElementSibling;
    while (next && !/^d[td]$/.test(next.localName)) next = next.nextElementSibling;
    return defined({
      id: term.getAttribute('data-id') || textOf(term),
      label: wordsIn(term.childNodes),
      group: term.getAttribute('data-group'),
      description: next?.localName === 'dd' ? wordsIn(next.childNodes) : undefined,
    });
  });
}

/**
 * The name of an item is what comes before its first paragraph or list. Editors such as WordPress put the name itself
 * into a paragraph; then it is the first that is not empty.
 */
function partsOf(item: Element): { readonly label: readonly Node[]; readonly texts: readonly Element[] } {
  const nodes = [...item.childNodes].filter(isNoTerm);
  const end = nodes.findIndex((node) => node instanceof Element && /^(p|ul|ol|dl)$/.test(node.localName));
  const before = end < 0 ? nodes : nodes.slice(0, end);
  const texts = children(item, TEXT_BLOCK).filter((block) => block.localName !== 'p' || textOf(block) !== '');
  const [first, ...others] = texts;
  const isNamed = before.some(
    (node) => visible(node).trim() !== '' || (node instanceof Element && node.localName !== 'br'),
  );
  if (isNamed || first?.localName !== 'p') return { label: before, texts };
  const inside = [...first.childNodes].filter(isNoTerm);
  return { label: first.hasAttribute('lang') ? [first] : inside, texts: others };
}

const isNoTerm = (node: Node): boolean => !(node instanceof Element && node.matches('[data-term]'));
const TERM = ':scope > [data-term], :scope > p > [data-term]';

/** A list of practice examples; any other list inside an item contains the nodes below it. */
const TEXT_LIST = ':is(ul, ol)[data-text]';
const TEXT_BLOCK = `p, ${TEXT_LIST}`;

const children = (element: Element, selector: string): Element[] =>
  [...element.children].filter((child) => child.matches(selector));

/** Emphasis, line breaks, paragraphs and lists as our markup; a star that somebody typed stays a star. */
function markupIn(nodes: Iterable<Node>): Words {
  const builder = new MarkupBuilder();
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) builder.text(node.textContent!);
    if (!(node instanceof Element)) return;
    const inside = () => node.childNodes.forEach(read);
    const { localName } = node;
    if (localName === 'br') builder.break();
    else if (/^(em|i|strong|b)$/.test(localName)) {
      const kind = /^(em|i)$/.test(localName) ? 'emphasis' : 'strong';
      builder[kind] += 1;
      inside();
      builder[kind] -= 1;
    } else if (/^[uo]l$/.test(localName)) {
      builder.list(localName === 'ol');
      inside();
      builder.endList();
    } else {
      if (localName === 'li') builder.item();
      else if (localName === 'p') builder.paragraph();
      inside();
      if (localName === 'p') builder.paragraph();
    }
  };
  for (const node of nodes) read(node);
  return inLanguage(nodes, builder.finish());
}

type Words = string | Record<string, string>;

/** Where all of the nodes are marked as of one language, which is another one than that of the lists. */
function inLanguage(nodes: Iterable<Node>, words: string): Words {
  const filled = [...nodes].filter((node) => visible(node).trim() !== '');
  const [tag, ...others] = new Set(filled.map((node) => (node instanceof Element ? node.getAttribute('lang') : null)));
  return tag && words && others.length === 0 ? { [tag]: words } : words;
}

const wordsIn = (nodes: Iterable<Node>): Words => inLanguage(nodes, tidy([...nodes].map(visible).join('')));
/** Line breaks of a name are those of an editor. */
const visible = (node: Node): string => {
  if (!(node instanceof Element)) return node.nodeType === Node.COMMENT_NODE ? '' : node.textContent!;
  return node.localName === 'br' ? ' ' : [...node.childNodes].map(visible).join('');
};
const textOf = (element: Element | null): string => (element ? tidy(visible(element)) : '');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function split(text: string | null, separator: RegExp): string[] | undefined {
  const parts = text?.split(separator).filter(Boolean);
  return parts && parts.length > 0 ? parts : undefined;
}

/** Without the fields that say nothing. */
function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
