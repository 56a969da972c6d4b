import { h, type Phrase } from '@imh/elements';

/** Words in an element that says their language where it is another one; false where there are none. */
export function said<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { text, language }: Phrase,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] | false {
  return text !== '' && h(tag, { ...attributes, lang: language, dir: language && 'auto' }, text);
}
