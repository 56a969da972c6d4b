import type { OutlineContent, OutlineRow, Phrase, RatingPlan } from '@imh/elements';

/** Content in which an area lists the questions of the long form as its examples: its name alone tells a parent little. */
export function withExamples(content: OutlineContent, { questions }: RatingPlan): OutlineContent {
  const below = new Map<OutlineRow, OutlineRow[]>();
  for (const row of questions) {
    for (let at = content.rows[row.parent]; at; at = content.rows[at.parent]) {
      const before = below.get(at);
      if (before) before.push(row);
      else below.set(at, [row]);
    }
  }
  const example = (row: OutlineRow): Phrase => {
    const { text, label } = content.words(row);
    return text.text ? text : label;
  };
  return {
    ...content,
    words(row) {
      const words = content.words(row);
      return words.practice.length > 0
        ? words
        : { ...words, practice: (below.get(row) ?? []).map(example).filter(({ text }) => text) };
    },
  };
}
