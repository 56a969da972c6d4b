import type { EvidenceLog, ReferencedFramework } from '../documents/evidence-log.js';
import type { CompetencyTag, EvidenceContent, EvidenceType } from '../documents/evidence.js';
import type { Framework } from '../documents/framework.js';
import { textIn } from '../documents/localized-text.js';
import type { Training } from '../documents/trainings.js';
import { type TaughtIn, taughtNode } from './taught-node.js';
import { timeOf } from './training-time.js';

interface Planning extends TaughtIn {
  /** RFC 3339. */
  readonly now: string;
  /** The user's local day: `2026-11-21`. */
  readonly today: string;
  /** A new UUID at each call. */
  readonly newId: () => string;
}

const types: Readonly<Record<string, EvidenceType>> = {
  'live-online': 'webinar-live',
  recorded: 'webinar-recorded',
  reading: 'article',
  'in-person': 'in-service',
  hybrid: 'in-service',
  'self-paced': 'in-service',
};

/** A video counts like a recorded webinar. What is unknown is left to the user. */
const materialTypes: Readonly<Record<string, EvidenceType>> = {
  'tip-sheet': 'article',
  book: 'article',
  article: 'article',
  website: 'article',
  video: 'webinar-recorded',
  podcast: 'webinar-recorded',
};

/** A training of a guide as an evidence log with one planned entry, for the user to complete afterwards. */
export function plannedLog(training: Training, planning: Planning): EvidenceLog {
  const { framework, language, now, newId } = planning;
  const content = plannedEvidence(training, planning);
  const machine = newId();
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: now,
    machine,
    purpose: 'backup',
    language,
    frameworks: frameworksOf(content.competencies ?? [], framework),
    entries: [{ id: newId(), versions: [{ version: newId(), parents: [], at: now, machine, content }] }],
  };
}

/** A training of a guide as the content of a planned entry. */
export function plannedEvidence(training: Training, planning: Omit<Planning, 'now' | 'newId'>): EvidenceContent {
  const { guide, language, today } = planning;
  const { title, provider, people, urls, minutes, delivery, material, ce, topics, competencies = [] } = training;
  const time = timeOf(training, today);
  const type = material === undefined ? types[delivery ?? ''] : materialTypes[material];
  return {
    title: textIn(title, language, guide.language) || training.id,
    status: 'planned',
    ...(type ? { type } : {}),
    ...(urls?.[0] ? { url: urls[0] } : {}),
    ...(provider ? { provider } : {}),
    ...(people?.length ? { people } : {}),
    ...(time.when === 'upcoming' ? { dateStart: time.start } : {}),
    ...(minutes === undefined ? {} : { minutes, minutesSource: 'page' }),
    ...(ce ? { ce } : {}),
    ...(delivery ? { format: delivery } : {}),
    ...(training.language ? { language: training.language } : {}),
    ...(topics?.length ? { topics } : {}),
    competencies: competencies.flatMap((uri) => trainingTag(uri, planning) ?? []),
  };
}

/** The tag of a competency that a training guide lists; undefined if it is not a node URI. */
export function trainingTag(uri: string, planning: TaughtIn): CompetencyTag | undefined {
  const node = taughtNode(uri, planning);
  if (!node) return undefined;
  const { frameworkId, version, nodeId, label } = node;
  return {
    framework: frameworkId,
    ...(version === undefined ? {} : { version }),
    node: nodeId,
    ...(label === undefined ? {} : { label }),
    source: 'training-guide',
  };
}

function frameworksOf(tags: readonly CompetencyTag[], framework: Framework | undefined): ReferencedFramework[] {
  const referenced = new Map<string, ReferencedFramework>();
  for (const { framework: id, version } of tags) {
    const { title, rights } = framework?.id === id ? framework : {};
    referenced.set(id, {
      id,
      ...(version === undefined ? {} : { version }),
      ...(title === undefined ? {} : { title }),
      ...(rights ? { rights } : {}),
    });
  }
  return [...referenced.values()];
}
