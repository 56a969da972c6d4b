import {
  type EvidenceContent,
  type EvidenceLog,
  formatDate,
  localDay,
  type ReferenceRating,
  type SelfCheck,
} from '@imh/core';
import type { EvidenceStore, ImportCounts, ItemKind, PreviewedItem } from '@imh/storage';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { LateStrings } from '../../strings/late.js';
import type { ReadLog } from './log-file-messages.js';

type Effect = PreviewedItem['effect'];

/** What an import would change. */
export interface ImportPreview {
  readonly counts: ImportCounts;
  /** Titles of entries, at most `mostTitles` for each effect. */
  readonly titles: Readonly<Record<Effect, readonly string[]>>;
  readonly selfChecks: readonly SelfCheck[];
  readonly ratings: readonly ReferenceRating[];
}

/** A list that a person may read; the counts tell how many there are. */
const mostTitles = 200;

/** Reads what a log would change. Nothing is written. */
export async function importPreview(store: EvidenceStore, log: ReadLog): Promise<ImportPreview> {
  const titles: Record<Effect, string[]> = { added: [], updated: [], conflicts: [], deleted: [] };
  const selfChecks: SelfCheck[] = [];
  const ratings: ReferenceRating[] = [];
  const counts = await store.previewImport(log, ({ kind, effect, content }) => {
    if (kind === 'entry' && titles[effect].length < mostTitles)
      titles[effect].push((content as EvidenceContent | undefined)?.title ?? '');
    else if (effect !== 'added' && effect !== 'updated') return;
    else if (kind === 'self-check') selfChecks.push(content as SelfCheck);
    else if (kind === 'rating') ratings.push(content as ReferenceRating);
  });
  return { counts, titles, selfChecks, ratings };
}

/** Those in conflict come last, because each of them is counted as changed or deleted as well. */
const effects = ['added', 'updated', 'deleted', 'conflicts'] as const satisfies readonly Effect[];
const profileKinds = ['aim', 'education', 'work', 'reference'] as const satisfies readonly ItemKind[];

/** What an import would change, with the titles behind each number. */
export function importPreviewView(
  rest: EvidenceLog,
  { counts, titles, selfChecks, ratings }: ImportPreview,
  words: LateStrings['importLog'],
  strings: Strings,
): TemplateResult {
  const { added, updated, unchanged, deleted, entries } = counts;
  const also = alsoChanged(counts, selfChecks, ratings, words, strings);
  const isChanging = added + updated + deleted > 0;
  return html`${
    isChanging
      ? html`<p>${strings.importWould(added, updated, unchanged)}</p>
          <div>
            ${effects
              .filter((effect) => counts[effect] > 0)
              .map((effect) =>
                effectView(words.effects[effect](counts[effect]), counts[effect], titles[effect], words),
              )}
          </div>`
      : entries > 0
        ? html`<p>${strings.importNothingNew}</p>`
        : nothing
  }
  ${
    also.length > 0
      ? html`<div>
          <p>${words.also}</p>
          <ul>
            ${also.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${rest.purpose === 'hand-over' && rest.withheld?.length ? html`<p class="quiet">${words.handedOver}</p>` : nothing}
  ${deleted === 0 && (isChanging || entries === 0) ? html`<p class="quiet">${strings.importNothingLost}</p>` : nothing}`;
}

function effectView(
  summary: string,
  count: number,
  titles: readonly string[],
  words: LateStrings['importLog'],
): TemplateResult {
  return html`<details>
    <summary>${summary}</summary>
    <ul>
      ${titles.map((title) => html`<li dir="auto">${title}</li>`)}
      ${count > titles.length ? html`<li>${words.more(count - titles.length)}</li>` : nothing}
    </ul>
  </details>`;
}

/** Everything that is new or changed besides entries, in words. */
function alsoChanged(
  { others, closedPeriods, certificates }: ImportCounts,
  selfChecks: readonly SelfCheck[],
  ratings: readonly ReferenceRating[],
  words: LateStrings['importLog'],
  { language, ratingRelations }: Strings,
): string[] {
  const day = (instant: string) => formatDate(language, localDay(new Date(instant)));
  const parts = profileKinds.reduce((sum, kind) => sum + (others[kind] ?? 0), 0);
  return [
    ...selfChecks.map(({ takenAt }) => words.selfCheck(day(takenAt))),
    ...ratings.map(({ rater, ratedAt }) => words.rating(rater.name ?? ratingRelations[rater.relation], day(ratedAt))),
    ...(parts > 0 ? [words.profileParts(parts)] : []),
    ...(closedPeriods > 0 ? [words.closedPeriods(closedPeriods)] : []),
    ...(certificates > 0 ? [words.certificates(certificates)] : []),
  ];
}
