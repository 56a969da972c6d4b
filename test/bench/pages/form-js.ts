// form-js: one radio group per competency.
import { createForm } from '@bpmn-io/form-js-viewer';
import type { Framework } from '@imh/core';

const place = document.querySelector<HTMLElement>('[data-src]')!;
const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
const values = framework.scale!.levels.map(({ value, label }) => ({ value: String(value), label: label as string }));
const schema = {
  type: 'default',
  id: 'check',
  components: framework.nodes.map(({ id, kind, code, label, text }) =>
    kind === 'competency'
      ? { type: 'radio', id, key: id, label: `${code} ${label as string}`, description: text as string, values }
      : { type: 'text', id, text: `## ${label as string}` },
  ),
};
await createForm({ container: place, schema, data: {} });
