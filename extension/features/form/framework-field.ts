import { textIn } from '@imh/core';
import type { App } from '../app-element.js';
import { choiceField } from './form-field.js';

/** Chosen instead of one framework: the competencies of all of them are offered. Not an id, which is a URI. */
export const everyFramework = 'all';

/** A choice between the frameworks. @param shown id of the one whose competencies are offered, or `everyFramework` */
export function frameworkField({ store, strings }: App, shown: string | undefined, onChoose: (id?: string) => void) {
  return choiceField({
    name: 'framework',
    label: strings.frameworkShown,
    value: shown,
    values: [...store.frameworks.map(({ id }) => id), everyFramework],
    names: {
      ...Object.fromEntries(
        store.frameworks.map(({ id, title, language }) => [id, textIn(title, strings.language, language)]),
      ),
      [everyFramework]: strings.frameworksTogether,
    },
    onChoose,
  });
}
