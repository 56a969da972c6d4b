import type { ZipFile } from '@imh/storage';
import { makeZip } from 'client-zip';
import type { FileParts } from './saved-file.js';

/** A ZIP file of these files, which are read one at a time while it is written. */
export async function* zipParts(files: AsyncIterable<ZipFile>): FileParts {
  yield* makeZip(files) as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>;
}
