import { type Scale, shownValue } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';
import { isRecord } from '../json/values.js';

/** Values in Mahara's database (Framework::commit in module/framework/lib.php). */
const values: Readonly<Record<string, number>> = {
  begun: 0,
  '0': 0,
  incomplete: 1,
  '1': 1,
  partialcomplete: 2,
  '2': 2,
  completed: 3,
  '3': 3,
};

/**
 * The states of evidence as a scale: how far a standard is met. "Begun" only asks for a review, so it is not a level; who
 * may rate is a setting of Mahara.
 */
export function maharaScale(framework: Readonly<Record<string, unknown>>, report: LossReport): Scale | undefined {
  const { selfassess, evidencestatuses } = framework;
  if (selfassess !== undefined) {
    const who = selfassess ? 'people rate themselves' : 'a reviewer rates';
    report.add(
      'selfassess',
      `"selfassess" is ${shownValue(selfassess)}: ${who}; this is a setting of Mahara`,
      'selfassess',
    );
  }
  const levels = new Map<number, string>();
  for (const [index, status] of (Array.isArray(evidencestatuses) ? (evidencestatuses as unknown[]) : []).entries()) {
    const [name = '', label] = isRecord(status) ? (Object.entries(status)[0] ?? []) : [String(index), status];
    const value = values[name.toLowerCase()] ?? index;
    const where = `evidencestatuses[${index}]`;
    if (typeof label !== 'string' || label.trim() === '') report.add('status', `${where} has no name`, where);
    else if (value === 0)
      report.add('status', `"${label}" marks evidence that waits for a reviewer; it is not a level`, where);
    else if (levels.has(value)) report.add('status', `${where}: level ${value} occurs twice`, where);
    else levels.set(value, label.trim());
  }
  if (levels.size === 0) return undefined;
  return { levels: [...levels].sort(([a], [b]) => a - b).map(([value, label]) => ({ value, label })) };
}
