import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import type { Rule } from '../documents/requirements.js';
import { topicsOf } from '../log/entry-facts.js';

/** Why an entry is not of the kind that a rule counts. "…-missing": the user may still fill in the field. */
export type KindReason =
  | 'other-type'
  | 'type-missing'
  | 'other-topic'
  | 'other-provider-category'
  | 'provider-category-missing'
  | 'other-rsc-mode'
  | 'rsc-mode-missing';

/** Why an entry is not of a rule's kind; undefined if it is. */
export function kindReasonOf(rule: Rule, content: EvidenceContent): KindReason | undefined {
  if (rule.evidenceTypes?.length) {
    if (content.type === undefined) return 'type-missing';
    if (!rule.evidenceTypes.includes(content.type)) return 'other-type';
  }
  if (rule.topics?.length && !topicsOf(content).some((topic) => rule.topics!.includes(topic))) return 'other-topic';
  if (rule.providerCategories?.length) {
    if (content.rsc?.providerCategory === undefined) return 'provider-category-missing';
    if (!rule.providerCategories.includes(content.rsc.providerCategory)) return 'other-provider-category';
  }
  if (rule.rscMode !== undefined) {
    if (content.rsc?.mode === undefined) return 'rsc-mode-missing';
    if (content.rsc.mode !== rule.rscMode) return 'other-rsc-mode';
  }
  return undefined;
}

/** Number of distinct competency tags of an entry, limited to one framework if given. */
export function competenciesOf(content: EvidenceContent, framework: string | undefined): number {
  const tags = (content.competencies ?? []).filter((tag) => framework === undefined || tag.framework === framework);
  const named = (tag: CompetencyTag) => tag.node !== undefined || tag.localArea !== undefined;
  return new Set(tags.filter(named).map((tag) => JSON.stringify([tag.framework, tag.node, tag.localArea]))).size;
}
