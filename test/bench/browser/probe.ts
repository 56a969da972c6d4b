// Runs in every measured page before the page's own scripts, and is the same for all of them.
import type { Shift, Watched, Watch } from './watch.js';

declare global {
  interface Window {
    /** Put before this script by the visit. */
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
  // A browser looks for one by itself; no page of ours names it.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});

/** What Chromium says of a shift; not in TypeScript's own types. */
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

/** A message sent while a frame is made arrives after the main thread has painted it. */
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
  // The tag of a custom element alone can do nothing yet.
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
const allThere = ready.then(async (at) => {
  // A live page is asked twenty times a second: often enough for the figure, seldom enough not to be in it.
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

  /** Everything is there and the main thread has been quiet for a while. */
  async settled(): Promise<Watched> {
    const [readyAt, allAt] = [await ready, await allThere];
    for (let known = -1; known !== longTasks.length;) {
      known = longTasks.length;
      await sleep(400);
      noteTasks(tasks.takeRecords());
    }
    const blocking = longTasks.reduce((sum, duration) => sum + duration - 50, 0);
    // Shorter tasks are not reported by browsers: 50 stands for "no task longer than that".
    return { ready: readyAt, all: allAt, blocking, longest: Math.max(50, ...longTasks) };
  },

  /** What has the focus, however many shadow roots deep. */
  focused(): Element | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  },

  nodes: () => nodesUnder(document),

  /** From the start of a frame in which `act` happens until the frame is painted in which its effect stands. */
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
