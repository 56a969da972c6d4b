import type { OutlineContent } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import type { ReviewFile } from '../files/review-file.js';
import type { StartReading } from './earlier-files.js';
import type { TeamGuide } from './team-guide.js';

export interface ProgramPageProps {
  readonly words: EvidenceTeamStrings;
  readonly files: readonly ReviewFile[];
  readonly contents: readonly OutlineContent[];
  readonly guide: TeamGuide | undefined;
  /** The area for dropped files. */
  readonly drop: unknown;
  readonly notices: unknown;
  /** Why nothing can be shown, if code could not be loaded. */
  readonly alert: unknown;
  remove(file: ReviewFile): void;
  announce(sentence: string): void;
  readonly startReading: StartReading;
}

/** The page of a program lead: how to collect self-checks, where to drop them, and what they add up to. */
export function programPageView(props: ProgramPageProps): TemplateResult {
  const { words, files, contents, guide, drop, notices, alert, remove, announce, startReading } = props;
  const hasFiles = files.length > 0;
  return html`<h2 class="title">${words.programTitle}</h2>
    <p class="informal">${words.programInformal}</p>
    ${
      hasFiles
        ? nothing
        : html`<ol class="steps">
            ${words.programSteps.map((step) => html`<li>${step}</li>`)}
          </ol>`
    }
    ${drop} ${notices}
    <div class="main">
      ${alert}
      ${
        hasFiles
          ? html`<imh-evidence-team
              .files=${files}
              .contents=${contents}
              .words=${words}
              .guide=${guide}
              .leaveOut=${remove}
              .announce=${announce}
              .startReading=${startReading}
            ></imh-evidence-team>`
          : nothing
      }
    </div>`;
}
