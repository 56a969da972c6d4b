import type { CompetencyTag } from '@imh/core';
import type { RowCells } from './row-cells.js';
import { topicMeaning } from './topic-words.js';

/** Competencies and topics that a row names. */
export function competenciesOf(row: RowCells): { tags: CompetencyTag[]; topics: string[] } {
  const { choices, competencies, context } = row.reading;
  const { framework } = context;
  const tags: CompetencyTag[] = [];
  for (const { index, cell } of row.all('competencies')) {
    const read = competencies.read(cell);
    tags.push(...read.tags);
    if (framework) for (const words of read.unknown) row.report('competency-unknown', index, words);
    if (framework && choices.unknownCompetencies === 'area') {
      for (const localArea of read.unknown) {
        tags.push({ framework: framework.id, version: framework.version, localArea, source: 'self' });
      }
    } else if (read.unknown.length > 0) row.keep({ index, cell: read.unknown.join('; ') });
  }
  const found = row.all('topics').flatMap(({ cell }) => cell.split(/[;,\n|]+/).map((part) => part.trim()));
  const topics = [...new Set(found.filter((part) => part !== '').map(topicMeaning))];
  const distinct = new Map(tags.map((tag) => [tag.node ?? `area ${tag.localArea}`, tag]));
  return { tags: [...distinct.values()], topics };
}
