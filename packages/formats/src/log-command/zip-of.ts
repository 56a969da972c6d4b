import { Zip, ZipDeflate } from 'fflate';
import type { AuditFile } from '../audit/index.js';

/** The files as a ZIP file. @param day of every file, so that equal files give equal bytes */
export async function zipOf(files: AsyncIterable<AuditFile>, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const encoder = new TextEncoder();
  for await (const { name, content } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = `${day}T12:00:00`;
    zip.add(file);
    if (typeof content === 'string') file.push(encoder.encode(content), true);
    else if (content instanceof Blob) file.push(new Uint8Array(await content.arrayBuffer()), true);
    else {
      for await (const text of content) file.push(encoder.encode(text));
      file.push(new Uint8Array(), true);
    }
  }
  zip.end();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
