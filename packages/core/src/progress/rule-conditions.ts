import { daysOf, monthsBetween } from '../dates/dates.js';
import type { Aim } from '../documents/profile.js';
import type { Condition } from '../documents/requirements.js';

export type Applies = 'yes' | 'no' | 'unknown';

/** A field of the aim that decides whether a rule applies. */
export type AimField = 'category' | 'providesRsc' | 'since';

export interface Applicability {
  readonly applies: Applies;
  /** The failed conditions for "no", the undecidable ones for "unknown"; empty for "yes". */
  readonly because: readonly AimField[];
}

/** Whether a rule applies to a person with this aim: all its conditions must be met. */
export function applicabilityOf(when: Condition | undefined, aim: Aim | undefined, today: string): Applicability {
  const answers: [AimField, Applies][] = [
    ['category', categoryFits(when?.category, aim)],
    ['providesRsc', provisionFits(when?.providesRsc, aim)],
    ['since', heldLongEnough(when?.heldMonths, aim, today)],
  ];
  const because = (applies: Applies) => answers.flatMap(([field, answer]) => (answer === applies ? [field] : []));
  if (because('no').length > 0) return { applies: 'no', because: because('no') };
  if (because('unknown').length > 0) return { applies: 'unknown', because: because('unknown') };
  return { applies: 'yes', because: [] };
}

function categoryFits(categories: readonly string[] | undefined, aim: Aim | undefined): Applies {
  if (!categories?.length) return 'yes';
  if (aim?.category === undefined) return 'unknown';
  return categories.includes(aim.category) ? 'yes' : 'no';
}

function provisionFits(wanted: boolean | undefined, aim: Aim | undefined): Applies {
  if (wanted === undefined) return 'yes';
  if (aim?.providesRsc === undefined) return 'unknown';
  return aim.providesRsc === wanted ? 'yes' : 'no';
}

/** With a partial `since`, "unknown" unless all its days give the same answer. */
function heldLongEnough(held: Condition['heldMonths'], aim: Aim | undefined, today: string): Applies {
  if (held?.min === undefined && held?.below === undefined) return 'yes';
  if (aim?.since === undefined) return 'unknown';
  const { first, last } = daysOf(aim.since);
  const [one, other] = [first, last].map((since) => {
    const months = Math.floor(monthsBetween(since, today));
    return months >= (held.min ?? -Infinity) && months < (held.below ?? Infinity);
  });
  if (one !== other) return 'unknown';
  return one ? 'yes' : 'no';
}
