const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root the styles of something that comes late, once. */
export function adopt(root: ShadowRoot, styles: { toString(): string }): void {
  const text = styles.toString();
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
