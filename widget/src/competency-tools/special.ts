import { linkTo } from '../competencies/deep-link.js';
import { h, type OutlineContent, type OutlineRow, type Phrase, type RowView } from '@imh/elements';
import { plainText } from '@imh/core';
import { said } from '../element/said.js';
import { adopt } from '../element/adopt.js';
import { writeMarkup } from './markup-view.js';
import { specialStyles } from './special-styles.js';
import { type CompetencyToolsStrings, competencyToolsStrings } from '../strings/competency-tools.js';

export interface SpecialWork {
  row(row: OutlineRow, view: RowView): void;
  /** The words of a text without its markup. */
  plain(text: string): string;
}

export interface SpecialOptions {
  readonly root: ShadowRoot;
  readonly language: string;
  /** See `linkTo()`. */
  readonly page: string | undefined;
  /** A person follows a link to another node. */
  readonly goTo: (nodeId: string) => void;
}

export async function specialWork(content: OutlineContent, options: SpecialOptions): Promise<SpecialWork> {
  const words = await competencyToolsStrings(options.language);
  adopt(options.root, specialStyles);
  const rowOf = new Map([...content.rows].reverse().map((row) => [row.node.id, row]));
  return {
    plain: plainText,
    row(row, view) {
      for (const element of ownWords(view)) writeMarkup(element);
      const related = relations(row, content, rowOf, words, options);
      const after = view.element.querySelector(':scope > .actions') ?? view.body;
      if (!related) return;
      if (view.list) view.list.before(related);
      else if (after) after.before(related);
      else view.element.append(related);
    },
  };
}

function ownWords({ element, list }: RowView): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.words')].filter((words) => !list?.contains(words));
}

/** What the data says of a node's relations, and no more. */
function relations(
  { node, parent }: OutlineRow,
  content: OutlineContent,
  rowOf: ReadonlyMap<string, OutlineRow>,
  words: CompetencyToolsStrings,
  { page, goTo }: SpecialOptions,
): HTMLElement | undefined {
  const { framework, outline, rows } = content;
  const nameOf = (id: string): Phrase | undefined => {
    const row = rowOf.get(id);
    if (!row) return undefined;
    const { code, label } = content.words(row);
    return { ...label, text: [code, plainText(label.text)].filter(Boolean).join(' ') };
  };
  const link = (id: string): HTMLElement | false => {
    const name = nameOf(id);
    const anchor = name?.text ? said('a', name, { href: linkTo(id, page) }) : false;
    if (anchor) {
      anchor.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(id);
      });
    }
    return anchor;
  };
  const to = (uri: string): HTMLElement | false => {
    const id = nodeIn(framework.id, uri);
    return id !== undefined && rowOf.has(id) ? link(id) : h('bdi', {}, uri);
  };
  const here = rows[parent]?.node.id;
  const others = outline.byId.get(node.id)!.parents.filter((id) => id !== here);
  const lines = [
    line(words.sameAs, (node.exactMatch ?? []).map(to)),
    line(words.replacedBy, (node.replacedBy ?? []).map(to)),
    line(words.alsoUnder, others.map(link)),
  ].filter((one) => one !== false);
  return lines.length > 0 ? h('div', { class: 'related' }, ...lines) : undefined;
}

/** The reverse of `nodeUri()`. */
function nodeIn(frameworkId: string, uri: string): string | undefined {
  if (!uri.startsWith(`${frameworkId}#`)) return undefined;
  try {
    return decodeURIComponent(uri.slice(frameworkId.length + 1));
  } catch {
    return undefined;
  }
}

function line(title: string, targets: readonly (HTMLElement | false)[]): HTMLElement | false {
  const present = targets.filter((target) => target !== false);
  const pieces = present.flatMap((target, at) => [at > 0 ? ', ' : ' ', target]);
  return present.length > 0 && h('p', {}, title, ...pieces);
}
