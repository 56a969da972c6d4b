import { isRoot, pageKey, type PageFacts } from './page-facts.js';
import { skeleton } from './plain-text.js';
import { firstString, isA, nodes, typeOf, values, withMainEntities, type SchemaNode } from './schema-node.js';
import { videoId } from './video-id.js';

export type NodeKind = 'article' | 'video' | 'event' | 'course' | 'episode' | 'work' | 'page';

export interface ChosenNode {
  readonly kind: NodeKind;
  readonly node: SchemaNode;
  /** The item's type as the page wrote it. */
  readonly type: string;
}

// In the order of how much they say. A WebPage comes last: it wraps the others.
const KINDS: readonly (readonly [NodeKind, RegExp])[] = [
  ['article', /^\w*article$|^(?:live)?blogposting$|^report$/],
  ['video', /^videoobject$/],
  ['event', /^(?!publication|broadcast|delivery)\w*event$/],
  ['course', /^course(?:instance)?$/],
  ['episode', /^\w*episode$|^audioobject$/],
  ['work', /^(?:creativework|learningresource|book|thesis|chapter|dataset|howto|socialmediaposting|musicrecording)$/],
  ['page', /^(?!collection|searchresults|contact)\w*webpage$|^(?:item|faq|qa|about|profile)page$/],
];

/**
 * The items that describe this page: of each kind those that name its address, or the only one of its kind, unless
 * that one plainly belongs elsewhere. Best first. Several events are a calendar, so none of them is taken.
 */
export function chooseNodes(top: readonly SchemaNode[], facts: PageFacts): ChosenNode[] {
  const candidates = withMainEntities(top).filter((node) => !namesAnotherVideo(node, facts));
  const chosen: { exact: boolean; choice: ChosenNode }[] = [];
  for (const [kind, pattern] of KINDS) {
    const ofKind = distinct(candidates.filter((node) => isA(node, pattern)));
    const here = ofKind.filter((node) => isHere(node, facts));
    const titled = ofKind.filter((node) => carriesTitle(node, facts));
    if (kind === 'event' && (here.length > 1 || (here.length === 0 && ofKind.length > 1))) continue;
    const alone = ofKind.length === 1 && !isElsewhere(ofKind[0], kind, facts) ? ofKind : [];
    const exact = here.length > 0;
    const found = exact ? here : titled.length === 1 ? titled : alone;
    for (const node of found) chosen.push({ exact, choice: { kind, node, type: typeOf(node, pattern) } });
  }
  const rank = ({ exact, choice }: (typeof chosen)[number]) => (choice.kind === 'page' ? 2 : exact ? 0 : 1);
  const best = chosen.toSorted((a, b) => rank(a) - rank(b)).map(({ choice }) => choice);
  // An article's items do not fill the gaps of a video's and the other way round; only the page around them may.
  return best.filter(({ kind }) => kind === best[0]?.kind || kind === 'page');
}

/** Where an item says it belongs. A bare fragment and the site's root say nothing. */
function keysOf(node: SchemaNode, facts: PageFacts): string[] {
  const pages = nodes(node, 'mainentityofpage').flatMap((page) => [
    page.id,
    ...values(page, 'url'),
    ...values(page, 'id'),
  ]);
  const named = [node.id, ...values(node, 'url'), ...values(node, 'mainentityofpage'), ...pages];
  const keys = named
    .filter((address) => typeof address === 'string' && !/^(?:#|_:|\/?$)/.test(address))
    .map((address) => pageKey(String(address), facts.address));
  return keys.filter((key) => key !== undefined && (!isRoot(key) || facts.keys.has(key))) as string[];
}

function isHere(node: SchemaNode, facts: PageFacts): boolean {
  return keysOf(node, facts).some((key) => facts.keys.has(key));
}

/**
 * It names another page than this one calls itself, and does not carry its title. Where the page calls itself nothing,
 * the address alone does not tell: the page may be a copy. On a page that calls itself an article, a film or an event is
 * an ornament.
 */
function isElsewhere(node: SchemaNode | undefined, kind: NodeKind, facts: PageFacts): boolean {
  if (!node || carriesTitle(node, facts)) return false;
  if (['video', 'event', 'course', 'episode'].includes(kind) && facts.saysArticle) return true;
  return facts.namesItself && keysOf(node, facts).length > 0;
}

function carriesTitle(node: SchemaNode, facts: PageFacts): boolean {
  const title = skeleton((firstString(node, 'headline') ?? firstString(node, 'name') ?? '').slice(0, 500));
  return title.length >= 8 && facts.titles.some((seen) => seen.includes(title));
}

/** Items describe a video, and none of them the one in the address: the page kept them from the video before. */
export function leftFromAnotherVideo(top: readonly SchemaNode[], facts: PageFacts): boolean {
  const videos = withMainEntities(top)
    .filter((node) => isA(node, /^videoobject$/))
    .flatMap(videosOf);
  return facts.video !== undefined && videos.length > 0 && !videos.includes(facts.video);
}

function namesAnotherVideo(node: SchemaNode, facts: PageFacts): boolean {
  if (!facts.video) return false;
  const videos = videosOf(node);
  return videos.length > 0 ? !videos.includes(facts.video) : facts.stale;
}

function videosOf(node: SchemaNode): string[] {
  const named = [node.id, ...values(node, 'url'), ...values(node, 'embedurl'), ...values(node, 'mainentityofpage')];
  return named
    .map((address) => (typeof address === 'string' ? videoId(address) : undefined))
    .filter((video) => video !== undefined);
}

/** Plugins print the same item twice. */
function distinct(found: readonly SchemaNode[]): SchemaNode[] {
  const seen = new Map<unknown, SchemaNode>();
  for (const node of found) {
    const title = firstString(node, 'headline') ?? firstString(node, 'name');
    const key = title ? `${title}\n${firstString(node, 'startdate') ?? ''}` : node;
    if (!seen.has(key)) seen.set(key, node);
  }
  return [...seen.values()];
}
