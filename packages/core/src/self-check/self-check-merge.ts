import { canonicalJson } from '../documents/canonical-json.js';
import type { Framework } from '../documents/framework.js';
import type { Answer, SelfCheck } from '../documents/self-check.js';

/**
 * One self-check that went on in two places since they last agreed: what only one of them changed is taken from it, and
 * what both changed from `ours`.
 * @param base what both had; undefined where they never agreed
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

/** What of a file's answers has a place in a framework; the rest stays what it is and is only not shown. */
export interface FittedAnswers {
  readonly fitting: ReadonlyMap<string, Answer>;
  /** About nodes, or by levels, that this version does not have. */
  readonly others: readonly Answer[];
  /** The version that they were given for, where it is another one. */
  readonly version?: string;
}

/** Answers carried by node id into the framework at hand; undefined where they belong to another framework. */
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
