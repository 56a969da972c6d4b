import type { AskedNode } from '@imh/core';
import { domainOf, type OutlineContent, type Phrase, type RatingPlan } from '@imh/elements';

/** The questions by domain; those at the top level are grouped under the framework itself. */
export interface Asked {
  readonly nodes: readonly AskedNode[];
  /** Name of a domain or of a node. */
  readonly nameOf: (node: string) => Phrase;
  readonly levels: readonly number[];
  readonly levelName: (level: number) => Phrase;
}

export function askedOf(content: OutlineContent, { questions, sections }: RatingPlan): Asked {
  const { framework, rows, say, words } = content;
  const levels = framework.scale?.levels ?? [];
  const places = new Map(rows.map((row) => [row.node.id, row]));
  const nodes = sections.flatMap((section) => {
    const group = domainOf(content, section)?.node.id ?? '';
    return questions.slice(section.from, section.to).map(({ node }) => ({ node: node.id, group }));
  });
  return {
    nodes,
    nameOf(node) {
      const row = places.get(node);
      if (!row) return say(framework.title);
      const { code, label, text } = words(row);
      const { text: name, language } = label.text ? label : text;
      return { text: [code, name].filter(Boolean).join(' '), ...(language && { language }) };
    },
    levels: levels.map(({ value }) => value),
    levelName: (level) => say(levels.find(({ value }) => value === level)?.label),
  };
}
