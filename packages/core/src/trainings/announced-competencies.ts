import type { CompetencyTag } from '../documents/evidence.js';
import type { Framework } from '../documents/framework.js';
import type { Text } from '../documents/text.js';
import { nodeOfUri } from '../outline/node-uri.js';
import { tagFor } from '../rights/competency-tag.js';

/** A competency that a page states it teaches or assesses, in the page's words. */
export interface AnnouncedByPage {
  /** URI of a node. */
  readonly address?: string | undefined;
  readonly name?: string | undefined;
  /** Name or id of a framework. */
  readonly framework?: string | undefined;
}

export interface AnnouncedTags {
  /** A tag for each competency that is in one of the frameworks, in the order of the page. */
  readonly tags: readonly CompetencyTag[];
  /** Names, or addresses, of those that are in none of them. */
  readonly unknown: readonly string[];
}

interface Known {
  readonly frameworks: readonly Framework[];
  /** Where names without a framework are looked up. */
  readonly shown?: Framework | undefined;
  readonly language: string;
}

/**
 * Finds what a page announces in the frameworks on this computer: by its URI, else by its exact name if only one node has
 * it, in the framework that the page names or, if it names none, in the one that the person uses.
 */
export function announcedTags(announced: readonly AnnouncedByPage[], known: Known): AnnouncedTags {
  const tags = new Map<string, CompetencyTag>();
  const unknown = new Set<string>();
  for (const each of announced) {
    const found = byAddress(each, known) ?? byName(each, known);
    if (found) {
      const [framework, node] = found;
      tags.set(JSON.stringify([framework.id, node]), { ...tagFor(framework, node, known.language), source: 'page' });
    } else {
      const name = each.name?.trim() || each.address;
      if (name) unknown.add(name);
    }
  }
  return { tags: [...tags.values()], unknown: [...unknown] };
}

type Found = readonly [framework: Framework, node: string];

function byAddress({ address }: AnnouncedByPage, { frameworks }: Known): Found | undefined {
  const uri = address === undefined ? undefined : nodeOfUri(address);
  const framework = uri && frameworks.find(({ id }) => id === uri.frameworkId);
  return framework?.nodes.some(({ id }) => id === uri?.nodeId) ? [framework, uri!.nodeId] : undefined;
}

function byName({ name, framework: wanted }: AnnouncedByPage, { frameworks, shown }: Known): Found | undefined {
  const key = nameKey(name ?? '');
  if (key === '') return undefined;
  const named = wanted?.trim()
    ? frameworks.filter(
        ({ id, title }) => id === wanted || wordingsOf(title).some((one) => nameKey(one) === nameKey(wanted)),
      )
    : shown
      ? [shown]
      : [];
  const found = named.flatMap((framework) =>
    framework.nodes
      .filter(({ label, code }) =>
        wordingsOf(label).some(
          (one) => nameKey(one) === key || (code !== undefined && nameKey(`${code} ${one}`) === key),
        ),
      )
      .map(({ id }): Found => [framework, id]),
  );
  return found.length === 1 ? found[0] : undefined;
}

const wordingsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
