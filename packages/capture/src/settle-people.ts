import { BYLINE } from './byline.js';
import type { Author, Claim } from './claims.js';
import { withoutSite } from './page-title.js';
import { skeleton } from './plain-text.js';
import { abbreviates, namePrefix } from './site-in-page.js';

/** "Los Angeles Times" and "Example Tribune Staff" on latimes.com and exampletribune.com. */
function isNamedByHost(name: string, labels: readonly string[]): boolean {
  return (
    namePrefix(name, labels) !== undefined ||
    labels.some((label) => label.length >= 4 && abbreviates(label, name.split(/\s+/)))
  );
}

/** Authors without the publisher. A field that names only the site is skipped in favor of one that names people. */
export function peopleOf(
  claims: readonly Claim<readonly Author[]>[],
  sites: ReadonlySet<string>,
  labels: readonly string[],
): Claim<readonly Author[]> | undefined {
  const isSite = ({ name, organization }: Author) =>
    sites.has(skeleton(name)) || (organization && isNamedByHost(name, labels));
  // "Foo Channel | Cooking | Travel": the site's name with its tag line, read as a list of names.
  const people = claims.filter(
    ({ value }) => !sites.has(skeleton(value.map(({ name }) => name).join(''))) || value.length < 2,
  );
  const clean = people.map(({ value, from }) => ({
    value: value.map((author) => ({ ...author, name: withoutSite(author.name, sites) })),
    from,
  }));
  // "annlee" is the name of an account. It is used only where no name is written as one, and never if it is the site's.
  const isWritten = ({ name }: Author) => /\s|[^\p{Ll}\p{N}._-]/u.test(name);
  const named = clean.map(({ value, from }) => ({ value: value.filter((author) => !isSite(author)), from }));
  const persons = clean.map(({ value, from }) => ({
    value: value.filter((author) => !author.organization && (isWritten(author) || !isSite(author))),
    from,
  }));
  const some = [...named, ...persons].filter(({ value }) => value.length > 0);
  const written = some.find(({ value }) => value.some(isWritten)) ?? some[0];
  // Sites often name an organization on every page; the line that visitors read names who wrote this one.
  const isOrganization =
    written && !written.from.startsWith('citation_') && written.value.every((author) => author.organization);
  const first =
    (isOrganization ? some.find(({ from, value }) => from === BYLINE && value.some(isWritten)) : undefined) ?? written;
  // The line that visitors read names the same people and more.
  const keys = (each: Claim<readonly Author[]>) => each.value.map(({ name }) => skeleton(name));
  const whole = some.find(
    (each) =>
      first !== undefined &&
      each.from === BYLINE &&
      each.value.length > first.value.length &&
      keys(first).every((key) => keys(each).includes(key)),
  );
  return whole ?? first;
}
