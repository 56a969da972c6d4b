/** BCP 47 language for an element: its own `lang`, else the nearest one around it (through shadow roots), else the page's. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const near: Element | null = at.closest('[lang]');
    const language = near?.getAttribute('lang')?.trim();
    if (language) return language;
    const root = (near?.parentElement ?? at).getRootNode();
    at = near?.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return document.documentElement.lang || 'en';
}
