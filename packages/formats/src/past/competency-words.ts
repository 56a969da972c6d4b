import { type CompetencyTag, type Framework, labelWithTerm, permitted, tagFor } from '@imh/core';
import { plainName } from '../draft/level-names.js';

/** Finds the nodes of a framework that words name exactly: by code, label (with or without its term), or both; case and diacritics are ignored. */
export class CompetencyWords {
  /** Node ids by the name of a node; several for a name that nodes share. */
  readonly #nodes = new Map<string, Set<string>>();
  readonly #tags = new Map<string, CompetencyTag>();

  constructor(
    readonly framework: Framework | undefined,
    readonly language: string,
  ) {
    if (!framework) return;
    for (const node of framework.nodes) {
      const { code, ...title } = permitted(framework, node, 'show');
      const wordings = [title.label ?? '', labelWithTerm(title, framework.language)];
      const labels = new Set(wordings.flatMap((words) => (typeof words === 'string' ? [words] : Object.values(words))));
      const names = [...labels, ...(code ? [code, ...[...labels].map((one) => `${code} ${one}`)] : [])];
      for (const name of names) {
        const key = competencyWordsKey(name);
        if (key !== '') this.#nodes.set(key, (this.#nodes.get(key) ?? new Set()).add(node.id));
      }
    }
  }

  /** The tags that a cell names, and the words that name no node, or several. */
  read(cell: string): { tags: CompetencyTag[]; unknown: string[] } {
    const tags = new Map<string, CompetencyTag>();
    const unknown: string[] = [];
    for (const part of this.#partsOf(cell)) {
      const tag = this.tagOf(part);
      if (tag) tags.set(tag.node!, tag);
      else unknown.push(part);
    }
    return { tags: [...tags.values()], unknown };
  }

  /** Ids of the nodes with this name. */
  nodesNamed(words: string): ReadonlySet<string> | undefined {
    return this.#nodes.get(competencyWordsKey(words));
  }

  tagOf(words: string): CompetencyTag | undefined {
    const nodes = this.nodesNamed(words);
    const [id] = nodes ?? [];
    if (!this.framework || id === undefined || nodes!.size > 1) return undefined;
    const known = this.#tags.get(id) ?? tagFor(this.framework, id, this.language);
    this.#tags.set(id, known);
    return known;
  }

  /** Split at semicolons and lines; at commas only if that finds a node, because names contain commas. */
  #partsOf(cell: string): string[] {
    return cell
      .split(/[;\n|•]+/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) => {
        if (!/[,/]/.test(part) || this.tagOf(part)) return [part];
        const smaller = part
          .split(/[,/]/)
          .map((one) => one.trim())
          .filter((one) => one !== '');
        return smaller.some((one) => this.tagOf(one)) ? smaller : [part];
      });
  }
}

/** Codes keep their marks: 1.10 is not 1.1 0, and A-1 is not A1. */
export function competencyWordsKey(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return /^[\p{L}]{0,4}[-. ]?\d[\w.-]*\.?$/u.test(line) ? line.toLowerCase().replace(/\.$/, '') : plainName(line);
}
