import {
  type CompetencyTag,
  type Framework,
  labelWithTerm,
  localAreaUri,
  nodeUri,
  permitted,
  type Text,
  versionUri,
} from '@imh/core';
import type { LogContext } from '../log/context.js';
import type { Activity } from './statement.js';
import { strictIri } from './iri.js';
import { competencyType, extensions } from './vocabulary.js';
import { languageMap, plain } from './words.js';

/** A competency as an activity. */
export interface Competency {
  readonly activity: Activity;
  /** True if the framework has a label that rights keep out of the file, or is not known, so that rights are not either. */
  readonly isUnnamed: boolean;
}

type Frameworks = LogContext['frameworks'];

/**
 * A node with its label as far as rights allow to export it. What the tag remembers as its label is not used: it was kept
 * for the person, which rights may allow where they do not allow to pass it on.
 */
export function competencyOf(
  { framework, node, localArea }: Pick<CompetencyTag, 'framework' | 'node' | 'localArea'>,
  frameworks: Frameworks,
): Competency | undefined {
  const key = JSON.stringify([framework, node ?? null, node === undefined ? localArea : null]);
  return remembered(competencies, frameworks, key, () => madeCompetency({ framework, node, localArea }, frameworks));
}

function madeCompetency(
  { framework, node, localArea }: Pick<CompetencyTag, 'framework' | 'node' | 'localArea'>,
  frameworks: Frameworks,
): Competency | undefined {
  if (node === undefined && localArea === undefined) return undefined;
  const id = strictIri(node === undefined ? localAreaUri(framework, localArea!) : nodeUri(framework, node));
  if (!id) return undefined;
  const known = frameworks.get(framework);
  // An area that the person has named is in their own words, whose language is not known.
  const name = node === undefined ? languageMap(localArea) : languageMap(titleOf(known, node), known?.language);
  const definition = { type: competencyType, ...(name ? { name } : {}) };
  return { activity: { objectType: 'Activity', id: id.iri, definition }, isUnnamed: name === undefined };
}

function titleOf(framework: Framework | undefined, id: string): Text | undefined {
  const node = framework?.nodes.find((one) => one.id === id);
  if (!framework || !node) return undefined;
  const { code, ...title } = permitted(framework, node, 'export');
  const label = labelWithTerm(title, framework.language);
  return label === undefined || label === '' ? code : label;
}

/** A long log has the same few tags a hundred thousand times, and making their activities is most of the work. */
type Made<Value> = WeakMap<Frameworks, Map<string, Value>>;
const competencies: Made<Competency | undefined> = new WeakMap();
const versions: Made<readonly Activity[]> = new WeakMap();

function remembered<Value>(made: Made<Value>, frameworks: Frameworks, key: string, make: () => Value): Value {
  const values = made.get(frameworks) ?? new Map<string, Value>();
  made.set(frameworks, values);
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as Value;
}

/** A framework, and the version that a tag was made with: each an activity, so that a reader can ask for either. */
export function frameworkActivities(
  id: string,
  version: string | undefined,
  frameworks: Frameworks,
): readonly Activity[] {
  const key = JSON.stringify([id, version ?? null]);
  return remembered(versions, frameworks, key, () => madeActivities(id, version, frameworks));
}

function madeActivities(id: string, version: string | undefined, frameworks: Frameworks): readonly Activity[] {
  const framework = frameworks.get(id);
  const name = languageMap(framework?.title, framework?.language);
  const activity = (uri: string, more?: Record<string, unknown>): Activity[] => {
    const iri = strictIri(uri)?.iri;
    const definition = { ...(name ? { name } : {}), ...(more ? { extensions: more } : {}) };
    return iri === undefined
      ? []
      : [{ objectType: 'Activity', id: iri, ...(Object.keys(definition).length > 0 ? { definition } : {}) }];
  };
  if (version === undefined) return activity(id);
  const written = plain(version);
  return [...activity(id), ...activity(versionUri(id, written), { [extensions.frameworkVersion]: written })];
}

/** Without the second activity of the same id. */
export function distinct(activities: readonly Activity[]): Activity[] {
  return [...new Map(activities.map((activity) => [activity.id, activity])).values()];
}
