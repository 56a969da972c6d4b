import type { Page } from 'playwright-core';
import type { Firefox, FirefoxPage } from './firefox.js';

/** One node of an accessibility tree. Roles have ARIA's names in both browsers. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  /** Read after the name, such as the reason why a field is invalid. */
  readonly description: string;
  /** Such as `expanded`, `collapsed`, `checked`, `selected`, `disabled`, `invalid`, `required`, `focused`, `level 3`. */
  readonly states: readonly string[];
}

/**
 * The flag that a screen reader's presence sets. Without it, Chromium's tree lacks what `content-visibility: auto`
 * skips: most of a long list.
 */
export const asForScreenReaders = '--force-renderer-accessibility';

/** Chromium's accessibility tree in reading order, without plain text and generic boxes. */
export async function chromiumTree(page: Page): Promise<Accessible[]> {
  const session = await page.context().newCDPSession(page);
  interface Value {
    value?: unknown;
  }
  interface Node {
    nodeId: string;
    childIds?: string[];
    ignored: boolean;
    role?: Value;
    name?: Value;
    description?: Value;
    properties?: { name: string; value: Value }[];
  }
  const { nodes } = (await session.send('Accessibility.getFullAXTree' as never)) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Accessible[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored && !silent.has(role)) {
      const states = (node.properties ?? []).flatMap(({ name, value: { value } }) =>
        name === 'level' && role === 'heading' ? [`level ${String(value)}`] : stateOf(name, value),
      );
      const [name, description] = [tidy(node.name?.value), tidy(node.description?.value)];
      found.push({ role: chromiumNames[role] ?? role, name, description, states });
    }
    // The parts of a date field differ between browsers.
    if (role !== 'Date') node.childIds?.forEach(visit);
  };
  if (nodes[0]) visit(nodes[0].nodeId);
  return found;
}

function stateOf(name: string, value: unknown): string[] {
  if (name === 'expanded') return [value ? 'expanded' : 'collapsed'];
  if (name === 'invalid') return value === 'false' ? [] : [name];
  return reported.has(name) && (value === true || value === 'true') ? [name] : [];
}

const reported = new Set(['checked', 'pressed', 'selected', 'disabled', 'focused', 'required']);

/** Roles that Chromium names differently from ARIA, or that ARIA lacks. */
const chromiumNames: Readonly<Record<string, string>> = {
  image: 'img',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  Date: 'date',
};

/** Chromium's names for nodes without a meaning of their own. */
const silent = new Set([
  'none',
  'generic',
  'StaticText',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'RootWebArea',
  'LabelText',
  'LayoutTableRow',
]);

/** Firefox's accessibility tree, in the same form. */
export async function firefoxTree(firefox: Firefox, page: FirefoxPage): Promise<Accessible[]> {
  const read = (): Promise<Accessible[]> => firefox.inChromeScope(readTree, page.context);
  // The first read starts the accessibility service; the tree arrives later, in parts: complete once it stops growing.
  let before = -1;
  for (let round = 0; round < 300; round += 1) {
    const tree = await read();
    if (tree.length > 0 && tree.length === before)
      return tree.map((one) => ({ ...one, name: tidy(one.name), description: tidy(one.description) }));
    before = tree.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox gives no accessibility tree of the page');
}

const tidy = (name: unknown): string => (typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : '');

interface FirefoxAccessible {
  role: number;
  name: string | null;
  description: string | null;
  childCount: number;
  firstChild: FirefoxAccessible | null;
  nextSibling: FirefoxAccessible | null;
  attributes: { getStringProperty(name: string): string } | null;
  getState(state: object, extra: object): void;
}
declare const Cc: Record<string, { getService(type: unknown): unknown }>;
declare const Ci: Record<string, Record<string, number>>;
declare const ChromeUtils: { importESModule(address: string): Record<string, never> };

/** Runs inside Firefox's own window; see firefox-chrome-scope.ts. */
function readTree(context: string): Accessible[] {
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci['nsIAccessibilityService']) as {
    getAccessibleFor(node: unknown): FirefoxAccessible | null;
    getStringRole(role: number): string;
    getStringStates(state: number, extra: number): { item(index: number): string; length: number };
  };
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as unknown as { NavigableManager: { getBrowserById(id: string): unknown } };
  const frame = service.getAccessibleFor(navigables.getBrowserById(context));
  // Roles that Firefox names differently from ARIA.
  const names: Record<string, string> = {
    pushbutton: 'button',
    'toggle button': 'button',
    entry: 'textbox',
    checkbutton: 'checkbox',
    radiobutton: 'radio',
    'combobox option': 'option',
    pagetab: 'tab',
    pagetablist: 'tablist',
    propertypage: 'tabpanel',
    graphic: 'img',
    statusbar: 'status',
    grouping: 'group',
    'date editor': 'date',
  };
  const kept = ['expanded', 'collapsed', 'checked', 'selected', 'focused', 'pressed', 'invalid', 'required'];
  const silent = ['text leaf', 'statictext', 'section', 'text container', 'text', 'document', 'label'];
  const found: { role: string; name: string; description: string; states: string[] }[] = [];
  const visit = (at: FirefoxAccessible): void => {
    const plain = service.getStringRole(at.role);
    const attribute = (name: string): string => {
      try {
        return at.attributes?.getStringProperty(name) ?? '';
      } catch {
        return '';
      }
    };
    const aria = attribute('xml-roles').split(' ')[0];
    const role = aria || (names[plain] ?? plain);
    if (!silent.includes(role)) {
      const state = { value: 0 };
      const extra = { value: 0 };
      at.getState(state, extra);
      const list = service.getStringStates(state.value, extra.value);
      const states: string[] = [];
      for (let index = 0; index < list.length; index += 1) {
        const name = list.item(index);
        if (name === 'unavailable') states.push('disabled');
        else if (kept.includes(name)) states.push(name);
      }
      const level = role === 'heading' && attribute('level');
      if (level) states.push(`level ${level}`);
      found.push({ role, name: at.name ?? '', description: at.description ?? '', states });
    }
    if (role !== 'date') for (let child = at.firstChild; child; child = child.nextSibling) visit(child);
  };
  if (frame) visit(frame);
  return found;
}
