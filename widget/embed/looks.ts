/** What an address may say about looks, and which custom property it becomes. A value in another form is left out. */
const looks: Readonly<Record<string, { readonly property: string; readonly form: RegExp; readonly like: string }>> = {
  ...Object.fromEntries(
    [
      'accent',
      'on-accent',
      'warm',
      'mark',
      'surface',
      'line',
      'control-line',
      'quiet',
      'field',
      'field-text',
      'focus',
    ].map((name) => [name, colour(`--imh-${name}`)]),
  ),
  background: colour('--embed-background'),
  text: colour('--embed-text'),
  font: { property: '--imh-font', form: /^[\w\s,'-]+$/, like: 'font-family' },
  'heading-font': { property: '--imh-heading-font', form: /^[\w\s,'-]+$/, like: 'font-family' },
  'font-size': { property: '--imh-font-size', form: /^\d*\.?\d+(px|em|rem|%)$/, like: 'font-size' },
  'line-height': { property: '--imh-line-height', form: /^\d*\.?\d+$/, like: 'line-height' },
  radius: { property: '--imh-radius', form: /^\d*\.?\d+(px|em|rem)?$/, like: 'border-radius' },
  space: { property: '--imh-space', form: /^\d*\.?\d+(px|em|rem)$/, like: 'gap' },
  density: { property: '--imh-density', form: /^\d*\.?\d+$/, like: 'line-height' },
};

/** A name, a number with or without "#", or a function of plain numbers; never `url()` or `var()`. */
function colour(property: string) {
  return {
    property,
    form: /^(#?[\da-f]{3,8}|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]+\))$/i,
    like: 'color',
  };
}

/** Dresses the page as its address says: `theme=dark&accent=7a3e2b&density=0.8`. */
export function dress(page: HTMLElement, parameters: URLSearchParams): void {
  const theme = parameters.get('theme');
  if (theme) page.dataset.theme = theme;
  for (const [name, { property, form, like }] of Object.entries(looks)) {
    const written = parameters.get(name)?.trim() ?? '';
    const value = like === 'color' && /^([\da-f]{3,4}){1,2}$/i.test(written) ? `#${written}` : written;
    if (form.test(value) && CSS.supports(like, value)) page.style.setProperty(property, value);
  }
}
