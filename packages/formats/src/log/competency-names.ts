import { type CompetencyTag, type FrameworkNode, nodeUri, permitted, permittedTitle, textIn } from '@imh/core';
import type { LogContext } from './context.js';
import { wordsOf } from './words/log-words.js';

/** Names of competencies and frameworks, as far as rights allow exporting them. */
export class CompetencyNames {
  /** By framework, then by node. */
  readonly #nodes = new Map<string, ReadonlyMap<string, FrameworkNode>>();

  constructor(readonly context: LogContext) {}

  /**
   * Code and label of a tag's node, with an area named by the user. The label that the tag itself contains is used if its
   * framework is not known: what writes a file for others has removed it where rights restrict it.
   */
  nameOf(tag: CompetencyTag): string {
    const node = this.#nodeName(tag) || tag.node;
    return [node, tag.localArea].filter(Boolean).join(': ');
  }

  /** Title and version: "WI-AIMH outline (version 2026)"; the id for a framework that is not known. */
  frameworkOf({ framework: id, version }: CompetencyTag): string {
    const { frameworks, language } = this.context;
    const framework = frameworks.get(id);
    const title = textIn(framework?.title, language, framework?.language) || id;
    return version === undefined ? title : `${title} (${wordsOf(this.context).version(version)})`;
  }

  /** Empty for an area named by the user. */
  uriOf({ framework, node }: CompetencyTag): string {
    return node === undefined ? '' : nodeUri(framework, node);
  }

  #nodeName({ framework: id, node, label }: CompetencyTag): string | undefined {
    const { frameworks, language } = this.context;
    const framework = frameworks.get(id);
    if (!framework || node === undefined) return label;
    const found = this.#nodesOf(id).get(node);
    if (found) return permittedTitle(framework, found, 'export', language);
    // A node of another version: its label may be a statement, so it counts as a competency without a title.
    if (label === undefined) return undefined;
    return textIn(permitted(framework, { id: node, kind: 'competency', label }, 'export').label, language);
  }

  #nodesOf(id: string): ReadonlyMap<string, FrameworkNode> {
    const known = this.#nodes.get(id);
    if (known) return known;
    const nodes = new Map((this.context.frameworks.get(id)?.nodes ?? []).map((node) => [node.id, node]));
    this.#nodes.set(id, nodes);
    return nodes;
  }
}
