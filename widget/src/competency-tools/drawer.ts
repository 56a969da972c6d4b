import { button, h } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import { drawerStyles } from './drawer-styles.js';

export interface Drawer {
  readonly close: () => void;
}

const open = new WeakMap<HTMLElement, Drawer>();

/**
 * Something to choose from, right below the button that asks for it; the same button, Escape or "Close" puts it away.
 * One at a time in a toolbar.
 * @param pressed stands in a toolbar
 */
export function drawer(
  pressed: HTMLElement,
  title: string,
  closeLabel: string,
  fill: (drawer: Drawer) => readonly (Node | string | false)[],
): void {
  const bar = pressed.parentElement!;
  const own = open.get(bar);
  const again = pressed.getAttribute('aria-expanded') === 'true';
  own?.close();
  if (again) return;
  const root = bar.getRootNode() as ShadowRoot;
  adopt(root, drawerStyles);

  const close = (): void => {
    open.delete(bar);
    const within = box.contains(root.activeElement);
    box.remove();
    pressed.setAttribute('aria-expanded', 'false');
    if (within) pressed.focus();
  };
  const made: Drawer = { close };
  const heading = h('p', { class: 'drawer-title', id: 'drawer-title' }, title);
  const box = h(
    'div',
    { class: 'drawer', role: 'group', 'aria-labelledby': 'drawer-title' },
    heading,
    ...fill(made).map((child) => (typeof child === 'string' ? h('p', {}, child) : child)),
    button(closeLabel, { class: 'plain' }, close),
  );
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  open.set(bar, made);
  pressed.setAttribute('aria-expanded', 'true');
  bar.after(box);
  box.querySelector<HTMLElement>('button, a')!.focus();
}
