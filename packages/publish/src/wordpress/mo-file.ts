/**
 * Translations as a binary file of GNU gettext, which every version of WordPress reads.
 * https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
export function moFile(translations: Readonly<Record<string, string>>, language: string): Uint8Array {
  const header = `Content-Type: text/plain; charset=UTF-8\nLanguage: ${language}\nPlural-Forms: nplurals=2; plural=(n != 1);\n`;
  const encoder = new TextEncoder();
  const pairs = Object.entries({ '': header, ...translations })
    // Readers may search by halving, so the originals are sorted.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([original, translated]) => [encoder.encode(original), encoder.encode(translated)] as const);
  const start = 28;
  const tables = start + pairs.length * 16;
  const all = [...pairs.map(([original]) => original), ...pairs.map(([, translated]) => translated)];
  const bytes = new Uint8Array(all.reduce((length, text) => length + text.length + 1, tables));
  const view = new DataView(bytes.buffer);
  const head = [0x950412de, 0, pairs.length, start, start + pairs.length * 8, 0, tables];
  head.forEach((value, at) => view.setUint32(at * 4, value, true));
  let end = tables;
  for (const [at, text] of all.entries()) {
    view.setUint32(start + at * 8, text.length, true);
    view.setUint32(start + at * 8 + 4, end, true);
    bytes.set(text, end);
    // A zero byte follows each text.
    end += text.length + 1;
  }
  return bytes;
}
