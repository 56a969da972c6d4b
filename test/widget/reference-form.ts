import type { Framework, ReferenceRating } from '@imh/core';
import type { ReferenceElement } from '../../widget/src/reference/reference-element.js';
import { isVisible, nameOf } from './by-role.js';
import { place, settle } from './place.js';

/** A domain with an area of two questions and an area of one, and a domain with an area of one question. */
export const kitchen: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:kitchen',
  version: '2',
  language: 'en',
  languages: ['en', 'es'],
  title: { en: 'Kitchen skills', es: 'Destrezas de cocina' },
  rights: {
    holder: 'Kitchen Society',
    statement: '© Kitchen Society. For tests only.',
    url: 'https://kitchen.example/',
  },
  categories: [
    { id: 'cook', label: { en: 'Cook', es: 'Cocinera' } },
    { id: 'baker', label: { en: 'Baker', es: 'Panadera' } },
  ],
  scale: {
    levels: [
      { value: 1, label: { en: 'I am new to it', es: 'Es nuevo para mí' }, anchor: 'Only heard of it.' },
      { value: 2, label: { en: 'I do it', es: 'Lo hago' } },
      { value: 3, label: { en: 'I teach it', es: 'Lo enseño' } },
    ],
  },
  nodes: [
    { id: 'fire', kind: 'domain', code: '1', label: { en: 'Fire', es: 'Fuego' } },
    { id: 'fire.stove', parents: ['fire'], kind: 'area', code: '1.1', label: { en: 'The stove', es: 'La estufa' } },
    {
      id: 'fire.stove.light',
      parents: ['fire.stove'],
      kind: 'competency',
      code: '1.1.1',
      label: { en: 'Lights it', es: 'La enciende' },
      text: { en: 'Lights the stove safely.', es: 'Enciende la estufa sin riesgo.' },
      demonstratedBy: [{ en: 'Opens a window first.', es: 'Primero abre una ventana.' }],
    },
    {
      id: 'fire.stove.watch',
      parents: ['fire.stove'],
      kind: 'competency',
      code: '1.1.2',
      label: { en: 'Watches it', es: 'La vigila' },
      text: { en: 'Never leaves it alone.', es: 'Nunca la deja sola.' },
    },
    { id: 'fire.oven', parents: ['fire'], kind: 'area', code: '1.2', label: { en: 'The oven', es: 'El horno' } },
    {
      id: 'fire.oven.heat',
      parents: ['fire.oven'],
      kind: 'competency',
      code: '1.2.1',
      label: { en: 'Heats it', es: 'Lo calienta' },
      text: { en: 'Heats the oven in time.', es: 'Calienta el horno a tiempo.' },
      categories: ['baker'],
    },
    { id: 'table', kind: 'domain', code: '2', label: { en: 'Table', es: 'Mesa' } },
    { id: 'table.set', parents: ['table'], kind: 'area', code: '2.1', label: { en: 'Setting', es: 'Poner la mesa' } },
    {
      id: 'table.set.count',
      parents: ['table.set'],
      kind: 'competency',
      code: '2.1.1',
      label: { en: 'Counts the guests', es: 'Cuenta a la gente' },
      text: { en: 'Counts before it is too late.', es: 'Cuenta antes de que sea tarde.' },
    },
  ],
};

/** A form about the kitchen, or about another framework, on the page. */
export async function placeForm(attributes = '', framework: Framework = kitchen): Promise<ReferenceElement> {
  const data = JSON.stringify(framework).replaceAll('<', '\\u003c');
  await place(`<imh-reference ${attributes}><script type="application/json">${data}</script></imh-reference>`);
  return [...document.querySelectorAll('imh-reference')].at(-1)!;
}

/** A visible field, by its label. */
export function field(element: Element, label: string | RegExp): HTMLInputElement {
  const fields = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  const seen = fields.filter(isVisible);
  const found = seen.find((one) => {
    const name = nameOf(one);
    return typeof label === 'string' ? name === label : label.test(name);
  });
  if (!found) throw new Error(`No field called ${String(label)}. There are: ${seen.map(nameOf).join(', ')}`);
  return found;
}

/** Clicks, and waits until the element shows the result. */
export async function click(target: HTMLElement): Promise<void> {
  const { host } = target.getRootNode() as ShadowRoot;
  target.click();
  await (host as ReferenceElement).updateComplete;
}

/** Writes into a field, and moves on. */
export async function write(element: ReferenceElement, label: string | RegExp, text: string): Promise<void> {
  const target = field(element, label);
  target.value = text;
  target.dispatchEvent(new Event('input', { bubbles: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** The relation that gets the short form. */
export const parent = 'I am a parent or caregiver who received services';

/** Fills in the fields without which there is no file. */
export async function fillNeeded(
  element: ReferenceElement,
  name = 'Ana Pérez',
  relation = 'We work together',
): Promise<void> {
  await write(element, 'Name of the person you write about', name);
  await click(field(element, relation));
  await click(field(element, /^I agree that/));
}

/** Opens or closes a part of the page with a summary. */
export async function disclose(element: ReferenceElement, name: string): Promise<void> {
  const summaries = [...element.shadowRoot!.querySelectorAll<HTMLElement>('summary')].filter(isVisible);
  const found = summaries.find((summary) => nameOf(summary) === name);
  if (!found) throw new Error(`No summary called ${name}. There are: ${summaries.map(nameOf).join(', ')}`);
  await click(found);
}

/** Writes a draft that is not written yet, as the browser does when a page is hidden. */
export const hidePage = (): boolean => dispatchEvent(new Event('pagehide'));

/** The group of answers to a question. */
export function question(element: Element, name: string): HTMLElement {
  const groups = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=radiogroup]')];
  const found = groups.find((group) => nameOf(group) === name);
  if (!found) throw new Error(`No question called ${name}. There are: ${groups.map(nameOf).join(', ')}`);
  return found;
}

export async function answer(element: Element, name: string, choice: string): Promise<void> {
  const labels = [...question(element, name).querySelectorAll('label')];
  await click(labels.find(({ textContent }) => textContent === choice)!);
}

/** What the browser is given to save, and under which name. */
export async function savedBy(
  element: HTMLElement,
  act: () => unknown,
): Promise<{ file: ReferenceRating; name: string }> {
  const create = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (object) => create((blob = object as Blob));
  element.addEventListener('imh-saved', ({ fileName }) => (name = fileName), { once: true });
  try {
    await act();
    for (let tries = 0; !blob && tries < 50; tries += 1) await settle(20);
  } finally {
    URL.createObjectURL = create;
  }
  if (!blob) throw new Error('Nothing was saved.');
  return { file: JSON.parse(await blob.text()) as ReferenceRating, name };
}

/** Waits until `look` returns something, and does not throw. */
export async function until<Found>(look: () => Found): Promise<NonNullable<Found>> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      const found = look();
      if (found) return found;
    } catch {
      // Not yet.
    }
    await settle(20);
  }
  return look()!;
}

/** Presses keys through the test runner, like a keyboard. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await command('send-keys', { press: key });
}

export async function typeText(text: string): Promise<void> {
  await command('send-keys', { type: text });
}

async function command(name: string, payload: object): Promise<void> {
  const socket = '/__web-dev-server__web-socket.js';
  const { sendMessageWaitForResponse } = (await import(socket)) as {
    sendMessageWaitForResponse: (message: object) => Promise<{ executed: boolean }>;
  };
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const { executed } = await sendMessageWaitForResponse({ type: 'wtr-command', sessionId, command: name, payload });
  if (!executed) throw new Error(`The test runner knows no command ${name}.`);
}
