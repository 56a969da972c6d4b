import { type CompetencyTag, permittedTitle } from '@imh/core';
import type { App } from '../app-element.js';

type Tag = Pick<CompetencyTag, 'framework' | 'node' | 'label' | 'localArea'>;

/** Code and label of a tag's node as they are now, as far as rights allow showing or exporting them. */
export function nodeName(
  { store, language }: App,
  { framework: id, node }: Pick<Tag, 'framework' | 'node'>,
  use: 'show' | 'export' = 'show',
): string {
  const framework = store.framework(id);
  const found = node === undefined ? undefined : store.outlineOf(id)?.byId.get(node)?.node;
  return framework && found ? permittedTitle(framework, found, use, language) : '';
}

/** The name of a tag; if its framework is not installed, the one that the entry keeps. */
export function tagName(app: App, tag: Tag): string {
  const name = nodeName(app, tag) || tag.label || tag.node || '';
  if (!tag.localArea) return name;
  return name ? `${name}: ${tag.localArea}` : tag.localArea;
}
