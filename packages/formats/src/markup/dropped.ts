import { attributeOf, isSkipped } from './html-tokens.js';

/** Records the content of a tag that our markup cannot represent. @returns the words that replace it */
export function reportDropped(
  { name, attributes }: { name: string; attributes: string },
  dropped: Set<string>,
): string {
  if (isSkipped(name) && name !== 'annotation') dropped.add(name);
  else if (name === 'table') dropped.add('table (its rows are lines now)');
  else if (name === 'math') dropped.add('formula (its signs are kept)');
  else if (name === 's' || name === 'strike' || name === 'del') dropped.add('struck-out text (kept as text)');
  else if (name === 'a') {
    const address = attributeOf(attributes, 'href');
    if (address !== '' && !address.startsWith('#')) dropped.add(`link to ${address}`);
  } else if (name === 'img') {
    const words = attributeOf(attributes, 'alt');
    dropped.add(`picture ${attributeOf(attributes, 'src') || words}`.trim());
    return words;
  } else if (name === 'input' || name === 'button' || name === 'embed') dropped.add(name);
  return '';
}
