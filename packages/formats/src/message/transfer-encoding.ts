import { fromWindows } from '../file/old-encodings.js';

/** Text of a body in its transfer encoding (RFC 2045, 6) and character set; one that is unknown is left as it is. */
export function decodedBytes(body: string, encoding: string | undefined, charset: string | undefined): string {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return inCharset(base64(body), charset);
    case 'quoted-printable':
      return inCharset(quotedPrintable(body), charset);
    default:
      return body;
  }
}

/** A header field with its encoded words (RFC 2047) as text. */
export function decodedWords(value: string): string {
  return value
    .slice(0, 2_000)
    .replace(/\?=\s{1,3}=\?/g, '?==?')
    .replace(
      /=\?([\w-]{2,30})(?:\*[\w-]{1,10})?\?([bq])\?([^?\s]{0,400})\?=/gi,
      (_all, charset: string, kind: string, words: string) =>
        inCharset(kind.toLowerCase() === 'b' ? base64(words) : quotedPrintable(words.replaceAll('_', ' ')), charset),
    );
}

function base64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/]/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Bytes of quoted-printable text. What is not ASCII was decoded as UTF-8 already and is encoded again. */
function quotedPrintable(text: string): Uint8Array {
  const soft = text.replace(/=[ \t]*\r?\n/g, '');
  const bytes: number[] = [];
  const utf8 = new TextEncoder();
  for (let at = 0; at < soft.length; at += 1) {
    const hex = soft[at] === '=' ? /^[0-9A-Fa-f]{2}/.exec(soft.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (soft.charCodeAt(at) < 0x80) bytes.push(soft.charCodeAt(at));
    else {
      const character = String.fromCodePoint(soft.codePointAt(at)!);
      bytes.push(...utf8.encode(character));
      at += character.length - 1;
    }
  }
  return Uint8Array.from(bytes);
}

function inCharset(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'windows-1252' ? fromWindows(bytes) : decoder.decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
