import { likelyIdentifiers, type PlanItem } from '@imh/core';
import { button, h } from '@imh/elements';
import { said } from '../element/said.js';
import type { ResultContext } from '../self-check-result/result-page.js';
import { type More, moreWords, notify } from './notices.js';

export interface PlanView {
  readonly element: HTMLElement;
  /** A line for something that belongs to no competency. */
  readonly add: () => void;
}

/** What the person means to do, in her own words and by a day as exact as she likes. */
export async function planView(context: ResultContext): Promise<PlanView> {
  const words = await moreWords(context.page);
  const { session } = context.page.options;
  const list = h('ol', { class: 'plan' });
  const element = h(
    'div',
    {},
    list,
    button(words.planOther, {}, () => add()),
  );
  const keep = (): void => {
    session.said.plan = [...list.children].flatMap((item) => items.get(item) ?? []);
    session.changed();
    context.page.yours();
  };
  const items = new Map<Element, PlanItem>();
  const place = (item: PlanItem, before: Element | null = null): HTMLElement => {
    const line = planLine(item, words, context, {
      changed: (next) => {
        items.set(line, next);
        keep();
      },
      removed: () => {
        const after = line.nextElementSibling;
        const last = items.get(line)!;
        items.delete(line);
        line.remove();
        keep();
        notify(context.page, words, [words.removed], () => {
          place(last, after?.isConnected ? after : null)
            .querySelector('input')
            ?.focus();
          keep();
        });
        context.page.notice.querySelector('button')?.focus();
        context.page.notice.scrollIntoView({ block: 'nearest' });
      },
    });
    items.set(line, item);
    list.insertBefore(line, before);
    return line;
  };
  const add = (): void => {
    const line = place({ intention: '' });
    keep();
    line.querySelector('input')?.focus();
  };
  for (const item of session.said.plan) place(item);
  return { element, add };
}

interface LineChanges {
  readonly changed: (item: PlanItem) => void;
  readonly removed: () => void;
}

let lines = 0;

function planLine(
  first: PlanItem,
  words: More,
  { asked }: ResultContext,
  { changed, removed }: LineChanges,
): HTMLElement {
  let item = first;
  const id = `plan${(lines += 1)}`;
  const intention = h('input', { id, type: 'text', autocomplete: 'off', 'aria-describedby': `${id}n` });
  const by = h('input', { id: `${id}b`, type: 'text', autocomplete: 'off', 'aria-describedby': `${id}h` });
  const note = h('p', { class: 'quiet', id: `${id}n` }, words.noNames);
  const hint = h('p', { class: 'quiet', id: `${id}h` }, words.byHint);
  intention.value = item.intention;
  by.value = item.by ?? '';
  intention.addEventListener('input', () => {
    item = { ...item, intention: intention.value };
    note.classList.toggle('warn', likelyIdentifiers(intention.value).length > 0);
    changed(item);
  });
  by.addEventListener('input', () => by.removeAttribute('aria-invalid'));
  by.addEventListener('change', () => {
    const date = partialDate(by.value);
    const wrong = date === undefined && by.value.trim() !== '';
    hint.textContent = wrong ? words.byWrong : words.byHint;
    hint.classList.toggle('warn', wrong);
    if (wrong) by.setAttribute('aria-invalid', 'true');
    if (wrong) return;
    const { by: _by, ...rest } = item;
    item = { ...rest, ...(date !== undefined && { by: date }) };
    by.value = date ?? '';
    changed(item);
  });
  const name = item.node === undefined ? false : said('p', asked.nameOf(item.node), { class: 'of', id: `${id}o` });
  if (name) intention.setAttribute('aria-describedby', `${id}o ${id}n`);
  return h(
    'li',
    {},
    name,
    h(
      'div',
      { class: 'fields' },
      h('div', {}, h('label', { for: id }, words.intention), intention, note),
      h('div', {}, h('label', { for: `${id}b` }, words.by), by, hint),
    ),
    button(words.remove, { class: 'plain', 'aria-describedby': name ? `${id}o` : id }, removed),
  );
}

/** `2027`, `2027-03`, `2027-03-15`, also `3/2027`; undefined for anything else. */
function partialDate(text: string): string | undefined {
  const turned = text
    .trim()
    .replace(
      /^(\d{1,2})\s*[/.]\s*(\d{4})$/,
      (_all, month: string, year: string) => `${year}-${month.padStart(2, '0')}`,
    );
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(turned) ? turned : undefined;
}
