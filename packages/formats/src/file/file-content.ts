import { type DocumentError, parseJson, type Result } from '@imh/core';
import { decodedText } from './decode-text.js';
import type { DecodedText } from './decoded-text.js';
import { mendedText } from './mended-text.js';
import { isRecord } from '../json/values.js';

/** A file as every importer gets it: decoded and parsed once for all of them. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** The text without its byte order mark; undefined if the bytes are not text (a ZIP, a picture). */
  readonly text: string | undefined;
  /** How the text had to be read, if the person should look at its accents. */
  readonly note: DecodedText['note'];
  /** The text as JSON; a failure gives the reason with line and column. Without `__proto__`, of limited depth. */
  readonly json: Result<unknown, DocumentError>;
}

/** @param file the file's bytes, or a text that was pasted */
export function fileContent(file: Uint8Array | string): FileContent {
  const bytes = typeof file === 'string' ? new Uint8Array() : file;
  const decoded = typeof file === 'string' ? mendedText(file.replace(/^\uFEFF/, '')) : decodedText(file);
  const text = decoded?.text;
  return { bytes, text, note: decoded?.note, json: parseJson(text ?? '', 'a framework') };
}

/** The JSON value if it is an object, else undefined. */
export function jsonObject(content: FileContent): Readonly<Record<string, unknown>> | undefined {
  if (!content.json.ok) return undefined;
  return isRecord(content.json.value) ? content.json.value : undefined;
}
