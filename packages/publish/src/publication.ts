import type { Framework, Trainings } from '@imh/core';
import type { Loss } from '@imh/formats';

/** How a framework or a guide gets onto a site. */
export type PublishingWay = 'inline' | 'one-file' | 'wordpress' | 'files' | 'iframe';
export const publishingWays: readonly PublishingWay[] = ['inline', 'one-file', 'wordpress', 'files', 'iframe'];

/** The element on the page: `<imh-competencies>`, `<imh-self-check>` or `<imh-trainings>`. */
export type Show = 'competencies' | 'self-check' | 'trainings';

/** What is published. Its text for everyone and for members is decided by `audiencesOf()` alone. */
export interface Publication {
  readonly framework?: Framework;
  readonly trainings?: Trainings;
  readonly show: Show;
  /** BCP 47: the language of the page. */
  readonly language: string;
  readonly places?: Places;
}

/** Where the files will be on the site. Each place has a default. */
export interface Places {
  /** Address of the folder with the uploaded files. Default: `defaultFolder`. */
  readonly folder?: string;
  /** "single": one classic script, for sites that cannot host a folder with its structure. Default: "folder". */
  readonly script?: 'folder' | 'single';
  /** "csv": for sites that reject `.json`. Default: "json". */
  readonly data?: 'json' | 'csv';
  /** "none": the site cannot protect files, so no file for members is made; a page for members still is. */
  readonly members?: 'none';
  /** Address of the members' file; relative addresses start at the public file. Default: its name. */
  readonly membersFile?: string;
  /** Address of the page with the members' snippet, to which everyone else gets a link. */
  readonly membersPage?: string;
}

export const defaultFolder = '/competencies/';

/** Hashes and first-view files of the build, as in `sri.json`. Names begin with "./". */
export interface Integrity {
  readonly script: Readonly<Record<string, string>>;
  readonly importmap: { readonly integrity: Readonly<Record<string, string>> };
  readonly modulepreload: Readonly<Record<string, readonly string[]>>;
}

/** The built files that a way needs (`builtFilesFor()` names them), read by the caller. */
export interface BuiltFiles {
  /** Texts by name, relative to the folder of the build: "imh-competencies.js", "chunks/common-9c7fecc.js". */
  readonly texts: Readonly<Record<string, string>>;
  readonly sri: Integrity;
}

export type Audience = 'public' | 'members';

export interface PublishedFile {
  /** Relative to the folder on the site: "chunks/common-9c7fecc.js". */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly audience: Audience;
}

export interface Published {
  readonly files: readonly PublishedFile[];
  /** HTML to paste into the public page. */
  readonly snippet: string;
  /** HTML for a page that only members can open. */
  readonly membersSnippet?: string;
  /** What this way cannot carry. */
  readonly losses: readonly Loss[];
}
