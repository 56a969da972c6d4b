import { canonicalJson } from '../documents/canonical-json.js';
import type { Framework } from '../documents/framework.js';
import type { Answer, SelfCheck } from '../documents/self-check.js';

/**
 * Three-way merge of a self-check that was edited in two places. Where both changed an answer, `ours` wins.
 * @param base the last common state; undefined if there is none
 */
export function mergeSelfChecks(base: SelfCheck | undefined, ours: SelfCheck, theirs: SelfCheck): SelfCheck {
  const [before, mine, other] = [base, ours, theirs].map(
    (check) => new Map(check?.answers.map((one) => [one.node, one])),
  );
  const answers = [...new Set([...other!.keys(), ...mine!.keys()])].flatMap((node): Answer[] => {
    const changed = !same(mine!.get(node), before!.get(node));
    const answer = (changed ? mine! : other!).get(node);
    return answer ? [answer] : [];
  });
  const plan = same(ours.plan ?? [], base?.plan ?? []) ? theirs.plan : ours.plan;
  const { plan: _plan, ...rest } = ours.takenAt >= theirs.takenAt ? ours : theirs;
  return { ...rest, answers, ...(plan ? { plan } : {}) };
}

function same(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

/** Answers of a file, divided by whether they fit a framework. Those that do not fit are kept but not shown. */
export interface FittedAnswers {
  readonly fitting: ReadonlyMap<string, Answer>;
  /** Answers with a node or level that does not exist in this version. */
  readonly others: readonly Answer[];
  /** The version that the answers are for, if it differs. */
  readonly version?: string;
}

/** Matches answers to a framework by node id; undefined if they belong to another framework. */
export function fitAnswers(
  check: Pick<SelfCheck, 'framework' | 'answers'>,
  framework: Framework,
): FittedAnswers | undefined {
  if (check.framework.id !== framework.id) return undefined;
  const nodes = new Set(framework.nodes.map(({ id }) => id));
  const levels = new Set(framework.scale?.levels.map(({ value }) => value));
  const fits = ({ node, level }: Answer) => nodes.has(node) && (level === undefined || levels.has(level));
  const { version } = check.framework;
  return {
    fitting: new Map(check.answers.filter(fits).map((answer) => [answer.node, answer])),
    others: check.answers.filter((answer) => !fits(answer)),
    ...(version !== undefined && version !== framework.version ? { version } : {}),
  };
}
