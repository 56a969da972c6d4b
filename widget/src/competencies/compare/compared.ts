import type { CategorySets } from '@imh/core';
import type { OutlineRow } from '@imh/elements';
import type { TemplateResult } from 'lit';
import type { FrameworkView } from '../page/framework-view.js';
import type { ToolContext } from '../tools/tool-context.js';

/** What the parts of a comparison share. */
export interface Compared {
  readonly view: FrameworkView;
  readonly tools: ToolContext;
  readonly sets: CategorySets;
  /** Headings at the top, each with the competencies below it. */
  readonly domains: readonly OutlineRow[];
  readonly titleOf: (nodeId: string) => string;
  /** Short name of a category. */
  readonly nameOf: (categoryId: string) => string;
  /** Heading of a part, one level below the panel's own. */
  readonly heading: (text: string) => TemplateResult;
}
