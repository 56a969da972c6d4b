import { frameworkKind } from './kinds/framework.js';

const framework = { format: 'imh-framework', formatVersion: 1, id: 'urn:-', version: '-', title: '-', nodes: [] };

/** A valid document except for one value: the compiled validator checks whole documents only. */
const documentWith: Readonly<Record<string, (value: unknown) => unknown>> = {
  Framework: (value) => value,
  FrameworkNode: (value) => ({ ...framework, nodes: [value] }),
  Id: (version) => ({ ...framework, version }),
  LanguageTag: (language) => ({ ...framework, language }),
  PartialDate: (effectiveFrom) => ({ ...framework, effectiveFrom }),
  Uri: (id) => ({ ...framework, id }),
  WebAddress: (url) => ({ ...framework, publisher: { name: '-', url: url ?? null } }),
};

/** True if `value` matches the named part of the framework schema. */
export function fits(name: string, value: unknown): boolean {
  return frameworkKind.validate(documentWith[name]!(value));
}
