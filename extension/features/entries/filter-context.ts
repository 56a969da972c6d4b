import { type FilterContext, localDay } from '@imh/core';
import type { App } from '../app-element.js';
import { nodeName } from './tag-names.js';

/** What the filter of entries looks up, in the language of the page. */
export function filterContext(app: App, shownFramework: string | undefined): FilterContext {
  const month = new Intl.DateTimeFormat(app.language, { month: 'long', timeZone: 'UTC' });
  return {
    today: localDay(new Date()),
    outlineOf: (id) => app.store.outlineOf(id),
    shownFramework,
    typeNames: app.strings.typeNames,
    monthNames: Array.from({ length: 12 }, (_, number) => month.format(Date.UTC(2026, number, 1))),
    tagWords: ({ framework, node }) => nodeName(app, { framework, node }),
  };
}
