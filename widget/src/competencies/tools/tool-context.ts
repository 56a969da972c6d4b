import type { CSSResult, LitElement } from 'lit';
import type { Announcer } from '../../element/announcer.js';
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
  /** Renders the element again. */
  update(): void;
}
