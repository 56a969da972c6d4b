/** An article on an association's site, with `body` in the middle. */
export function pageHtml({ head = '', body = '', language = 'en', direction = 'ltr' }: PageParts): string {
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Association</title>
<link rel="stylesheet" href="/pages/article.css">${head}</head>
<body><main><h1>Our competencies</h1><p>${before}</p>
${body}
<h2>What comes after</h2><p>${before}</p></main></body></html>`;
}

export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

const before = 'This text is in the page from the start and should not move while someone reads it. '.repeat(3);

/** A module script with preload links for it and its imports, so that no page loses a round trip. */
export function scriptAt(path: string, ...imports: readonly string[]): string {
  const links = [path, ...imports].map((href) => `<link rel="modulepreload" href="${href}">`);
  return `${links.join('')}<script type="module" src="${path}"></script>`;
}

export const sheetAt = (path: string): string => `<link rel="stylesheet" href="${path}">`;
