import type { Framework } from '@imh/core';
import { membersPage, publish, seenByMembers } from '@imh/formats';
import type { Publication } from './publication.js';

/** A framework for its readers on a site, as its rights allow. */
export interface Audiences {
  /** For everyone. */
  readonly everyone: Framework;
  /** For a file behind the sign-in of the site; `everyone` names it as `membersSrc`. */
  readonly membersFile?: Framework;
  /** For a page behind the sign-in of the site: everything in it is shown. */
  readonly membersPage?: Framework;
}

/** Opens whatever holds statements for members. Readers of the file ignore it. */
export const membersNote = 'Put this only where visitors must sign in.';

/**
 * What everyone and what members get of a framework. Every way to publish asks this function, and writes nothing else of
 * the framework.
 * @param members whether everyone's framework names a members' file, which signed-in people then load
 */
export function audiencesOf(
  { framework, places = {} }: Publication,
  members: { readonly src: string } | 'on-a-page',
): Audiences | undefined {
  if (!framework) return undefined;
  const { everyone, seen, page } = known.get(framework) ?? remember(framework);
  if (!seen || !page) return { everyone };
  const { membersSrc: _, ...others } = everyone.rights ?? {};
  const rights = {
    ...others,
    ...(members === 'on-a-page' ? {} : { membersSrc: members.src }),
    ...(places.membersPage ? { signIn: places.membersPage } : {}),
  };
  return {
    everyone: { ...everyone, rights },
    membersFile: noted({ ...seen, rights: { ...seen.rights, ...rights } }),
    membersPage: noted(page),
  };
}

interface Seen {
  readonly everyone: Framework;
  readonly seen?: Framework | undefined;
  readonly page?: Framework;
}

/** A framework is never changed in place, and examining one of 5 MB takes longer than a person should wait at each answer. */
const known = new WeakMap<Framework, Seen>();

function remember(framework: Framework): Seen {
  const everyone = withoutNote(publish(framework).public);
  const more = seenByMembers(framework);
  // An outline for members may contain no statement.
  const seen = more?.nodes.every((node, index) => node === everyone.nodes[index]) ? undefined : more;
  const found = { everyone, seen, ...(seen ? { page: membersPage(seen) } : {}) };
  known.set(framework, found);
  return found;
}

/** First, so that a person who opens the file reads it first. */
const noted = (framework: Framework): Framework => ({ note: membersNote, ...withoutNote(framework) }) as Framework;

/** A members' file may have been imported again. */
function withoutNote(framework: Framework): Framework {
  if (framework['note'] !== membersNote) return framework;
  const { note: _, ...others } = framework;
  return others as Framework;
}
