// Editors of websites change a snippet that is pasted into them: they wrap, split, style and mark what they know, and do not
// know what a list is for. Each function undoes one kind of change; a snippet as it was written passes through unchanged.

/** Content of an element as it was before an editor changed it: a copy, in an element that is on no page. */
export function withoutEditorMarks(element: Element): Element {
  const copy = element.ownerDocument.createElement('div');
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (const rest of copy.querySelectorAll('script, style, template')) rest.remove();
  plainTexts(copy);
  for (const one of copy.querySelectorAll('*')) unquoteAttributes(one);
  // From the inside, so that a wrapper in a wrapper is seen after its content has been.
  for (const wrapper of [...copy.querySelectorAll(WRAPPERS)].reverse()) unwrap(wrapper);
  for (const list of copy.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) moveIntoItem(list);
  return copy;
}

/** The value of an attribute without the quotes that a word processor has typed in place of straight ones. */
export function attributeOf(element: Element | null | undefined, name: string): string | undefined {
  const value = element?.getAttribute(name);
  return (value && unquoted(value).trim()) || undefined;
}

const WRAPPERS = 'div, section, article, main, figure, center, span, font';
const BLOCKS = 'p, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6';
/** Quotes that people or word processors typed; a straight quote may be part of a value. */
const QUOTE = '[“”„‟«»″‘’′]';
const OPENING = new RegExp(`^${QUOTE}`);
/** One value in quotes: a quote on one side only, or the quotes of a word within, belong to the value. */
const QUOTED = new RegExp(`^\\s*${QUOTE}+([^“”„‟«»″‘]+?)${QUOTE}+\\s*$`);

const unquoted = (value: string): string => value.replace(QUOTED, '$1');

/** Comments of blocks, characters without a width, and pictures in place of emoji. */
function plainTexts(copy: Element): void {
  for (const emoji of copy.querySelectorAll('img[alt].emoji')) emoji.replaceWith(emoji.getAttribute('alt')!);
  const found = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = found.nextNode(); node; node = found.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else if (/[\u200B\u2060\uFEFF]/.test(node.nodeValue!))
      node.nodeValue = node.nodeValue!.replace(/[\u200B\u2060\uFEFF]/g, '');
  }
  for (const comment of comments) (comment as ChildNode).remove();
}

/** `data-categories=“helper ranger”` is two attributes for a parser, the second named `ranger”`. */
function unquoteAttributes(element: Element): void {
  let open: { readonly name: string; value: string; readonly parts: string[] } | undefined;
  for (const { name, value } of [...element.attributes]) {
    // What is written between quotes holds no attribute of ours.
    if (open && !name.startsWith('data-')) {
      open.value += ` ${value ? `${name}=${value}` : name}`;
      open.parts.push(name);
    } else {
      open = OPENING.test(value) ? { name, value, parts: [] } : undefined;
    }
    if (!open || !QUOTED.test(open.value)) continue;
    element.setAttribute(open.name, unquoted(open.value));
    for (const part of open.parts) element.removeAttribute(part);
    open = undefined;
  }
}

/** Around blocks, a wrapper means nothing. A `<div>` without blocks is what some editors write for a paragraph. */
function unwrap(wrapper: Element): void {
  const isInline = /^(span|font)$/.test(wrapper.localName);
  const hasBlocks = wrapper.querySelector(BLOCKS) !== null;
  if (isInline && !hasBlocks) return;
  const within = hasBlocks ? [...wrapper.childNodes] : [paragraphOf(wrapper)];
  const language = wrapper.getAttribute('lang');
  const isOther = language !== null && language !== wrapper.parentElement?.closest('[lang]')?.getAttribute('lang');
  for (const child of within) {
    if (isOther && child instanceof Element && !child.hasAttribute('lang')) child.setAttribute('lang', language);
  }
  wrapper.replaceWith(...within);
}

function paragraphOf(wrapper: Element): Element {
  const paragraph = wrapper.ownerDocument.createElement('p');
  paragraph.append(...wrapper.childNodes);
  for (const { name, value } of wrapper.attributes) if (name.startsWith('data-')) paragraph.setAttribute(name, value);
  return paragraph;
}

/** Some editors write a deeper level beside the item that it belongs to. */
function moveIntoItem(list: Element): void {
  const item = list.previousElementSibling;
  if (item?.localName === 'li') item.append(list);
  else list.replaceWith(...list.childNodes);
}
