/** Name of the mark, in the performance timeline of the panel; its detail is the time of the click. */
const markName = 'imh-form-painted';

let marked = 0;

/**
 * Marks the moment at which the form of a click was painted first, for the benchmark.
 * @param click when the user clicked
 */
export function markPainted(click: number): void {
  if (click === marked) return;
  marked = click;
  requestAnimationFrame(() => {
    // A message is handled after the frame.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(markName, { detail: click });
      port1.close();
    };
    port2.postMessage(undefined);
  });
}
