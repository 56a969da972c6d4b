import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';

interface ProgramFieldProps {
  readonly words: EvidenceTeamStrings;
  readonly program: string;
  /** The lead tried to save sums without a name. */
  readonly isMissing: boolean;
  write(program: string): void;
}

/** The name by which others recognize a program's sums. */
export function programFieldView({ words, program, isMissing, write }: ProgramFieldProps): TemplateResult {
  return html`<div class="fields no-print">
    <div>
      <label for="team-program">${words.program}</label>
      <input
        id="team-program"
        type="text"
        autocomplete="organization"
        aria-describedby="team-program-hint"
        aria-invalid=${isMissing ? 'true' : nothing}
        .value=${program}
        @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
      />
      <p class="hint ${isMissing ? 'mark-line' : 'quiet'}" id="team-program-hint">
        ${isMissing ? words.programMissing : words.programHint}
      </p>
    </div>
  </div>`;
}
