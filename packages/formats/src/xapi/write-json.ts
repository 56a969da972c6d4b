import type { Entry, SelfCheck, Versioned } from '@imh/core';
import type { LogContext } from '../log/context.js';
import { entryStatements } from './entry-statements.js';
import { selfCheckStatements } from './self-check-statements.js';
import type { Statement } from './statement.js';
import type { StatementNote, StatementOptions } from './statement-parts.js';

export interface WritingOptions extends StatementOptions {
  /** Self-checks that the person chose, one by one. */
  readonly selfChecks?: readonly Versioned<SelfCheck>[];
  /** Called for everything that statements lack. */
  readonly onNote?: (note: StatementNote) => void;
}

/** Statements of many entries, batch by batch, then those of the self-checks. Never an empty batch. */
export async function* statementBatches(
  batches: AsyncIterable<readonly Entry[]>,
  context: LogContext,
  { selfChecks = [], onNote, ...options }: WritingOptions = {},
): AsyncGenerator<readonly Statement[]> {
  const noted = ({ statements, notes }: ReturnType<typeof entryStatements>) => {
    for (const note of notes) onNote?.(note);
    return statements;
  };
  for await (const entries of batches) {
    const statements = entries.flatMap((entry) => noted(entryStatements(entry, context, options)));
    if (statements.length > 0) yield statements;
  }
  for (const item of selfChecks) {
    const statements = noted(selfCheckStatements(item, context, options));
    if (statements.length > 0) yield statements;
  }
}

/** The same as the text of a JSON array, one statement a line. */
export async function* xapiJson(
  batches: AsyncIterable<readonly Entry[]>,
  context: LogContext,
  options?: WritingOptions,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const statements of statementBatches(batches, context, options)) {
    yield before + statements.map((statement) => JSON.stringify(statement)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
