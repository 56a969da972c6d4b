import type { FilteredEvent } from '../../widget/src/events.js';
import { allByRole, byRole, nameOf } from './by-role.js';

/** Headings of the list, without that of the guide. */
export const titles = (element: Element): string[] => allByRole(element, 'heading').map(nameOf).slice(1);

export const field = (element: Element, label: string): HTMLInputElement | HTMLSelectElement => {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  return labels.find((one) => one.textContent.trim() === label)!.control as HTMLInputElement;
};

/** Does something that filters, and waits until the page shows the result. */
export async function filtering(element: HTMLElement, act: () => void): Promise<FilteredEvent> {
  const filtered = new Promise<FilteredEvent>((resolve) =>
    element.addEventListener('imh-filtered', resolve, { once: true }),
  );
  act();
  return filtered;
}

export const press = (element: HTMLElement, name: string | RegExp): Promise<FilteredEvent> =>
  filtering(element, () => byRole(element, 'button', name).click());

export function choose(element: HTMLElement, label: string, option: string | RegExp): Promise<FilteredEvent> {
  const select = field(element, label) as HTMLSelectElement;
  const found = [...select.options].find((one) =>
    typeof option === 'string' ? one.text === option : option.test(one.text),
  );
  return filtering(element, () => {
    select.value = found!.value;
    select.dispatchEvent(new Event('change'));
  });
}

export function fill(element: HTMLElement, label: string, value: string): Promise<FilteredEvent> {
  const input = field(element, label);
  return filtering(element, () => {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  });
}
