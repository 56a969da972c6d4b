import type { EvidenceLog } from '../../documents/evidence-log.js';
import type { EvidenceContent } from '../../documents/evidence.js';
import type { Aim } from '../../documents/profile.js';
import type { Versioned } from '../../documents/versions.js';
import { itemState } from '../heads.js';
import type { ApplicationSummary, SummaryItem } from './summary.js';
import { SummaryCollector, type SummaryOptions } from './summary-collector.js';

/**
 * A log in the order of an application form: work, education, training, supervision, references, and what has no section
 * there. Only finished entries are listed; of conflicting versions, the newest.
 */
export function applicationSummary(log: EvidenceLog, options: SummaryOptions): ApplicationSummary {
  const { aims = [], work = [], education = [], references = [] } = log.profile ?? {};
  const collector = new SummaryCollector(options, categoriesOf(currentItems<Aim>(aims)));
  for (const entry of log.entries) collector.add(currentItems<EvidenceContent>([entry]));
  const profile = {
    work: currentItems(work),
    education: currentItems(education),
    references: currentItems(references),
  };
  return collector.result(profile, log);
}

/** Items that are not deleted, in their newest version. */
export function currentItems<Content>(items: readonly Versioned<Content>[]): SummaryItem<Content>[] {
  return items.flatMap((item) => {
    const { content, conflict } = itemState(item);
    return content === undefined ? [] : [{ id: item.id, content, inTwoVersions: conflict }];
  });
}

const categoriesOf = (aims: readonly SummaryItem<Aim>[]): string[] =>
  aims.flatMap(({ content }) => content.category ?? []);
