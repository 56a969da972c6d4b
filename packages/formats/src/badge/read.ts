import { failure, parseJson, type Result } from '@imh/core';
import { decodeText } from '../file/decode-text.js';
import type { Badge, BadgeError } from './badge.js';
import { badgeFromJson } from './from-json.js';
import { payloadOf } from './jwt.js';
import { isPng, textInPng } from './png.js';
import { textInSvg } from './svg.js';

/** Bytes of a file, and of the JSON in it. Issuers embed pictures as data addresses, hence megabytes. */
const LARGEST_FILE = 20_000_000;
const LARGEST_JSON = 4_000_000;

/**
 * Reads an Open Badge 2.0 or 3.0 from JSON, from a signed badge (JWT), or baked into a PNG or SVG. Nothing is fetched, and
 * no signature is verified. Never throws, whatever the file.
 */
export async function readBadge(bytes: Uint8Array): Promise<Result<Badge, BadgeError>> {
  if (bytes.length > LARGEST_FILE) return failure({ code: 'too-large' });
  if (isPng(bytes)) {
    const text = await textInPng(bytes, LARGEST_JSON);
    return text.ok ? fromText(text.value) : text;
  }
  const text = decodeText(bytes)
    ?.replace(/^\uFEFF/, '')
    .trim();
  if (text === undefined || text === '') return failure({ code: 'no-badge' });
  if (!text.startsWith('<')) return fromText(text);
  const inside = /<svg|openbadges/i.test(text.slice(0, 100_000)) ? textInSvg(text, LARGEST_JSON) : undefined;
  return inside === undefined ? failure({ code: 'no-badge' }) : fromText(inside);
}

function fromText(written: string): Result<Badge, BadgeError> {
  const text = written.trim();
  if (text.length > LARGEST_JSON) return failure({ code: 'too-large' });
  if (/^https?:\/\/\S+$/i.test(text)) return failure({ code: 'only-address', address: text.slice(0, 2_000) });
  const json = text.startsWith('{') ? text : payloadOf(text);
  if (json === undefined) return failure({ code: 'no-badge' });
  const parsed = parseJson(json, 'an Open Badge');
  return parsed.ok ? badgeFromJson(parsed.value) : failure({ code: 'damaged' });
}
