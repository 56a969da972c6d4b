import { h } from '@imh/elements';
import type { Form } from './form.js';

/** Characters; more than anybody writes here, and less than what a file chokes on. */
const longest = 5000;

interface TextField {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
}

/**
 * Room for free text about practice, with the reminder that belongs beside it. What looks as if it pointed to a child
 * or a family gets a question, never a refusal.
 */
export function textField(
  { words, changed }: Form,
  id: string,
  label: HTMLLabelElement,
  hint: string,
  value: string,
  written: (text: string) => void,
): TextField {
  const field = h('textarea', { id, rows: '4', maxlength: String(longest), 'aria-describedby': `${id}-hint` });
  const doubt = h('p', { class: 'notice doubt', role: 'status' });
  field.value = value;
  field.addEventListener('input', () => {
    written(field.value);
    changed();
  });
  // The patterns come when somebody writes, and speak when the field is left.
  const check = async (): Promise<void> => {
    const { doubtAbout } = await import('./doubt.js');
    const sentence = doubtAbout(field.value, words);
    if (doubt.textContent !== sentence) doubt.textContent = sentence;
  };
  field.addEventListener('change', () => void check().catch(() => undefined));
  const element = h('div', { class: 'field' }, label, h('p', { class: 'quiet', id: `${id}-hint` }, hint), field, doubt);
  return { element, field };
}
