import { type Framework, primaryLanguage } from '@imh/core';
import {
  audiencesOf,
  type Places,
  platforms,
  type Publication,
  type PublishingWay,
  type Show,
  waysFor,
} from '@imh/publish';
import type { Site, Work } from '../work/work.js';

/** What the step "Publish" works with: the person's answers, and what follows from the site where there is none. */
export interface PublishingPlan {
  readonly site: Site;
  readonly ways: readonly PublishingWay[];
  readonly way: PublishingWay;
  readonly shows: readonly Show[];
  readonly languages: readonly string[];
  readonly publication: Publication;
  /** Framework for everyone and for members, as previews show it. */
  readonly everyone: Framework | undefined;
  readonly members: Framework | undefined;
}

/** Undefined if the draft contains nothing to publish. */
export function planOf(work: Work): PublishingPlan | undefined {
  const { site = 'unknown', framework, trainings, publishing = {} } = work;
  const shows: Show[] = [];
  if (framework) shows.push('competencies', 'self-check');
  if (trainings) shows.push('trainings');
  if (shows.length === 0) return undefined;
  const show = publishing.show && shows.includes(publishing.show) ? publishing.show : shows[0]!;
  const languages = languagesOf(framework);
  const asked = publishing.language ?? work.language;
  const publication: Publication = {
    ...(framework ? { framework } : {}),
    ...(trainings ? { trainings } : {}),
    show,
    language: languages.find((tag) => primaryLanguage(tag) === primaryLanguage(asked)) ?? languages[0] ?? asked,
    places: placesOf(site, publishing.places),
  };
  const audiences = audiencesOf(publication, 'on-a-page');
  const ways = waysFor(site, audiences?.membersPage !== undefined);
  return {
    site,
    ways,
    way: publishing.way && ways.includes(publishing.way) ? publishing.way : ways[0]!,
    shows,
    languages,
    publication,
    everyone: audiences?.everyone,
    members: audiences?.membersPage,
  };
}

function placesOf(site: Site, answered: Places = {}): Places {
  const { script, data, folder = '', protectsFiles } = platforms[site];
  return { script, data, folder, ...(protectsFiles ? {} : { members: 'none' as const }), ...answered };
}

/** The languages of a framework, its own first. */
function languagesOf(framework: Framework | undefined): string[] {
  const { language, languages = [], title } = framework ?? {};
  const inTitle = typeof title === 'object' ? Object.keys(title) : [];
  return [...new Set([...(language ? [language] : []), ...languages, ...inTitle])];
}

/** Whether the snippet of a way names files by their address. */
export const usesFolder = ({ way }: PublishingPlan): boolean => way !== 'wordpress';

/** True if the site cannot hold the files, so that their address needs its own site. */
export const isElsewhere = ({ site }: PublishingPlan): boolean => platforms[site].folder === undefined;

export type AddressFault = 'missing' | 'no-address' | 'not-secure' | 'relative';

/**
 * Why the address of the folder does not work in a snippet; undefined if it does.
 * @param isOnOtherSite a relative address would lead to the page's own site
 */
export function addressFault(folder: string, isOnOtherSite: boolean): AddressFault | undefined {
  const written = folder.trim();
  if (written === '') return 'missing';
  if (!URL.canParse(written, 'https://site.example/') || /[\s"'<>]/.test(written)) return 'no-address';
  const { protocol } = new URL(written, 'https://site.example/');
  if (!/^https?:$/.test(protocol)) return 'no-address';
  if (protocol === 'http:') return 'not-secure';
  return isOnOtherSite && !/^https:/i.test(written) ? 'relative' : undefined;
}
