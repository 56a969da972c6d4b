import { videoId } from '@imh/core';
import { isRoot, keyOf, type PageFacts } from './page-facts.js';
import { skeleton } from './plain-text.js';
import { firstString, isA, nodes, typeOf, values, withMainEntities, type SchemaNode } from './schema-node.js';

export type NodeKind = 'article' | 'video' | 'event' | 'course' | 'episode' | 'work' | 'page';

export interface ChosenNode {
  readonly kind: NodeKind;
  readonly node: SchemaNode;
  /** The item's type as the page wrote it. */
  readonly type: string;
}

// Most specific first. A WebPage comes last, because it wraps the others.
const KINDS: readonly (readonly [NodeKind, RegExp])[] = [
  ['article', /^\w*article$|^(?:live)?blogposting$|^report$/],
  ['video', /^videoobject$/],
  ['event', /^(?!publication|broadcast|delivery)\w*event$/],
  ['course', /^course(?:instance)?$/],
  ['episode', /^\w*episode$|^audioobject$/],
  [
    'work',
    /^(?:creativework|learningresource|book|thesis|chapter|dataset|howto|recipe|guide|quiz|\w*digitaldocument|(?:socialmedia|discussionforum)posting|musicrecording)$/,
  ],
  ['page', /^(?!collection|searchresults|contact)\w*webpage$|^(?:item|faq|qa|about|profile)page$/],
];

/**
 * The items that describe this page, best first: of each kind, those with its address, or the only one of its kind
 * unless that clearly belongs to another page. `isShown` if the items are part of what visitors see. Several events are a calendar, so none of them is used.
 */
export function chooseNodes(
  top: readonly SchemaNode[],
  facts: PageFacts,
  { isShown }: { readonly isShown: boolean },
): ChosenNode[] {
  const candidates = withMainEntities(top)
    .filter((node) => !namesAnotherVideo(node, facts))
    .filter((node) => !facts.isHeadOld || isHere(node, facts) || hasPageTitle(node, facts));
  const chosen: { exact: boolean; choice: ChosenNode }[] = [];
  for (const [kind, pattern] of KINDS) {
    const ofKind = distinct(candidates.filter((node) => isA(node, pattern)));
    const here = ofKind.filter((node) => isHere(node, facts));
    const titled = ofKind.filter((node) => hasPageTitle(node, facts));
    if (kind === 'event' && (here.length > 1 || (here.length === 0 && ofKind.length > 1))) continue;
    const alone =
      ofKind.length === 1 && !isElsewhere(ofKind[0], kind, facts) && !isLeftOver(ofKind[0], facts, isShown)
        ? ofKind
        : [];
    const exact = here.length > 0;
    const found = exact ? here : titled.length === 1 ? titled : alone;
    for (const node of found) chosen.push({ exact, choice: { kind, node, type: typeOf(node, pattern) } });
  }
  const rank = ({ exact, choice }: (typeof chosen)[number]) => (choice.kind === 'page' ? 2 : exact ? 0 : 1);
  const best = chosen.toSorted((a, b) => rank(a) - rank(b)).map(({ choice }) => choice);
  // An article's items do not complete a video's, or vice versa; only the page's own item may.
  return best.filter(({ kind }) => kind === best[0]?.kind || kind === 'page');
}

/** Addresses that an item names as its page. Bare fragments and the site's root are ignored. */
function keysOf(node: SchemaNode, facts: PageFacts): string[] {
  const pages = nodes(node, 'mainentityofpage').flatMap((page) => [
    page.id,
    ...values(page, 'url'),
    ...values(page, 'id'),
  ]);
  const named = [node.id, ...values(node, 'url'), ...values(node, 'mainentityofpage'), ...pages];
  const keys = named
    .filter((address) => typeof address === 'string')
    .filter((address) => !/^(?:#|_:|\/?$)/.test(address))
    .map((address) => keyOf(address, facts.address));
  return keys.filter((key) => key !== undefined && (!isRoot(key) || facts.keys.has(key))) as string[];
}

function isHere(node: SchemaNode, facts: PageFacts): boolean {
  return keysOf(node, facts).some((key) => facts.keys.has(key));
}

/**
 * True if an item names another page and does not have this page's title. If the page has no address of its own, the
 * item's address proves nothing, because the page may be a copy. On a page marked as an article, a video or an event is
 * an illustration.
 */
function isElsewhere(node: SchemaNode | undefined, kind: NodeKind, facts: PageFacts): boolean {
  if (!node || hasPageTitle(node, facts)) return false;
  if (['video', 'event', 'course', 'episode'].includes(kind) && facts.isMarkedArticle) return true;
  return facts.namesItself && keysOf(node, facts).length > 0;
}

/** An item about another page of the same site, whose title is not shown: left from the page before. */
function isLeftOver(node: SchemaNode | undefined, facts: PageFacts, isShown: boolean): boolean {
  if (!node || isShown) return false;
  const keys = keysOf(node, facts);
  const site = keyOf(facts.address, facts.address)?.split('/')[0];
  if (keys.length === 0 || keys.some((key) => facts.keys.has(key) || key.split('/')[0] !== site)) return false;
  const title = skeleton((firstString(node, 'headline') ?? firstString(node, 'name') ?? '').slice(0, 500));
  return title.length >= 8 && !hasPageTitle(node, facts) && !facts.isInText(title);
}

function hasPageTitle(node: SchemaNode, facts: PageFacts): boolean {
  const title = skeleton((firstString(node, 'headline') ?? firstString(node, 'name') ?? '').slice(0, 500));
  return title.length >= 8 && facts.titles.some((seen) => seen.includes(title));
}

/** True if items describe videos, but not the one in the address: they are left from the previous video. */
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

/** Removes duplicates: some plugins output the same item twice. */
function distinct(found: readonly SchemaNode[]): SchemaNode[] {
  const seen = new Map<unknown, SchemaNode>();
  for (const node of found) {
    const title = firstString(node, 'headline') ?? firstString(node, 'name');
    const key = title ? `${title}\n${firstString(node, 'startdate') ?? ''}` : node;
    if (!seen.has(key)) seen.set(key, node);
  }
  return [...seen.values()];
}
