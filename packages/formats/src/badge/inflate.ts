import { collectBytes } from '../zip/collect-bytes.js';

/** Packed bytes given to the platform at a time. Deflate makes at most 1,032 times as many of them. */
const STEP = 1024;

/** Unpacks a zlib stream (RFC 1950), counting while it unpacks. */
export async function inflated(
  packed: Uint8Array,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  let at = 0;
  const steps = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(new Uint8Array(packed.subarray(at, at + STEP)));
      at += STEP;
    },
  });
  const reader = steps.pipeThrough(new DecompressionStream('deflate')).getReader();
  return collectBytes(reader, maxBytes);
}
