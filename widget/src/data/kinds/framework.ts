import type { Framework } from '@imh/core';
import schema from '@imh/core/schema/imh-framework';
import type { Kind } from './kind.js';

export const frameworkKind: Kind<Framework> = {
  format: 'imh-framework',
  schema,
  fromTable: async (text) => {
    if (!/^\uFEFF?"?imh-framework/.test(text)) return undefined;
    return (await import('../framework-from-table.js')).frameworkFromTable(text);
  },
  fromLists: async (element) => {
    if (!element.querySelector('ul, ol')) return undefined;
    return (await import('../framework-from-list.js')).frameworkFromList(element);
  },
};
