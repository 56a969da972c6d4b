import type { Refusal, Sent, Stop } from '@imh/formats/xapi';
import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../../strings/index.js';
import type { LateStrings } from '../../strings/late.js';
import { statementWords } from './statement-words.js';

type Words = LateStrings['recordStore'];

/** Refused statements that are named. */
const mostNamed = 20;

/** What became of the statements: how many are stored, which are not, and why. */
export function sentView(
  { stored, refused, refusals, stop }: Sent,
  host: string,
  words: Words,
  language: InterfaceLanguage,
): TemplateResult {
  const conflicts = refusals.filter(({ code }) => code === 'conflict').length;
  const named = refusals.filter(({ code }) => code !== 'conflict');
  const others = refused - conflicts;
  const isWhole = !stop && refused === 0;
  return html`<div class="notice stack ${isWhole ? '' : 'warn'}" role=${stop ? 'alert' : 'status'}>
    ${stop ? html`<p>${stopSentence(stop, words)}</p>` : nothing}
    ${stored > 0 || !stop ? html`<p>${words.stored(stored, host)}</p>` : nothing}
    ${conflicts > 0 ? html`<p>${words.conflicts(conflicts)}</p>` : nothing}
    ${
      others > 0 && stop?.code !== 'refuses-all'
        ? html`<div>
            <p>${words.refused(others)}</p>
            <ul>
              ${named.slice(0, mostNamed).map((one) => html`<li dir="auto">${refusalWords(one, words, language)}</li>`)}
            </ul>
            ${others > mostNamed ? html`<p>${words.moreRefused(others - mostNamed)}</p>` : nothing}
          </div>`
        : nothing
    }
    ${isWhole ? nothing : html`<p>${words.sendAgain}</p>`}
  </div>`;
}

function refusalWords({ statement, code, reported }: Refusal, words: Words, language: InterfaceLanguage): string {
  const reason = code === 'too-large' ? words.reasons['too-large'] : words.reasons.invalid(reported);
  return words.refusal(statementWords(statement, words, language), reason);
}

/** Why nothing can be sent, and what to do about it. */
export function stopSentence({ code, status = 0, reported = '' }: Stop, words: Words): string {
  const { stops } = words;
  switch (code) {
    case 'version':
    case 'refuses-all':
      return stops[code](reported);
    case 'fault':
      return stops.fault(status);
    case 'unauthorized':
    case 'forbidden':
      return reported ? `${stops[code]} ${words.reports(reported)}` : stops[code];
    default:
      return stops[code];
  }
}
