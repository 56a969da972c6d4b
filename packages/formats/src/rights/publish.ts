import { type Framework, type FrameworkNode, permitted, permittedFramework, type Rights } from '@imh/core';

/** The files that an association publishes on its site. */
export interface Published {
  /** For everyone, without restricted text. */
  readonly public: Framework;
  /** The whole framework: for a page behind sign-in if rights are `members`, for no page if they are `titles`. */
  readonly members?: Framework;
}

export interface PublishOptions {
  /** Name of the members' file, relative to the public file; default: the name in the rights, else "members.json". */
  readonly membersSrc?: string;
}

/** One file if everything may be shown to everyone, else two. Does not change its input. */
export function publish(framework: Framework, options: PublishOptions = {}): Published {
  const { framework: outline, withheld } = permittedFramework(framework, 'show');
  if (withheld.length === 0) return { public: framework };
  const forMembers = [{}, ...framework.nodes].some((node) => memberSeesMore(framework, node));
  const { membersSrc: named, ...rest } = framework.rights ?? {};
  const rights: Rights = forMembers ? { ...rest, membersSrc: options.membersSrc ?? named ?? 'members.json' } : rest;
  const nodes = outline.nodes.map((rest, index) => withVisibleTitle(framework, framework.nodes[index]!, rest));
  return { public: { ...outline, rights, nodes }, members: { ...framework, rights } };
}

/**
 * What signed-in members may see: the framework without the statements that nobody may see on the site. Undefined if
 * everyone may see as much.
 */
export function seenByMembers(framework: Framework): Framework | undefined {
  if (![{}, ...framework.nodes].some((node) => memberSeesMore(framework, node))) return undefined;
  const { framework: seen } = permittedFramework(framework, 'show', true);
  const nodes = seen.nodes.map((rest, index) => withVisibleTitle(framework, framework.nodes[index]!, rest));
  return { ...seen, nodes };
}

/**
 * The same for a page that only members can open. The protection of the page takes the place of `display: "members"`, so
 * everything is shown there; the text may still not be kept or passed on unless its rights allow that.
 * @param seen what `seenByMembers` returned
 */
export function membersPage(seen: Framework): Framework {
  const nodes = seen.nodes.map((node) =>
    node.rights ? { ...node, rights: onMembersPage(node.rights, seen.rights) } : node,
  );
  return { ...seen, ...(seen.rights ? { rights: onMembersPage(seen.rights) } : {}), nodes };
}

function onMembersPage(rights: Rights, inherited: Rights = {}): Rights {
  if (rights.display !== 'members') return rights;
  const { membersSrc: _, signIn: __, ...others } = rights;
  const { personalCopy = false } = { ...inherited, ...rights };
  return { ...others, display: 'full', export: { ...inherited, ...rights }.export ?? 'titles', personalCopy };
}

function memberSeesMore(framework: Framework, { rights }: Pick<FrameworkNode, 'rights'>): boolean {
  const statement = { id: '-', label: '-', text: '-', ...(rights ? { rights } : {}) };
  const seenBy = (member: boolean) => permitted(framework, statement, 'show', member).text !== undefined;
  return seenBy(true) && !seenBy(false);
}

/**
 * `permitted` treats a label without a text as the statement itself. Once the text is removed, a title would look like
 * one, so the node gets rights of its own that keep the title visible, and exportable if it was before.
 */
function withVisibleTitle(framework: Framework, node: FrameworkNode, rest: FrameworkNode): FrameworkNode {
  const { label } = permitted(framework, node, 'show');
  if (rest === node || label === undefined || permitted(framework, rest, 'show').label !== undefined) return rest;
  const isExportable = permitted(framework, node, 'export').label !== undefined;
  return { ...rest, rights: { ...rest.rights, display: 'full', ...(isExportable ? { export: 'full' } : {}) } };
}
