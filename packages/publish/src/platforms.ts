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
  /** Whether the site can hold the files at all, or other web space is needed. */
  readonly holdsFiles: boolean;
}

export const platforms: Readonly<Record<Site, Platform>> = {
  wordpress: {
    ways: ['wordpress', 'inline', 'files', 'iframe'],
    script: 'folder',
    data: 'csv',
    protectsFiles: false,
    holdsFiles: true,
  },
  wix: {
    ways: ['iframe', 'one-file'],
    script: 'single',
    data: 'json',
    protectsFiles: false,
    holdsFiles: false,
  },
  squarespace: {
    ways: ['inline', 'one-file', 'iframe'],
    script: 'single',
    data: 'json',
    protectsFiles: false,
    holdsFiles: false,
  },
  'wild-apricot': {
    ways: ['one-file', 'inline', 'files', 'iframe'],
    script: 'folder',
    data: 'json',
    protectsFiles: true,
    holdsFiles: true,
  },
  files: {
    ways: ['files', 'one-file', 'inline', 'iframe'],
    script: 'folder',
    data: 'json',
    protectsFiles: true,
    holdsFiles: true,
  },
  unknown: {
    ways: ['inline', 'one-file', 'iframe'],
    script: 'single',
    data: 'json',
    protectsFiles: false,
    holdsFiles: false,
  },
};

/** Where statements for members need a page of their own, ways that put them on that page come first. */
export function waysFor(site: Site, hasMembersText: boolean): readonly PublishingWay[] {
  const { ways, protectsFiles } = platforms[site];
  if (!hasMembersText || protectsFiles) return ways;
  const onPage = ways.filter((way) => way === 'inline');
  return [...onPage, ...ways.filter((way) => way !== 'inline')];
}
