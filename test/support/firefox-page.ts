import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi.js';
import { eventually } from './eventually.js';

/** A document in Firefox: a tab or the sidebar. Every click and key is a real (trusted) one. */
export interface FirefoxPage {
  /** BiDi's id of the browsing context, for commands that this driver lacks. */
  context: string;
  /** Runs a function without closure, or an expression, in the page, and gives its JSON value; a promise is awaited. */
  evaluate<Value>(script: (() => Value | Promise<Value>) | string): Promise<Value>;
  /** Polls an expression until it is truthy. @param what ends the sentence "Waited … s for". */
  waitFor(script: (() => unknown) | string, what?: string): Promise<void>;
  /** Waits for exactly one element with this role and accessible name (exact), inside open shadow roots too. */
  getByRole(role: string, name?: string): FirefoxElement;
  /** Waits for the first element that matches, inside open shadow roots too. */
  locate(css: string): FirefoxElement;
  /** Types into whatever has the focus. Named keys: `Enter`, `Tab`, `Escape`, `ArrowDown`, … */
  press(...keys: string[]): Promise<void>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  /** PNG of what is in view; written to `path` if one is given. */
  screenshot(path?: string): Promise<Buffer>;
  close(): Promise<void>;
}

export interface FirefoxElement {
  click(): Promise<void>;
  /** Empties the field by keyboard and types the text. */
  fill(text: string): Promise<void>;
  /** innerText, or a field's value. */
  text(): Promise<string>;
  /** Files for an `<input type=file>`. */
  setFiles(paths: string[]): Promise<void>;
}

interface Node {
  sharedId: string;
}
type Scripted =
  { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };
type Locator = { type: 'accessibility'; value: { role: string; name?: string } } | { type: 'css'; value: string };

// https://w3c.github.io/webdriver/#keyboard-actions
const namedKeys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

// Elements that have the role without saying so (https://www.w3.org/TR/html-aria/). Other roles are looked for everywhere.
const nativeRoles: Record<string, string> = {
  alert: '',
  button: 'button, summary, input:is([type=button], [type=submit], [type=reset])',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, input',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  listitem: 'li',
  option: 'option',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
  spinbutton: 'input[type=number]',
  status: 'output',
  tab: '',
  textbox: 'input, textarea, [contenteditable]',
};

function mayHaveRole(role: string): string | undefined {
  const native = nativeRoles[role];
  if (native === undefined) return undefined;
  return native ? `${native}, [role~="${role}"]` : `[role~="${role}"]`;
}

/**
 * Drives one browsing context.
 * @param takeFocus runs before every click and key, so that they arrive as they would for a person
 */
export function firefoxPage(
  bidi: Bidi,
  context: string,
  takeFocus: (context: string) => Promise<void> = async () => {},
): FirefoxPage {
  async function call<Value>(functionText: string, args: Node[] = []): Promise<Value> {
    const answer = await bidi.send<Scripted>('script.callFunction', {
      functionDeclaration: functionText,
      target: { context },
      awaitPromise: true,
      userActivation: false,
      arguments: args.map(({ sharedId }) => ({ sharedId })),
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value as Value;
  }

  async function evaluate<Value>(script: (() => Value | Promise<Value>) | string): Promise<Value> {
    const expression = typeof script === 'string' ? script : `(${script.toString()})()`;
    // JSON, because BiDi would describe objects node by node; undefined travels as a missing value.
    const json = await call<string | undefined>(`async () => JSON.stringify(await (${expression}))`);
    return (json === undefined ? undefined : JSON.parse(json)) as Value;
  }

  // BiDi does not search shadow roots, and computes the role of every single element, which takes milliseconds for each
  // hidden one. So it gets only elements that can have the role.
  async function candidates(css: string | undefined): Promise<Node[]> {
    return call<Node[]>(`() => {
      const roots = [document];
      for (const root of roots)
        for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
      const css = ${JSON.stringify(css ?? null)};
      if (css === null) return roots;
      return roots.flatMap((root) => [...root.querySelectorAll(css)]).filter((element) => element.checkVisibility());
    }`);
  }

  async function find(locator: Locator): Promise<Node[]> {
    const css = locator.type === 'accessibility' ? mayHaveRole(locator.value.role) : undefined;
    const startNodes = (await candidates(css)).map(({ sharedId }) => ({ sharedId }));
    if (startNodes.length === 0) return [];
    const { nodes } = await bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context,
      locator,
      startNodes,
    });
    return nodes.filter(({ sharedId }, index) => nodes.findIndex((each) => each.sharedId === sharedId) === index);
  }

  async function perform(...actions: unknown[]): Promise<void> {
    await takeFocus(context);
    await bidi.send('input.performActions', { context, actions });
  }
  const keyboard = (actions: unknown[]): Promise<void> => perform({ type: 'key', id: 'keyboard', actions });
  const stroke = (value: string): unknown[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];

  function element(description: string, locator: Locator, onlyOne: boolean): FirefoxElement {
    const resolve = (): Promise<Node> =>
      eventually(description, async () => {
        const nodes = await find(locator);
        if (onlyOne && nodes.length > 1) throw new Error(`${nodes.length} elements match`);
        return nodes[0];
      });

    async function click(): Promise<void> {
      const node = await resolve();
      await call("(element) => element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'})", [
        node,
      ]);
      const origin = { type: 'element', element: { sharedId: node.sharedId } };
      await perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    }

    return {
      click,
      async fill(text) {
        await click();
        await call('(element) => { element.select ? element.select() : getSelection().selectAllChildren(element) }', [
          await resolve(),
        ]);
        await keyboard([...stroke(namedKeys['Delete'] ?? ''), ...[...text].flatMap(stroke)]);
      },
      text: async () =>
        call("(element) => (element.matches('input, select, textarea') ? element.value : element.innerText)", [
          await resolve(),
        ]),
      async setFiles(files) {
        await bidi.send('input.setFiles', { context, element: { sharedId: (await resolve()).sharedId }, files });
      },
    };
  }

  return {
    context,
    evaluate,
    async waitFor(script, what = String(script)) {
      const expression = typeof script === 'string' ? script : `(${script.toString()})()`;
      await eventually(what, () => evaluate<boolean>(`(async () => Boolean(await (${expression})))()`));
    },
    getByRole: (role, name) =>
      element(
        `one ${role}${name === undefined ? '' : ` named "${name}"`}`,
        { type: 'accessibility', value: { role, ...(name !== undefined && { name }) } },
        true,
      ),
    locate: (css) => element(`an element ${css}`, { type: 'css', value: css }, false),
    async press(...keys) {
      await keyboard(keys.flatMap((key) => stroke(namedKeys[key] ?? key)));
    },
    async setViewport(viewport) {
      await bidi.send('browsingContext.setViewport', { context, viewport });
    },
    async screenshot(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      const png = Buffer.from(data, 'base64');
      if (path) await writeFile(path, png);
      return png;
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
