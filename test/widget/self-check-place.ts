import type { Framework, SelfCheck } from '@imh/core';
import type { SelfCheckElement } from '../../widget/src/self-check/self-check-element.js';
import { allByRole, isVisible, nameOf } from './by-role.js';
import { place, settle } from './place.js';

/** Two domains, three areas, six competencies; invented. */
export const kitchen: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:kitchen',
  version: '2',
  language: 'en',
  title: { en: 'Kitchen skills', es: 'Saberes de cocina' },
  rights: { holder: 'Nobody', statement: 'Made up, free for all.', display: 'full', export: 'full' },
  categories: [
    { id: 'cook', label: 'Cook', description: 'Who cooks for others.', ageRange: 'any age' },
    { id: 'guest', label: 'Guest', description: 'Who is cooked for.' },
  ],
  scale: {
    levels: [
      { value: 1, label: { en: 'Not yet', es: 'Aún no' }, anchor: 'New to me.' },
      { value: 2, label: { en: 'With help', es: 'Con ayuda' }, anchor: 'Somebody stands beside me.' },
      { value: 3, label: { en: 'Alone', es: 'A solas' }, anchor: 'Nobody needs to look.' },
    ],
  },
  targets: [
    { category: 'cook', node: 'fire', level: 3 },
    { category: 'cook', node: 'salt', level: 2 },
  ],
  nodes: [
    { id: 'heat', kind: 'domain', code: '1', label: { en: 'Heat', es: 'Calor' } },
    { id: 'fire', kind: 'area', parents: ['heat'], code: '1.1', label: 'Fire' },
    { id: 'light', kind: 'competency', parents: ['fire'], label: 'Lights', text: 'Lights the stove.' },
    {
      id: 'watch',
      kind: 'competency',
      parents: ['fire'],
      label: 'Watches',
      text: 'Watches the flame.',
      demonstratedBy: ['Stays beside it.'],
    },
    { id: 'oven', kind: 'area', parents: ['heat'], code: '1.2', label: 'Oven' },
    { id: 'bake', kind: 'competency', parents: ['oven'], label: 'Bakes', text: 'Bakes a loaf.', categories: ['cook'] },
    { id: 'taste', kind: 'domain', code: '2', label: 'Taste' },
    { id: 'salting', kind: 'area', parents: ['taste'], code: '2.1', label: 'Salting' },
    { id: 'salt', kind: 'competency', parents: ['salting'], label: 'Salts', text: 'Salts the soup.' },
    { id: 'try', kind: 'competency', parents: ['salting'], label: 'Tries', text: 'Tries before salting.' },
  ],
};

export const kitchenKey = 'imh-self-check:urn:example:kitchen';

export const checkOf = (answers: Readonly<Record<string, number>>, more: Partial<SelfCheck> = {}): SelfCheck => ({
  format: 'imh-self-check',
  formatVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  framework: { id: kitchen.id, version: kitchen.version },
  category: 'cook',
  takenAt: '2026-01-05T12:00:00Z',
  answers: Object.entries(answers).map(([node, level]) => ({ node, level })),
  ...more,
});

export async function placeCheck(attributes = '', framework: Framework = kitchen): Promise<SelfCheckElement> {
  await place(
    `<imh-self-check ${attributes}><script type="application/json">${JSON.stringify(framework)}</script></imh-self-check>`,
  );
  return [...document.querySelectorAll<SelfCheckElement>('imh-self-check')].at(-1)!;
}

/** Opens the questions without asking for a category. */
export const placeQuestions = (attributes = '', framework: Framework = kitchen): Promise<SelfCheckElement> =>
  placeCheck(`category="cook" ${attributes}`, framework);

/** A choice in the visible question with that name. @throws an error that lists the questions */
export function choice(element: Element, question: string | RegExp, label: string): HTMLInputElement {
  const groups = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=radiogroup], .question[role=group]')];
  const group = groups.find(
    (one) => isVisible(one) && (typeof question === 'string' ? nameOf(one) === question : question.test(nameOf(one))),
  );
  const found = [...(group?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === label);
  if (found?.control) return found.control as HTMLInputElement;
  throw new Error(`No ${label} in ${String(question)}; there are ${groups.filter(isVisible).map(nameOf).join(', ')}`);
}

export async function press(element: Element, name: string | RegExp): Promise<void> {
  const matches = (found: HTMLElement): boolean =>
    typeof name === 'string' ? nameOf(found) === name : name.test(nameOf(found));
  const buttons = allByRole(element, 'button');
  const found = buttons.find(matches);
  if (!found) throw new Error(`No button ${String(name)}; there are ${buttons.map(nameOf).join(' | ')}`);
  found.click();
  await settle();
}

/** Waits for something that is loaded or rendered later. @throws after five seconds */
export async function until(done: () => unknown): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (done()) return;
    await settle(50);
  }
  throw new Error(`Not within five seconds: ${String(done)}`);
}

/** Chooses an answer and waits until the page shows it. */
export async function answer(element: SelfCheckElement, question: string | RegExp, label: string): Promise<void> {
  choice(element, question, label).click();
  await element.updateComplete;
}

/** Opens the result, whichever of its two buttons is visible. */
export async function toResult(element: Element): Promise<void> {
  await press(element, /^(See where I stand|See my result)$/);
  await until(() => element.shadowRoot!.querySelector('.result'));
}

/** The focused element in the shadow root. */
export const focused = (element: Element): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

/** Presses a button that asks for files, and chooses these. */
export async function giveFiles(element: Element, button: string, ...files: readonly File[]): Promise<void> {
  const open = HTMLInputElement.prototype.click;
  const asked: HTMLInputElement[] = [];
  // In place of the browser's dialog, which nobody would close.
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    if (this.type === 'file') asked.push(this);
    else open.call(this);
  };
  try {
    await press(element, button);
    await until(() => asked.length);
  } finally {
    HTMLInputElement.prototype.click = open;
  }
  const [input] = asked;
  const given = new DataTransfer();
  for (const file of files) given.items.add(file);
  input!.files = given.files;
  input!.dispatchEvent(new Event('change', { bubbles: true }));
}

export const fileOf = (document: unknown, name = 'check.json'): File =>
  new File([typeof document === 'string' ? document : JSON.stringify(document)], name, { type: 'application/json' });

export function keptChecks(): SelfCheck[] | undefined {
  const text = localStorage.getItem(kitchenKey);
  return text === null ? undefined : (JSON.parse(text) as SelfCheck[]);
}

/** Waits until the element has written to the browser's storage, shortly after an answer. */
export async function untilKept(): Promise<SelfCheck[]> {
  await until(keptChecks);
  return keptChecks() ?? [];
}
