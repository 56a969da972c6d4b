import validation from '@learninglocker/xapi-validation';
import type { Statement } from '@imh/formats/xapi';
import { fullFormats } from 'ajv-formats/dist/formats.js';

// The package is CommonJS: its default export is a field of what Node imports.
const judge = ((validation as unknown as { default?: typeof validation }).default ?? validation) as (
  statement: unknown,
) => readonly object[];
const isUri = fullFormats.uri as (text: string) => boolean;

/** What an independent validator of xAPI 1.0.3, and one of URIs, find wrong with a statement. */
export function faultsOf(statement: Statement): string[] {
  const { version, ...rest } = statement;
  // The validator knows 1.0.x. What is written in 2.0 differs in the version alone.
  const judged = JSON.parse(JSON.stringify(version === '2.0.0' ? rest : statement)) as Statement;
  const faults = judge(judged).map((fault) => JSON.stringify(fault));
  return [...faults, ...irisIn(judged).flatMap((iri) => (isUri(iri) ? [] : `not an IRI: ${iri}`))];
}

/** Everything in a statement that has to be an IRI. */
function irisIn({ actor, verb, object, result, context }: Statement): string[] {
  const { grouping = [], other = [] } = context.contextActivities ?? {};
  const activities = [object, ...grouping, ...other].flatMap(({ id, definition = {} }) => [
    id,
    ...(definition.type === undefined ? [] : [definition.type]),
    ...(definition.moreInfo === undefined ? [] : [definition.moreInfo]),
    ...Object.keys(definition.extensions ?? {}),
  ]);
  const extensions = [result?.extensions, context.extensions].flatMap((found) => Object.keys(found ?? {}));
  return [actor.account.homePage, verb.id, ...activities, ...extensions];
}
