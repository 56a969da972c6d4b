import { failure, type Result, success } from '@imh/core';
import { inflated } from './inflate.js';
import type { BadgeError } from './badge.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const keywords = new Set(['openbadges', 'openbadgecredential']);
/** Chunks before which a text is expected; hostile files have millions of empty ones. */
const MOST_CHUNKS = 20_000;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The text of a badge baked into a PNG: the first iTXt, tEXt or zTXt chunk with a keyword of Open Badges (PNG 3,
 * 11.3.3; Open Badges Baking 2.0 and 3.0). Checksums are not verified, because several baking programs write wrong ones.
 * @param maxBytes of the unpacked text
 */
export async function textInPng(bytes: Uint8Array, maxBytes: number): Promise<Result<string, BadgeError>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  for (let count = 0; at + 12 <= bytes.length && count < MOST_CHUNKS; count += 1) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) break;
    if (type === 'iTXt' || type === 'tEXt' || type === 'zTXt') {
      const end = data.subarray(0, 80).indexOf(0);
      if (end > 0 && keywords.has(latin1(data.subarray(0, end)).toLowerCase()))
        return length > maxBytes ? failure({ code: 'too-large' }) : textOf(type, data.subarray(end + 1), maxBytes);
    }
    at += 12 + length;
  }
  return failure({ code: 'no-badge' });
}

async function textOf(
  type: 'iTXt' | 'tEXt' | 'zTXt',
  rest: Uint8Array,
  maxBytes: number,
): Promise<Result<string, BadgeError>> {
  if (type === 'tEXt') return success(utf8(rest));
  if (type === 'zTXt') return unpacked(rest.subarray(1), maxBytes);
  const isCompressed = rest[0] === 1;
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0) return failure({ code: 'damaged' });
  const text = rest.subarray(translated + 1);
  return isCompressed ? unpacked(text, maxBytes) : success(utf8(text));
}

async function unpacked(packed: Uint8Array, maxBytes: number): Promise<Result<string, BadgeError>> {
  const bytes = await inflated(packed, maxBytes);
  if (bytes === 'too-large' || bytes === 'damaged') return failure({ code: bytes });
  return success(utf8(bytes));
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
