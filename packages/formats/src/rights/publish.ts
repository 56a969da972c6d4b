import { type Framework, type FrameworkNode, permitted, permittedFramework, type Rights } from '@imh/core';

/** What an association puts on its site. */
export interface Published {
  /** For everyone: none of the restricted text stands in it. */
  readonly public: Framework;
  /** The whole framework. Where rights say `members`, for the page behind the sign-in; where `titles`, for no page. */
  readonly members?: Framework;
}

export interface PublishOptions {
  /** Name of the members' file, relative to the public one; default: what rights name, else "members.json". */
  readonly membersSrc?: string;
}

/** One file where everything may be shown to everyone, else two. The framework that comes in stays as it is. */
export function publish(framework: Framework, options: PublishOptions = {}): Published {
  const { framework: outline, withheld } = permittedFramework(framework, 'show');
  if (withheld.length === 0) return { public: framework };
  const forMembers = [{}, ...framework.nodes].some((node) => memberSeesMore(framework, node));
  const { membersSrc: named, ...rest } = framework.rights ?? {};
  const rights: Rights = forMembers ? { ...rest, membersSrc: options.membersSrc ?? named ?? 'members.json' } : rest;
  const nodes = outline.nodes.map((left, index) => shownAsItStands(framework, framework.nodes[index]!, left));
  return { public: { ...outline, rights, nodes }, members: { ...framework, rights } };
}

function memberSeesMore(framework: Framework, { rights }: Pick<FrameworkNode, 'rights'>): boolean {
  const statement = { id: '-', label: '-', text: '-', ...(rights ? { rights } : {}) };
  const seenBy = (member: boolean) => permitted(framework, statement, 'show', member).text !== undefined;
  return seenBy(true) && !seenBy(false);
}

/**
 * In the outline nothing stands beside a competency's title any more, from which `permitted` could tell that it is a
 * title and not the statement itself. So such a node says of itself that what is left of it may be seen, and may travel
 * where the title might before.
 */
function shownAsItStands(framework: Framework, node: FrameworkNode, left: FrameworkNode): FrameworkNode {
  const { label } = permitted(framework, node, 'show');
  if (left === node || label === undefined || permitted(framework, left, 'show').label !== undefined) return left;
  const mayTravel = permitted(framework, node, 'export').label !== undefined;
  return { ...left, rights: { ...left.rights, display: 'full', ...(mayTravel ? { export: 'full' } : {}) } };
}
