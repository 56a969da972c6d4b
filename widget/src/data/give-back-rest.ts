/**
 * WordPress's classic editor puts the tags of an element that it does not know into paragraphs:
 * `<imh-competencies></p>…<p></imh-competencies></p>`. A browser then ignores the end tag, and the rest of the post is
 * inside the element, where nobody would see it. Moves that rest to where it belongs.
 */
export function giveBackRest(element: Element): void {
  const last = element.querySelector(':scope > [data-rights]') ?? element.querySelector(':scope > [data-framework]');
  const end = last?.nextElementSibling;
  if (!isEmptyParagraph(element.firstElementChild) || !isEmptyParagraph(end)) return;
  const rest: ChildNode[] = [];
  for (let next = end.nextSibling; next; next = next.nextSibling) rest.push(next);
  element.after(...rest);
}

const isEmptyParagraph = (element: Element | null | undefined): element is Element =>
  element?.localName === 'p' && element.childElementCount === 0 && element.textContent.trim() === '';
