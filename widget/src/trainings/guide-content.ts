import {
  compareTimes,
  type Framework,
  type FrameworkNode,
  nodeOfUri,
  permitted,
  timeOf,
  type Training,
  type Trainings,
  type TrainingTime,
} from '@imh/core';
import { type OutlineContent, outlineContent, type OutlineWords, type Phrase } from '@imh/elements';

/** A competency that a training relates to, with the words that rights allow to show. */
export interface NamedCompetency {
  readonly id: string;
  readonly words: OutlineWords;
  /** Its title, or its statement if it has no title. */
  readonly name: Phrase;
}

export interface GuideEntry {
  readonly training: Training;
  readonly title: Phrase;
  readonly description: Phrase;
  readonly time: TrainingTime;
  readonly named: readonly NamedCompetency[];
  /** Names of the gaps that this training is for. */
  readonly fits: readonly string[];
}

/** A training guide as one reader sees it on one day. */
export interface GuideContent {
  readonly guide: Trainings;
  /** The guide's own title, publisher and rights, as far as rights allow to show them. */
  readonly about: OutlineContent;
  /** The framework that names the competencies. */
  readonly names: OutlineContent | undefined;
  readonly today: string;
  /** In the order of the list. */
  readonly entries: readonly GuideEntry[];
}

interface Reader {
  readonly language: string;
  /** `2026-11-21` */
  readonly today: string;
  /** Trainings to list first, in that order, each with the ids of the gaps that it is for. */
  readonly fitting?: ReadonlyMap<Training, readonly string[]> | undefined;
}

export function guideContent(guide: Trainings, framework: Framework | undefined, reader: Reader): GuideContent {
  const { today, fitting } = reader;
  // A framework without nodes, because title, publisher and rights of a guide follow the rules of a framework's.
  const { id, title, language, publisher, rights } = guide;
  const own = { format: 'imh-framework', formatVersion: 1, id, version: '-', title, nodes: [] } as const;
  const fields = {
    ...(language ? { language } : {}),
    ...(publisher ? { publisher } : {}),
    ...(rights ? { rights } : {}),
  };
  const about = outlineContent({ ...own, ...fields, nodes: [] }, reader);
  const names = framework && outlineContent(framework, reader);
  const named = names ? namesIn(names) : () => undefined;

  const entries = guide.trainings.map((training): GuideEntry => {
    const { title: label, description: text, competencies = [] } = training;
    // A title may be shown like that of a domain, a description like a statement.
    const node = { id: training.id, kind: 'domain', label, ...(text ? { text } : {}) } satisfies FrameworkNode;
    const allowed = permitted(about.framework, node, 'show');
    return {
      training,
      title: about.say(allowed.label),
      description: about.say(allowed.text),
      time: timeOf(training, today),
      named: competencies.flatMap((uri) => named(uri) ?? []),
      fits: (fitting?.get(training) ?? []).flatMap((gap) => named(gap)?.name.text ?? []),
    };
  });
  const places = new Map([...(fitting?.keys() ?? [])].map((training, place) => [training, place]));
  const placeOf = ({ training }: GuideEntry): number => places.get(training) ?? places.size;
  entries.sort((one, other) => placeOf(one) - placeOf(other) || compareTimes(one.time, other.time));

  return { guide, about, names, today, entries };
}

/** Looks up a node by its URI, or by its id alone; undefined if nothing of it may be shown. */
function namesIn(content: OutlineContent): (uri: string) => NamedCompetency | undefined {
  const rows = new Map(content.rows.map((row) => [row.node.id, row]));
  const known = new Map<string, NamedCompetency | undefined>();
  const find = (uri: string): NamedCompetency | undefined => {
    const { frameworkId = content.framework.id, nodeId = uri } = nodeOfUri(uri) ?? {};
    const row = frameworkId === content.framework.id ? rows.get(nodeId) : undefined;
    if (!row) return undefined;
    const words = content.words(row);
    const name = words.label.text ? words.label : words.text;
    return words.code || name.text ? { id: nodeId, words, name: name.text ? name : { text: words.code } } : undefined;
  };
  return (uri) => {
    if (!known.has(uri)) known.set(uri, find(uri));
    return known.get(uri);
  };
}

/** What a guide lists without filters. */
export function unfiltered({ entries }: GuideContent, past: boolean): GuideEntry[] {
  return entries.filter(({ time }) => past || time.when !== 'past');
}
