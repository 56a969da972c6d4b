import type { Page } from 'playwright-core';

declare global {
  interface Window {
    firstRows?: number;
    readAt?: number;
    longTasks: number[];
  }
}

/** Notes when the first entries are painted and when the index has been read, in every page from its start. */
export async function watchLog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      const view = document.querySelector('log-app')?.shadowRoot?.querySelector('log-entries')?.shadowRoot;
      const rows = view?.querySelector('entry-table')?.shadowRoot?.querySelectorAll('.open').length ?? 0;
      if (rows > 0) window.firstRows ??= performance.now();
      if (view?.querySelector('.totals')) window.readAt ??= performance.now();
      if (window.readAt === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Heap of the page in MB after collections: objects, typed arrays and the DOM. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let collections = 0; collections < 3; collections += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await session.detach();
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/**
 * Types into the search field one letter after another.
 * @returns milliseconds from each letter until its results and rows are painted
 */
export function keystrokes(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const view = document.querySelector('log-app')!.shadowRoot!.querySelector('log-entries')!;
    const filter = view.shadowRoot!.querySelector('entry-filter')!;
    const field = filter.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    const painted = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        }),
      );
    const isRendered = () => {
      const table = view.shadowRoot!.querySelector('entry-table')?.shadowRoot;
      return !table?.querySelector('.loading, [aria-busy=true]');
    };
    const times: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length += 1) {
        // Starts with a frame, as real input does.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const start = performance.now();
        field.value = query.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        do await painted();
        while (!isRendered());
        times.push(performance.now() - start);
      }
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await painted();
    }
    return times;
  }, texts);
}
