import type { CSSResult, LitElement } from 'lit';
import type { Announcer } from '../../element/announcer.js';
import type { FrameworkView } from '../page/framework-view.js';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';

/** What each tool may use of its element and of the others. */
export interface ToolContext {
  readonly host: LitElement;
  readonly announcer: Announcer;
  /** In the language shown. */
  readonly strings: CompetencyToolsStrings;
  /** @returns undefined, after telling the person, if the code cannot be loaded */
  load<Part>(loading: Promise<Part>): Promise<Part | undefined>;
  addStyles(...styles: CSSResult[]): void;
  /** Leaves only what applies to a category, as if the person had chosen it, and goes to a node. */
  showIn(category: string, view: FrameworkView, nodeId?: string): void;
  /** The category that the outline is filtered by; empty for none. */
  readonly category: string;
  /** Prints what applies to a category, whatever the screen shows. */
  printCategory(category: string, view: FrameworkView): Promise<void>;
  /** Renders the element again. */
  update(): void;
}
