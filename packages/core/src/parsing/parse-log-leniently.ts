import { EvidenceLog } from '../documents/evidence-log.js';
import { withItemsOnce } from '../log/merge.js';
import { type LogFault, logFault, type ValueSetAside, valuesSetAside } from '../log/value-set-aside.js';
import { type DocumentError, pathOf } from './document-error.js';
import { checkHeader } from './document-header.js';
import { parseJson } from './parse-json.js';
import { failure, type Result, success } from './result.js';
import { faultOf } from './schema-issue.js';
import { setAsideFaults } from './set-aside.js';

export interface LenientLog {
  readonly log: EvidenceLog;
  /** Empty for a valid log. */
  readonly aside: readonly ValueSetAside[];
}

/**
 * Parses an evidence log; an invalid value that neither identity nor rights depend on is set aside, and named with the
 * entry that it belongs to. An item that the file lists twice is merged into one. Never throws, whatever the text.
 */
export function parseLogLeniently(text: string): Result<LenientLog, DocumentError> {
  const json = parseJson(text, 'imh-evidence-log');
  if (!json.ok) return json;
  const wrong = checkHeader(json.value, 'imh-evidence-log');
  if (wrong) return failure(wrong);
  const found = setAsideFaults<LogFault & { readonly message: string }>(json.value, (log) =>
    (EvidenceLog.safeParse(log).error?.issues ?? []).map((issue) => {
      const { path, message } = faultOf(issue, log);
      return { ...logFault(log, path), message };
    }),
  );
  if (!found.refused) {
    const log = json.value as EvidenceLog;
    const aside = valuesSetAside(found);
    return success({ log: withItemsOnce(aside.length > 0 ? withoutEmpty(log) : log), aside });
  }
  const { path, message } = found.refused;
  return failure({ code: 'invalid', path, message: `${pathOf(path) || 'The document'}: ${message}.` });
}

/** Without items whose only version was set aside: they have nothing to show, and would be items of nobody. */
function withoutEmpty(log: EvidenceLog): EvidenceLog {
  const filled = <Item extends { readonly versions: readonly unknown[] }>(items: readonly Item[]): Item[] =>
    items.filter(({ versions }) => versions.length > 0);
  const { entries, selfChecks, ratings } = log;
  return {
    ...log,
    entries: filled(entries),
    ...(selfChecks ? { selfChecks: filled(selfChecks) } : {}),
    ...(ratings ? { ratings: filled(ratings) } : {}),
  };
}
