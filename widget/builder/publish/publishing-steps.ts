import { platforms, type Published, type PublishedFile } from '@imh/publish';
import type { PublishStrings } from '../strings/publish.js';
import type { PublishingPlan } from './publication-of.js';

/** What a person does with the files and the snippet, in order, in the words of their site. */
export function publishingSteps(plan: PublishingPlan, published: Published, words: PublishStrings): string[] {
  const { site, way, publication } = plan;
  const { folder = '' } = publication.places ?? {};
  if (way === 'wordpress') return [words.installPlugin, words.addBlock, words.look];
  const files = published.files.filter(({ audience }) => audience === 'public');
  return [
    ...(files.length > 1 ? [words.unpack] : []),
    uploadStep(plan, files, folder, words),
    ...neededPermissions(plan, folder, words),
    ...pasteSteps(plan, words),
    words.look,
    ...(site === 'unknown' ? [words.note] : []),
  ];
}

function uploadStep(
  { site }: PublishingPlan,
  [first, ...more]: readonly PublishedFile[],
  folder: string,
  { upload, everything }: PublishStrings,
): string {
  const what = first && more.length === 0 ? first.name : everything;
  return upload[site in upload ? (site as keyof typeof upload) : 'other'](what, folder);
}

/** What the site with the page, or that with the files, has to allow if they are two. */
function neededPermissions({ site, way }: PublishingPlan, folder: string, words: PublishStrings): string[] {
  const elsewhere = URL.canParse(folder) ? new URL(folder) : undefined;
  if (!elsewhere || way === 'iframe') return [];
  return [
    ...(site === 'wild-apricot' ? [words.whitelist(elsewhere.host)] : []),
    // A classic script needs no permission, and in these ways the data is not a file.
    ...(way === 'files' || (way === 'inline' && platforms[site].script === 'folder') ? [words.cors] : []),
  ];
}

function pasteSteps({ site, way, publication }: PublishingPlan, words: PublishStrings): string[] {
  const { paste } = words;
  if (site !== 'wix') return [paste[site in paste ? (site as keyof typeof paste) : 'other']];
  return [way === 'iframe' ? words.wixFrame : words.wixElement(`imh-${publication.show}`), words.wixTall];
}

/** The text to paste, with its label and that of its button. Wix asks for an address in place of HTML. */
export function pastedText({ site, way }: PublishingPlan, { snippet }: Published, words: PublishStrings) {
  if (way === 'wordpress') return { label: words.shortcode, copy: words.copyShortcode, text: snippet };
  if (site !== 'wix') return { label: words.snippet, copy: words.copy, text: snippet };
  const address = /\bsrc="([^"]+)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return { label: words.wixAddress, copy: words.copyAddress, text: address };
}

/** What a person does with the part for members; empty if there is none. */
export function membersSteps({ site, way }: PublishingPlan, published: Published, words: PublishStrings): string[] {
  const file = published.files.find(({ audience }) => audience === 'members');
  const { membersFile } = words;
  if (way === 'wordpress' && file) return [words.installMembersPlugin];
  const upload =
    file && (site === 'wild-apricot' ? membersFile['wild-apricot'](file.name) : membersFile.other(file.name));
  return [
    ...(upload ? [upload, words.membersFileTest] : []),
    ...(published.membersSnippet ? [words.membersPaste] : []),
  ];
}

/** Why this way has no part for members although there is text for them. */
export function noMembersPart({ site }: PublishingPlan, words: PublishStrings): string {
  const canPaste = platforms[site].ways.includes('inline');
  return canPaste ? words.noMembersPart(words.siteNames[site]) : words.noMembersWay(words.siteNames[site]);
}
