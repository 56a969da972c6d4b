import { webAddress } from '@imh/core';

/**
 * Address of the page that people see, for links to competencies.
 * @param stated the `page` attribute, needed in a frame, whose own address is not visible
 */
export function pageAddress(stated: string | null | undefined): string | undefined {
  return webAddress(stated ?? undefined) ?? (window.parent === window ? location.href : undefined);
}
