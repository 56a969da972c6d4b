import { buildOutline, type Framework, textIn, type Trainings } from '@imh/core';
import { countCompetencies } from '@imh/formats';
import type { Differences, Finding } from './finding.js';

/** What the draft would publish. */
export interface Expected {
  readonly everyone: Framework | undefined;
  readonly members: Framework | undefined;
  readonly trainings: Trainings | undefined;
}

/**
 * A framework as it was found, against the draft.
 * @param isPublic it was read without signing in, so it must contain no statement for members
 */
export function compareFramework(found: Framework, { everyone, members }: Expected, isPublic: boolean): Finding[] {
  const title = textIn(found.title, found.language, found.language);
  const count = countCompetencies(found, buildOutline(found)) || found.nodes.length;
  if (!everyone) return [{ code: 'readable', title, count }];
  if (found.id !== everyone.id) return [{ code: 'other-document', title }];
  const isForMembers = !isPublic && members !== undefined && countStatements(found) > countStatements(everyone);
  const exposed = isPublic ? exposedStatements(found, everyone) : 0;
  const differences = differencesOf(
    entriesOf(found, found.language),
    entriesOf(isForMembers ? members : everyone, found.language),
    versionsOf(found.version, everyone.version),
  );
  return [
    ...(exposed > 0 ? [{ code: 'exposed' as const, count: exposed }] : []),
    differences ? { code: 'old-copy', title, differences } : { code: 'current', title, count },
  ];
}

export function compareTrainings(found: Trainings, { trainings }: Expected): Finding[] {
  const title = textIn(found.title, found.language, found.language);
  const count = found.trainings.length;
  if (!trainings) return [{ code: 'readable', title, count }];
  if (found.id !== trainings.id) return [{ code: 'other-document', title }];
  const entries = (one: Trainings) =>
    new Map(
      one.trainings.map((training) => [training.id, plain(textIn(training.title, found.language, one.language))]),
    );
  const versions = found.version && trainings.version ? versionsOf(found.version, trainings.version) : undefined;
  const differences = differencesOf(entries(found), entries(trainings), versions);
  return [differences ? { code: 'old-copy', title, differences } : { code: 'current', title, count }];
}

/** Lists in a page may state no version, which reads as "0". */
const versionsOf = (found: string, draft: string): readonly [string, string] | undefined =>
  found === draft || found === '0' ? undefined : [found, draft];

const countStatements = ({ nodes }: Framework): number =>
  nodes.filter(({ text, demonstratedBy = [] }) => text !== undefined || demonstratedBy.length > 0).length;

/** Statements that the draft shows to members or to nobody. */
function exposedStatements(found: Framework, everyone: Framework): number {
  const allowed = new Map(everyone.nodes.map((node) => [node.id, node]));
  return found.nodes.filter(({ id, text, demonstratedBy = [] }) => {
    const node = allowed.get(id);
    if (!node) return false;
    return (
      (text !== undefined && node.text === undefined) || (demonstratedBy.length > 0 && !node.demonstratedBy?.length)
    );
  }).length;
}

/** Code, title and statement of each node in the language of what was found. */
function entriesOf(framework: Framework, language: string | undefined): Map<string, string> {
  const said = (text: Framework['title'] | undefined): string =>
    text === undefined ? '' : plain(textIn(text, language, framework.language));
  return new Map(
    framework.nodes.map((node) => [node.id, [node.code ?? '', said(node.label), said(node.text)].join('\n')]),
  );
}

function differencesOf(
  found: ReadonlyMap<string, string>,
  draft: ReadonlyMap<string, string>,
  versions: Differences['versions'],
): Differences | undefined {
  const missing = [...draft.keys()].filter((id) => !found.has(id)).length;
  const extra = [...found.keys()].filter((id) => !draft.has(id)).length;
  const changed = [...found].filter(([id, entry]) => draft.has(id) && draft.get(id) !== entry).length;
  if (missing + extra + changed === 0 && !versions) return undefined;
  return { ...(versions ? { versions } : {}), missing, extra, changed };
}

/** As texts are compared: site editors turn quotes, dashes and dots into others. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[–—]|--+/g, '-')
    .replace(/…/g, '...')
    .replace(/[*\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
