/** Resolves once the next frame was painted; while the page is hidden, that is when it is shown again. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message is handled after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
        port1.close();
      };
      port2.postMessage(undefined);
    });
  });
}
