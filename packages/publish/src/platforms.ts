import type { PublishingWay } from './publication.js';

/** What a site is made with. */
export type Site = 'wordpress' | 'wix' | 'squarespace' | 'wild-apricot' | 'files' | 'unknown';

/** What a kind of site allows: docs/platforms.md has the sources. */
export interface Platform {
  /** Ways that work there, the recommended one first. */
  readonly ways: readonly PublishingWay[];
  /** Whether it keeps a folder with its structure, so that the module and its chunks can be uploaded. */
  readonly script: 'folder' | 'single';
  readonly data: 'json' | 'csv';
  /** Where a file of members can be protected; on the others only pages can, and an uploaded file is public. */
  readonly protectsFiles: boolean;
  /** Address of the folder with the files; undefined if the site cannot hold them, so that other web space is needed. */
  readonly folder?: string;
}

export const platforms: Readonly<Record<Site, Platform>> = {
  wordpress: {
    ways: ['wordpress', 'inline', 'files', 'iframe'],
    script: 'folder',
    data: 'csv',
    protectsFiles: false,
    folder: '/competencies/',
  },
  wix: {
    ways: ['iframe', 'one-file'],
    script: 'single',
    data: 'json',
    protectsFiles: false,
  },
  squarespace: {
    ways: ['inline', 'one-file', 'iframe'],
    script: 'single',
    data: 'json',
    protectsFiles: false,
  },
  'wild-apricot': {
    ways: ['one-file', 'inline', 'files', 'iframe'],
    script: 'folder',
    data: 'json',
    protectsFiles: true,
    folder: '/resources/competencies/',
  },
  files: {
    ways: ['files', 'one-file', 'inline', 'iframe'],
    script: 'folder',
    data: 'json',
    protectsFiles: true,
    folder: '/competencies/',
  },
  unknown: {
    ways: ['inline', 'one-file', 'iframe'],
    script: 'single',
    data: 'json',
    protectsFiles: false,
  },
};

/** Ways that show members their text without a file that has to be protected: on a page of theirs, or by the plugin. */
const forMembers: readonly PublishingWay[] = ['wordpress', 'inline'];

/** Where files cannot be protected, ways that show members their text come first. */
export function waysFor(site: Site, hasMembersText: boolean): readonly PublishingWay[] {
  const { ways, protectsFiles } = platforms[site];
  if (!hasMembersText || protectsFiles) return ways;
  return [...ways.filter((way) => forMembers.includes(way)), ...ways.filter((way) => !forMembers.includes(way))];
}
