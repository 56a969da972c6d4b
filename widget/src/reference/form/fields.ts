import { h, type OutlineContent } from '@imh/elements';
import { longestName } from './prefill.js';

/** Whether a framework asks different things of different people. */
export function asksByCategory({ framework: { categories = [], nodes } }: OutlineContent): boolean {
  return categories.length > 1 && nodes.some((node) => node.categories?.length);
}

/** @param nobody what stands for no category */
export function categorySelect({ framework, say }: OutlineContent, nobody: string, id: string): HTMLSelectElement {
  const options = (framework.categories ?? []).map((category) => {
    const { text, language } = say(category.label);
    return h('option', { value: category.id, lang: language }, text);
  });
  return h('select', { id }, h('option', { value: '' }, nobody), ...options);
}

export function nameField(id: string, value: string): HTMLInputElement {
  const field = h('input', { id, type: 'text', autocomplete: 'off', maxlength: String(longestName) });
  field.value = value;
  return field;
}

export function labelled(field: HTMLElement, label: string, ...more: HTMLElement[]): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: field.id }, label), ...more, field);
}
