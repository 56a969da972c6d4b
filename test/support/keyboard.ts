import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The focused element, as in the accessibility tree. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  /** Tag of the outermost host, such as `imh-trainings`, or of the element itself outside of ours. */
  readonly inside: string;
  /** A visible outline. */
  readonly ring: boolean;
  /** At least part of it is in the window. */
  readonly inView: boolean;
  /** No element has the focus: the next Tab starts at the top of the page. */
  readonly lost: boolean;
}

export interface Keyboard {
  /**
   * Presses Tab until what has this role and name has the focus. Every stop on the way has to have a name, to be in
   * view, and to show that it has the focus.
   */
  to(role: string, name: string | RegExp): Promise<void>;
  /** The same with Shift+Tab. */
  backTo(role: string, name: string | RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Replaces the content of the field. */
  write(text: string): Promise<void>;
  focused(): Promise<Focused>;
  /** Waits until the page has moved the focus there. */
  arrives(role: string, name: string | RegExp): Promise<void>;
  /** Tabs from the link before the element to the link after it and back. @returns the stops on the way */
  through(before: string, after: string): Promise<string[]>;
}

interface Remote {
  readonly result: { readonly objectId?: string; readonly value?: unknown };
}

/** More stops than any test page has. */
const most = 250;

/** Drives a page by keyboard, and reads the focus. */
export async function keyboardOn(page: Page): Promise<Keyboard> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  let began = false;

  async function focused(): Promise<Focused> {
    const { result } = (await session.send('Runtime.evaluate', {
      expression: `(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at ?? document.body;
      })()`,
    })) as Remote;
    const objectId = result.objectId!;
    const looked = session.send('Runtime.callFunctionOn', {
      objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const rings = (element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        };
        const label = this.closest('label');
        const { top, bottom, left, right, width, height } = (label ?? this).getBoundingClientRect();
        let host = this;
        while (host.getRootNode().host) host = host.getRootNode().host;
        return {
          inside: host.localName,
          lost: this === document.body || this === document.documentElement || this.shadowRoot !== null,
          // The picker button inside a date field has the browser's own ring.
          ring: rings(this) || (label !== null && rings(label)) || (this.type === 'date' && !this.matches(':focus')),
          inView: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
        };
      }`,
    });
    // Both at once, because this runs after every key; the object lives until the page is closed, which is soon.
    const [look, { nodes }] = await Promise.all([
      looked as Promise<Remote>,
      session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
    ]);
    const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
    return {
      role: textOf(nodes[0]?.role?.value),
      name: textOf(nodes[0]?.name?.value),
      ...(look.result.value as Omit<Focused, 'role' | 'name'>),
    };
  }

  const is = (at: Focused, role: string, name: string | RegExp): boolean =>
    at.role === role && (typeof name === 'string' ? at.name === name : name.test(at.name));

  const stop = async (way: string): Promise<Focused> => {
    await page.keyboard.press(way);
    let at = await focused();
    // Rows get their height when they come into view, the browser keeps the focus in view a moment later, and what was
    // rendered just now is not in its accessibility tree yet.
    for (let left = 20; left > 0 && !at.lost && !(at.inView && at.name); left -= 1) at = await focused();
    // Between the last and the first stop of a page, the focus is in the browser's own window.
    if (!at.lost)
      expect(at, 'the focused element is in view and has an outline').toMatchObject({ ring: true, inView: true });
    if (!at.lost) expect(at.name, `every ${at.role} that Tab reaches has a name`).not.toBe('');
    return at;
  };

  async function go(way: string, role: string, name: string | RegExp): Promise<void> {
    if (began) expect((await focused()).lost, `the focus is somewhere before ${role} “${String(name)}”`).toBe(false);
    began = true;
    const passed: string[] = [];
    while (passed.length < most) {
      const at = await stop(way);
      if (is(at, role, name)) return;
      passed.push(`${at.role} “${at.name}”`);
    }
    throw new Error(`${way} does not reach ${role} “${String(name)}”, only ${[...new Set(passed)].join(', ')}`);
  }

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  async function walk(way: string, last: string): Promise<string[]> {
    const stops: string[] = [];
    for (let left = most; left > 0; left -= 1) {
      const at = await stop(way);
      expect(at.lost, `the focus stays on the page after ${stops.at(-1)}`).toBe(false);
      if (is(at, 'link', last)) return stops;
      const name = `${at.role} “${at.name}”`;
      // A date field has a stop for each of its parts.
      if (stops.at(-1) !== name) stops.push(name);
    }
    throw new Error(`${way} does not leave the element: ${stops.slice(-5).join(', ')}`);
  }

  return {
    focused,
    press,
    to: (role, name) => go('Tab', role, name),
    backTo: (role, name) => go('Shift+Tab', role, name),
    async write(text) {
      await press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async arrives(role, name) {
      await expect
        .poll(async () => is(await focused(), role, name), { message: `${role} “${String(name)}”` })
        .toBe(true);
    },
    async through(before, after) {
      await go('Shift+Tab', 'link', before);
      const there = await walk('Tab', after);
      const back = await walk('Shift+Tab', before);
      expect(back.length).toBeGreaterThan(0);
      return there;
    },
  };
}
