import {
  type CompetencyTag,
  localDay,
  nodeOfUri,
  type PageMatch,
  type Trainings,
  trainingsOfPage,
  trainingTag,
} from '@imh/core';
import type { Draft, DraftGuideMatch, EvidenceStore } from '@imh/storage';

/**
 * Fills in the competencies that an installed training guide lists for the draft's page. A draft that the person has
 * changed, an entry that is edited, and a page without a match stay as they are.
 */
export function withGuideCompetencies(
  store: EvidenceStore,
  draft: Draft,
  guides: readonly Trainings[],
  language: string,
): Draft {
  const isFresh = draft.page !== undefined && !draft.touched && !draft.entry && !draft.fromGuides;
  if (!isFresh || draft.content.competencies?.length) return draft;
  return filledIn(store, draft, guides, language);
}

/** The same for any draft, such as after one of several trainings was chosen. */
export function filledIn(store: EvidenceStore, draft: Draft, guides: readonly Trainings[], language: string): Draft {
  const tags: CompetencyTag[] = [];
  const matches: DraftGuideMatch[] = [];
  for (const guide of guides) {
    for (const { training } of matchesIn(guide, draft)) {
      const found = tagsOf(store, guide, training.competencies ?? [], language);
      if (!training.competencies?.length) continue;
      tags.push(...found);
      matches.push({ guide: guide.id, training: training.id, unknown: training.competencies.length - found.length });
    }
  }
  if (matches.length === 0) return draft;
  const kept = (draft.content.competencies ?? []).filter(({ source }) => source !== 'training-guide');
  return { ...draft, fromGuides: matches, content: { ...draft.content, competencies: distinct([...kept, ...tags]) } };
}

function matchesIn(guide: Trainings, { content }: Draft): readonly PageMatch[] {
  const { url, canonicalUrl, title, dateStart } = content;
  const addresses = [url, canonicalUrl].filter((address) => address !== undefined);
  return trainingsOfPage(guide, { addresses, title, date: dateStart, today: localDay(new Date()) });
}

/** Tags of the competencies whose framework is on this computer. */
function tagsOf(store: EvidenceStore, guide: Trainings, uris: readonly string[], language: string): CompetencyTag[] {
  return uris.flatMap((uri) => {
    const { frameworkId = '', nodeId } = nodeOfUri(uri) ?? {};
    const framework = store.framework(frameworkId);
    if (!framework?.nodes.some(({ id }) => id === nodeId)) return [];
    return trainingTag(uri, { guide, framework, language }) ?? [];
  });
}

function distinct(tags: readonly CompetencyTag[]): CompetencyTag[] {
  return [...new Map(tags.map((tag) => [JSON.stringify([tag.framework, tag.node, tag.localArea]), tag])).values()];
}
