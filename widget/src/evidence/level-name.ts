import type { OutlineContent } from '@imh/elements';

/** The label of a level in the framework's scale; else its number. */
export function levelName(
  level: number,
  { framework, say }: OutlineContent,
  words: { level(level: number): string },
): string {
  return say(framework.scale?.levels.find(({ value }) => value === level)?.label).text || words.level(level);
}
