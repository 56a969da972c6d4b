import type { EvidenceContent } from '@imh/core';
import type { EntryProposal } from '../proposal/entry-proposal.js';
import { type MinutesFound, minutesInLine } from '../proposal/minutes-in-text.js';
import type { CertificateLine } from '../proposal/paper-line.js';

const accreditedBy =
  /(?<!\p{L})(?:approved|accredited|endorsed for credit|acreditad[oa]|avalad[oa]|aprobad[oa])(?: as an? [^.,;]{0,60})? (?:by|por|through) (?:the |el |la |los |las )?([^.,;:]{2,90}?)(?= (?:to|as|for|para|under|como|registro|provider|and has)(?!\p{L})|[,;:.]|$)/iu;
const value = String.raw`[\s:#]{0,3}([\p{L}]{0,5}-?\d[\p{L}\d/-]{1,20})`;
const numbers: readonly RegExp[] = [
  new RegExp(`,? #(\\d[\\p{L}\\d-]{1,20}),? (?:is|has been)(?!\\p{L})`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:provider|approval|acep|ace|sponsor|proveedor|aprobación|registro)(?: (?:id|number|code|no|nº|n\.[º°]|num|núm)\.?|\.? ?#)${value}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:course|activity|program|curso|actividad)(?: (?:id|number|code|no|nº|n\.[º°]|num|núm)\.?|\.? ?#)${value}`,
    'iu',
  ),
];

/** The length of the training and the credit that the certificate prints. */
export function creditIn(lines: readonly CertificateLine[]): Pick<EntryProposal, 'minutes' | 'ce'> {
  const all = lines.flatMap(({ text }) => minutesInLine(text).map((found) => ({ found, line: text })));
  const best = highest(all, ({ found }) => found.rank);
  const credited = highest(
    all.filter(({ found }) => found.credit !== undefined),
    ({ found }) => found.rank,
  );
  const ce = creditFields(lines, credited);
  return {
    ...(best
      ? {
          minutes: {
            value: best.found.minutes,
            line: best.line,
            confidence: best.found.confidence,
            basis: best.found.basis,
          },
        }
      : {}),
    ...(ce ? { ce } : {}),
  };
}

function creditFields(
  lines: readonly CertificateLine[],
  credited: { readonly found: MinutesFound; readonly line: string } | undefined,
): EntryProposal['ce'] {
  // Statements of approval run over several lines.
  const whole = lines.map(({ text }) => text).join(' ');
  const accreditor = accreditedBy.exec(whole)?.[1]?.trim();
  const number = numbers.map((pattern) => pattern.exec(whole)?.[1]).find((found) => found !== undefined);
  if (!credited && (accreditor === undefined || number === undefined)) return undefined;
  const fields: NonNullable<EvidenceContent['ce']> = {
    ...credited?.found.credit,
    ...(accreditor === undefined ? {} : { accreditor }),
    ...(number === undefined ? {} : { number }),
  };
  const line = credited?.line ?? lines.find(({ text }) => text.includes(accreditor!.slice(0, 12)))?.text ?? accreditor!;
  return { value: fields, line, confidence: credited ? 'high' : 'medium' };
}

function highest<T>(items: readonly T[], rank: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, next) => (best && rank(best) >= rank(next) ? best : next), undefined);
}
