// Runs in every measured page before the page's own scripts; the same for all pages.
import type { Shift, Watched, Watch } from './watch.js';

declare global {
  interface Window {
    /** Set by the visit, before this script. */
    benchWatch: Watch;
    bench: typeof bench;
  }
}

const { host, first, each, count } = window.benchWatch;
const longTasks: number[] = [];
const shifts: Shift[] = [];
const violations: string[] = [];

const tasks = new PerformanceObserver((list) => noteTasks(list.getEntries()));
tasks.observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  for (const { startTime, value, sources } of list.getEntries() as unknown as LayoutShift[])
    shifts.push({ at: startTime, value, moved: sources.map(movement) });
}).observe({ type: 'layout-shift', buffered: true });
addEventListener('securitypolicyviolation', (event) => {
  // Browsers request it on their own; none of our pages links to it.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});

/** Chromium's entry for a layout shift, which TypeScript's DOM types lack. */
interface LayoutShift {
  readonly startTime: number;
  readonly value: number;
  readonly sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

function movement({ node, previousRect, currentRect }: LayoutShift['sources'][number]): string {
  return `${node?.nodeName.toLowerCase() ?? 'gone'} ${Math.round(previousRect.top)} → ${Math.round(currentRect.top)}`;
}

function noteTasks(entries: PerformanceEntryList): void {
  for (const { duration } of entries) longTasks.push(duration);
}

const root = (): ParentNode | null | undefined => (host ? document.querySelector(host)?.shadowRoot : document);
const countNow = (): number => root()?.querySelectorAll(each).length ?? 0;
const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves after the current frame is painted: a message posted during a frame arrives after the paint. */
function painted(): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port2.onmessage = () => resolve(performance.now());
    port1.postMessage(0);
  });
}

function isUsable(): boolean {
  const element = root()?.querySelector(first);
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  // A custom element without content in its shadow root is not upgraded yet.
  if (element.localName.includes('-') && !element.shadowRoot?.childElementCount) return false;
  const { width, height, top } = element.getBoundingClientRect();
  return width > 0 && height > 0 && top < innerHeight;
}

async function whenReady(): Promise<number> {
  for (;;) {
    await nextFrame();
    if (isUsable()) return painted();
  }
}

const ready = whenReady();
const complete = ready.then(async (at) => {
  // Twenty times a second is precise enough, and rare enough not to slow the page down.
  while (countNow() < count) {
    await sleep(50);
    at = performance.now();
  }
  return at;
});

function nodesUnder(from: ParentNode): number {
  let nodes = 0;
  for (const element of from.querySelectorAll('*'))
    nodes += 1 + (element.shadowRoot ? nodesUnder(element.shadowRoot) : 0);
  return nodes;
}

const bench = {
  ready,
  root: (): ParentNode => root()!,
  countNow,
  violations,
  shifts,

  /** Resolves when the page is complete and had no long task for 400 ms. */
  async settled(): Promise<Watched> {
    const [readyAt, completeAt] = [await ready, await complete];
    for (let known = -1; known !== longTasks.length;) {
      known = longTasks.length;
      await sleep(400);
      noteTasks(tasks.takeRecords());
    }
    const blocking = longTasks.reduce((sum, duration) => sum + duration - 50, 0);
    // Browsers report no task below 50 ms, so 50 means "no long task".
    return { ready: readyAt, complete: completeAt, blocking, longest: Math.max(50, ...longTasks) };
  },

  /** The focused element, through all shadow roots. */
  focused(): Element | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  },

  nodes: () => nodesUnder(document),

  /** Milliseconds from the start of the frame in which `act` runs until the first frame in which `done` is true is painted. */
  async toPaint(act: (root: ParentNode) => unknown, done: (root: ParentNode) => unknown): Promise<number> {
    await sleep(30);
    await nextFrame();
    const start = performance.now();
    act(root()!);
    for (let frames = 0; frames < 600; frames += 1) {
      const end = await painted();
      if (done(root()!)) return end - start;
      await nextFrame();
    }
    throw new Error(`No effect of ${String(act)} within 600 frames`);
  },
};
window.bench = bench;
