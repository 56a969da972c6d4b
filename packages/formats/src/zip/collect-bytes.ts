/**
 * All bytes of a stream, up to a limit: what they claim about their size is not trusted.
 * @param onChunk called with each chunk, such as to compute a checksum
 */
export async function collectBytes(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  maxBytes: number,
  onChunk?: (chunk: Uint8Array) => void,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      length += value!.length;
      if (length > maxBytes) {
        await reader.cancel();
        return 'too-large';
      }
      onChunk?.(value!);
      chunks.push(value!);
    }
  } catch {
    return 'damaged';
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
