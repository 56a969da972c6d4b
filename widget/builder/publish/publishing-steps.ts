import { platforms, type Published } from '@imh/publish';
import type { PublishStrings } from '../strings/publish.js';
import type { PublishingPlan } from './publication-of.js';

/** What a person does with the files and the snippet, in order, in the words of their site. */
export function publishingSteps(plan: PublishingPlan, published: Published, words: PublishStrings): string[] {
  const { site, way, publication } = plan;
  const { folder = '' } = publication.places ?? {};
  if (way === 'wordpress') return [words.installPlugin, words.addBlock, words.look];
  return [
    ...(published.files.filter(({ audience }) => audience === 'public').length > 1 ? [words.unpack] : []),
    uploadStep(plan, folder, words),
    ...needsPermission(plan, folder, words),
    ...pasteSteps(plan, folder, published, words),
    words.look,
    ...(site === 'unknown' ? [words.note] : []),
  ];
}

function uploadStep({ site }: PublishingPlan, folder: string, { upload }: PublishStrings): string {
  return site in upload ? upload[site as keyof typeof upload](folder) : upload.other(folder);
}

/** What the site with the page, or that with the files, has to allow if they are two. */
function needsPermission({ site, way }: PublishingPlan, folder: string, words: PublishStrings): string[] {
  const elsewhere = URL.canParse(folder) ? new URL(folder) : undefined;
  if (!elsewhere || way === 'iframe') return [];
  return [
    ...(site === 'wild-apricot' ? [words.whitelist(elsewhere.host)] : []),
    // A classic script needs no permission, and in these ways the data is not a file.
    ...(way === 'files' || (way === 'inline' && platforms[site].script === 'folder') ? [words.cors] : []),
  ];
}

function pasteSteps(
  { site, way, publication }: PublishingPlan,
  folder: string,
  published: Published,
  words: PublishStrings,
): string[] {
  if (site === 'wix') {
    const address = /\bsrc="([^"]+)"/.exec(published.snippet)?.[1]?.replaceAll('&amp;', '&') ?? folder;
    const step = way === 'iframe' ? words.wixFrame(address) : words.wixElement(address, `imh-${publication.show}`);
    return [step, words.wixTall];
  }
  const { paste } = words;
  return [site in paste ? paste[site as keyof typeof paste] : paste.other];
}

/** What a person does with the part for members. */
export function membersSteps({ site, way }: PublishingPlan, published: Published, words: PublishStrings): string[] {
  const file = published.files.find(({ audience }) => audience === 'members');
  const { membersFile } = words;
  if (way === 'wordpress' && file) return [words.installMembersPlugin];
  const upload =
    file && (site === 'wild-apricot' ? membersFile['wild-apricot'](file.name) : membersFile.other(file.name));
  const steps = [
    ...(upload ? [upload, words.membersFileTest] : []),
    ...(published.membersSnippet ? [words.membersPaste] : []),
  ];
  if (steps.length > 0) return steps;
  const canPaste = platforms[site].ways.some((one) => one === 'inline');
  return [canPaste ? words.noMembersPart(words.siteNames[site]) : words.noMembersWay(words.siteNames[site])];
}
