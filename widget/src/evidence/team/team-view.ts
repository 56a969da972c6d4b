import type { OutlineContent } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import type { ReviewFile } from '../files/review-file.js';

export interface TeamProps {
  readonly files: readonly ReviewFile[];
  readonly contents: readonly OutlineContent[];
  readonly words: EvidenceTeamStrings;
  back(): void;
}

/** One of a reviewer's views. */
export function teamView({ files, contents, words, back }: TeamProps): TemplateResult {
  return html`<imh-evidence-team
    .files=${files}
    .contents=${contents}
    .words=${words}
    .back=${back}
  ></imh-evidence-team>`;
}
