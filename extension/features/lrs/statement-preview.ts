import type { HandOverChoice } from '@imh/core';
import { type Statement, statementBatches, type StatementNote, type XapiVersion } from '@imh/formats/xapi';
import type { App } from '../app-element.js';
import { writingOptions } from '../export/exporters/xapi.js';
import { logContext } from '../export/log-context.js';

/** What will be sent. */
export interface StatementPreview {
  readonly entries: number;
  /** Statements about entries. */
  readonly statements: number;
  /** Statements about self-checks. */
  readonly asserted: number;
  readonly first?: Statement;
  readonly notes: Readonly<Partial<Record<StatementNote['code'], number>>>;
}

interface ChosenOptions {
  readonly version: XapiVersion;
  readonly signal: AbortSignal;
  readonly onNote?: (note: StatementNote) => void;
}

/** The statements about what the person chose. */
export async function* chosenStatements(
  app: App,
  choice: HandOverChoice,
  { version, signal, onNote }: ChosenOptions,
): AsyncGenerator<readonly Statement[]> {
  const entries = app.store.handOverEntries(choice, { signal, language: app.language });
  const options = await writingOptions(app.store, choice, { version, ...(onNote ? { onNote } : {}) });
  yield* statementBatches(entries, logContext(app, choice.subject), options);
}

export async function previewStatements(
  app: App,
  choice: HandOverChoice,
  options: Omit<ChosenOptions, 'onNote'>,
): Promise<StatementPreview> {
  const notes: Partial<Record<StatementNote['code'], number>> = {};
  const onNote = ({ code }: StatementNote) => (notes[code] = (notes[code] ?? 0) + 1);
  let [entries, statements, asserted] = [0, 0, 0];
  let [first, last]: (Statement | undefined)[] = [];
  for await (const batch of chosenStatements(app, choice, { ...options, onNote })) {
    for (const statement of batch) {
      first ??= statement;
      if (isAsserted(statement)) asserted += 1;
      else {
        statements += 1;
        // Those of one entry follow each other.
        if (statement.context.registration !== last?.context.registration) entries += 1;
      }
      last = statement;
    }
  }
  return { entries, statements, asserted, notes, ...(first ? { first } : {}) };
}

const isAsserted = ({ verb }: Statement): boolean => verb.id.endsWith('/asserted');
