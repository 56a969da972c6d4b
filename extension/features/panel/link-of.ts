/**
 * The address of the link that was clicked, if it would load another page in the panel. Files to download, and places
 * on the same page, are none.
 */
export function linkOf(event: Event): string | undefined {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.hasAttribute('download') || event.defaultPrevented) return undefined;
  const isPage = ['http:', 'https:', location.protocol].includes(link.protocol);
  return isPage && link.href.replace(/#.*/, '') !== location.href.replace(/#.*/, '') ? link.href : undefined;
}
