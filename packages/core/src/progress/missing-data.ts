import { each, type Steps } from '../steps.js';
import { enteredOn } from './pro-rating.js';
import type { AimField, Applicability } from './rule-conditions.js';
import type { Progress, ProgressQuestion } from './progress.js';
import type { Reason } from './rule-count.js';
import { competenciesOf } from './rule-matching.js';

export type EntryField = 'minutes' | 'date' | 'wholeDate' | 'type' | 'areas' | 'providerCategory' | 'rscMode';

/** An empty field that a figure depends on: of an entry, or of the aim if there is no `entry`. */
export type MissingData =
  | { readonly what: EntryField; readonly entry: string }
  | { readonly what: AimField | 'cycleStart'; readonly entry?: undefined };

const fieldBehind: Partial<Record<Reason, EntryField>> = {
  'minutes-missing': 'minutes',
  'no-date': 'date',
  'unclear-date': 'wholeDate',
  'type-missing': 'type',
  'too-few-competencies': 'areas',
  'provider-category-missing': 'providerCategory',
  'rsc-mode-missing': 'rscMode',
};

/** Fields that matter only for finished entries in the period; the reasons for other fields imply both. */
const ofKind: readonly EntryField[] = ['type', 'providerCategory', 'rscMode'];

/** What is missing for the figures of a progress, computed with pauses. */
export function* missingDataSteps(
  { requirements, contents, aim }: Pick<ProgressQuestion, 'requirements' | 'contents' | 'aim'>,
  { inPeriod, applicability, rules }: Progress,
): Steps<MissingData[]> {
  const contentOf = new Map(contents.map(({ id, content }) => [id, content]));
  const present = new Set(inPeriod.map(({ entry }) => entry));
  const untagged = (entry: string) => competenciesOf(contentOf.get(entry)!, requirements.framework?.id) === 0;
  const missing: MissingData[] = [];
  const unknown = (one: Applicability) => (one.applies === 'unknown' ? one.because : []);
  for (const what of unknown(applicability)) missing.push({ what });
  for (const [index, progress] of rules.entries()) {
    const rule = requirements.rules[index];
    for (const what of unknown(progress)) missing.push({ what });
    if (rule?.proRate && progress.applies !== 'no' && enteredOn(aim) === undefined)
      missing.push({ what: 'cycleStart' });
    yield* each(progress.notCounted, ({ entry, reason }) => {
      const what = fieldBehind[reason];
      if (what && (!ofKind.includes(what) || present.has(entry))) missing.push({ what, entry });
    });
    yield* each(rule?.coverage ? progress.counted : [], ({ entry }) => {
      if (untagged(entry)) missing.push({ what: 'areas', entry });
    });
  }
  const distinct = new Map<string, MissingData>();
  yield* each(missing, (one) => distinct.set(JSON.stringify([one.what, one.entry]), one));
  return [...distinct.values()];
}
