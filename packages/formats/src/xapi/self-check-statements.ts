import { headsOf, type SelfCheck, type Version, type Versioned } from '@imh/core';
import type { LogContext } from '../log/context.js';
import { competencyOf, distinct, frameworkActivities } from './frameworks.js';
import type { Statement } from './statement.js';
import { commonOf, registrationOf, type Stated, statementId, type StatementOptions } from './statement-parts.js';
import { utcOf } from './times.js';
import { extensions, verbs } from './vocabulary.js';
import { languageMap, plain } from './words.js';

/** A self-check as xAPI statements, one for each competency with a level or a source: asserted by the person. */
export function selfCheckStatements(
  item: Versioned<SelfCheck>,
  context: LogContext,
  options: StatementOptions = {},
): Stated {
  const heads = headsOf(item).filter(({ content, deleted, forgotten }) => content && !deleted && !forgotten);
  const head = heads.at(-1) as (Version<SelfCheck> & { content: SelfCheck }) | undefined;
  if (!head) return { statements: [], notes: [] };
  const { framework, answers, takenAt } = head.content;
  const levels = context.frameworks.get(framework.id)?.scale?.levels ?? [];
  const timestamp = utcOf(takenAt);
  const grouping = distinct(frameworkActivities(framework.id, framework.version, context.frameworks));
  const notes: Stated['notes'][number][] = [];
  const title = languageMap(context.frameworks.get(framework.id)?.title)?.[context.language] ?? framework.id;
  // A node that a damaged file answers twice would give two statements with one id.
  const byNode = new Map(answers.map((answer) => [answer.node, answer]));
  const statements = [...byNode.values()].flatMap((answer): Statement[] => {
    const { level, sources = [], note } = answer;
    const found = competencyOf({ framework: framework.id, node: answer.node }, context.frameworks);
    if (!found || (level === undefined && sources.length === 0)) return [];
    if (found.isUnnamed) notes.push({ code: 'name-left-out', entry: title, value: found.activity.id });
    const words = {
      ...(sources.length > 0 ? { [extensions.sources]: sources } : {}),
      ...(options.include?.notes && note?.trim() ? { [extensions.reflection]: plain(note) } : {}),
    };
    return [
      {
        id: statementId(item.id, head.version, answer.node),
        ...commonOf(context, options),
        verb: verbs.asserted,
        object: found.activity,
        result: {
          ...scoreOf(
            level,
            levels.map(({ value }) => value),
          ),
          ...(Object.keys(words).length > 0 ? { extensions: words } : {}),
        },
        context: {
          registration: registrationOf(item.id),
          ...(grouping.length > 0 ? { contextActivities: { grouping } } : {}),
          extensions: { [extensions.version]: head.version, [extensions.versionAt]: head.at },
        },
        ...(timestamp ? { timestamp } : {}),
      },
    ];
  });
  return { statements, notes };
}

/** The level on the framework's scale; without the scale, or off it, as it was chosen and without a range. */
function scoreOf(
  level: number | undefined,
  values: readonly number[],
): Pick<NonNullable<Statement['result']>, 'score' | 'response'> {
  if (level === undefined) return {};
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || !Number.isFinite(level) || level < min || level > max) return { response: String(level) };
  return { score: { raw: level, min, max } };
}
