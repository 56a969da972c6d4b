/** The address of the page that people see: `page` says it in a frame, whose own address nobody sees. */
export function pageOf(element: Element): string | undefined {
  const page = element.getAttribute('page') ?? '';
  if (/^https?:/i.test(page) && URL.canParse(page)) return page;
  return window.parent === window ? location.href : undefined;
}
