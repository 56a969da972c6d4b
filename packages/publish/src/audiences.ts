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
  const src = members === 'on-a-page' ? undefined : members.src;
  const shown = withoutNote(publish(framework, src === undefined ? {} : { membersSrc: src }).public);
  const seen = seenByMembers(framework);
  if (!seen) return { everyone: shown };
  const page = membersPage(framework);
  const { membersSrc: _, ...others } = shown.rights ?? {};
  const rights = {
    ...others,
    ...(src === undefined ? {} : { membersSrc: src }),
    ...(places.membersPage ? { signIn: places.membersPage } : {}),
  };
  return {
    everyone: { ...shown, rights },
    membersFile: noted({ ...seen, rights: { ...seen.rights, ...rights } }),
    ...(page ? { membersPage: noted(page) } : {}),
  };
}

/** First, so that a person who opens the file reads it first. */
const noted = (framework: Framework): Framework => ({ note: membersNote, ...withoutNote(framework) }) as Framework;

/** A members' file may have been imported again. */
function withoutNote(framework: Framework): Framework {
  if (framework['note'] !== membersNote) return framework;
  const { note: _, ...others } = framework;
  return others as Framework;
}
