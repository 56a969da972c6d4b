import type { EvidenceContent } from '../documents/evidence.js';

/** The fields of an entry that `progressOf` reads. A log of 100,000 entries fits into memory without the others. */
export function countableContent(content: EvidenceContent): EvidenceContent {
  const { status, type, dateStart, dateCompleted, sessions, minutes, topics, topicMinutes, rsc, competencies } =
    content;
  const fields = { status, type, dateStart, dateCompleted, sessions, minutes, topics, topicMinutes, rsc };
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const tags = competencies?.map(({ framework, node, localArea, minutes: own }) => ({
    framework,
    ...(node === undefined ? {} : { node }),
    ...(localArea === undefined ? {} : { localArea }),
    ...(own === undefined ? {} : { minutes: own }),
  }));
  return { title: '-', ...present, ...(tags ? { competencies: tags } : {}) };
}
