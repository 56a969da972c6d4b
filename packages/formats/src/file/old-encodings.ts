// Encodings with one byte a character, of which the first 128 are ASCII.

/** Windows-1252, 0x80 to 0x9F, where ISO-8859-1 has control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Code page 850, 0x80 to 0xFF: Western Europe and Latin America. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * Windows-1252. Browsers read 0x80 to 0x9F right; Node from 20.18.3 on reads them as control characters
 * (nodejs/node#60888), so they are replaced here.
 */
export function fromWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80]!);
}

export function fromMac(bytes: Uint8Array): string {
  return new TextDecoder('macintosh').decode(bytes);
}

export function fromDos(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes.map((byte) => (byte < 0x80 ? byte : 0x3f)))
    .replace(/\?/g, (sign, index: number) => (bytes[index]! < 0x80 ? sign : dos[bytes[index]! - 0x80]!));
}

/** Characters of Windows-1252 by their byte, for text that was read with the wrong encoding. */
export function windowsByte(sign: string): number | undefined {
  const code = sign.codePointAt(0)!;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = windows.indexOf(sign);
  return at === -1 ? undefined : at + 0x80;
}
