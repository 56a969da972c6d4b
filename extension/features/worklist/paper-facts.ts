import { formatDate, formatHours } from '@imh/core';
import type { Draft, DraftPaper } from '@imh/storage';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';

/** What the person needs to know before checking the form: what could not be read, who announces a badge, which date. */
export function paperNotes(draft: Draft, paper: DraftPaper, strings: Strings, chooseDate: (date: string) => void) {
  const words = strings.papers;
  const hasProposal = Object.keys(paper.lines).length > 0;
  return html`
    ${paper.unread ? html`<p class="notice">${words.unread[paper.unread]}</p>` : nothing}
    ${paper.unread === 'only-address' && paper.text ? html`<p class="address">${paper.text}</p>` : nothing}
    ${!paper.unread && !hasProposal && !paper.unclearDate ? html`<p class="notice">${words.nothingFound}</p>` : nothing}
    ${paper.kind === 'badge' && !paper.unread ? badgeNotes(draft, paper, strings) : nothing}
    ${dateQuestion(draft, paper, strings, chooseDate)}
  `;
}

function badgeNotes({ content }: Draft, paper: DraftPaper, strings: Strings) {
  const words = strings.papers;
  const tagged = new Set(content.competencies?.map(({ framework, node = '' }) => `${framework}#${node}`));
  return html`<p class="notice">${words.announced(content.provider ?? '')}</p>
    ${
      paper.alignments?.length
        ? html`<div>
            <p class="label" id="alignments">${words.alignments}</p>
            <ul aria-labelledby="alignments">
              ${paper.alignments.map(
                ({ name, code, url = '', framework }) =>
                  html`<li>
                    ${[code, name].filter(Boolean).join(' ')}${framework ? html` <span class="quiet">(${framework})</span>` : nothing}
                    ${tagged.has(decoded(url)) ? html`<span class="quiet">– ${words.alignmentTagged}</span>` : nothing}
                    ${url && url !== name ? html`<span class="quiet address">${url}</span>` : nothing}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${
      paper.evidence?.length
        ? html`<div>
            <p class="label" id="evidence">${words.evidence}</p>
            <ul aria-labelledby="evidence">
              ${paper.evidence.map(
                (address) =>
                  html`<li><a class="address" href=${address} rel="noreferrer" target="_blank">${address}</a></li>`,
              )}
            </ul>
          </div>`
        : nothing
    }`;
}

function dateQuestion(
  { content }: Draft,
  { unclearDate }: DraftPaper,
  strings: Strings,
  choose: (date: string) => void,
) {
  const words = strings.papers;
  const hasDate = content.dateCompleted !== undefined || content.dateStart !== undefined;
  if (!unclearDate) return hasDate ? nothing : html`<p class="notice">${words.noDate}</p>`;
  return html`<div class="notice" role="group" aria-labelledby="which-date">
    <p id="which-date">${words.whichDate(unclearDate.shown)}</p>
    <div class="row">
      ${unclearDate.either.map(
        (date) =>
          html`<button
            type="button"
            aria-pressed=${content.dateCompleted === date ? 'true' : 'false'}
            @click=${() => choose(date)}
          >
            ${formatDate(strings.language, date)}
          </button>`,
      )}
    </div>
  </div>`;
}

const shownFields = ['title', 'provider', 'dateStart', 'dateCompleted', 'minutes', 'ce'] as const;

/** The line of the paper that each value came from, and how sure the reading is. */
export function paperLines(paper: DraftPaper, strings: Strings) {
  const words = strings.papers;
  const found = shownFields.flatMap((field) => {
    const source = paper.lines[field];
    return source ? [{ field, ...source }] : [];
  });
  if (found.length === 0 && !paper.unclearDate) return nothing;
  return html`<section>
    <h3 id="lines">${words.lines}</h3>
    <p class="quiet">${words.check}</p>
    <dl aria-labelledby="lines">
      ${found.map(
        ({ field, line, confidence }) =>
          html`<div>
            <dt>
              ${words.fields[field]}
              ${words.likely[confidence] ? html`<span class="quiet">(${words.likely[confidence]})</span>` : nothing}
            </dt>
            <dd>
              “${quotable(line)}”
              ${field === 'minutes' && paper.minutesBasis ? html`<span class="quiet">${words.basis[paper.minutesBasis]}</span>` : nothing}
            </dd>
          </div>`,
      )}
      ${
        paper.unclearDate
          ? html`<div>
              <dt>${words.fields.dateCompleted}</dt>
              <dd>“${quotable(paper.unclearDate.line)}”</dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}

/** A line without the quotation marks around it, which the screen adds. */
function quotable(line: string): string {
  return line.replaceAll('\t', ' · ').replace(/^["“]([^"“”]*)["”]$/, '$1');
}

/** How the worklist names a draft: by its title, else by its file. */
export function nameOfPaper({ content, paper }: Draft, words: Strings['papers']): string {
  return content.title?.trim() || paper?.name || words.pasted;
}

/** Facts of a draft on one line, for its heading. */
export function paperSummary({ paper, content }: Draft, strings: Strings): string {
  const words = strings.papers;
  return [
    paper?.name || words.pasted,
    paper ? words.kinds[paper.kind] : '',
    content.minutes === undefined ? '' : strings.hoursTotal(formatHours(content.minutes, strings.language)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
