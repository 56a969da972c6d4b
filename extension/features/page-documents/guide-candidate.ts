import { canonicalJson, textIn, type Trainings } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { html, nothing, type TemplateResult } from 'lit';
import { siteOf } from '../frameworks/framework-candidate.js';
import { sourceAndDay, sourceName } from '../frameworks/origin-words.js';
import { rightsView } from '../frameworks/rights-view.js';
import { documentOrigin, type DocumentOrigin } from '../settings.js';
import type { Strings } from '../../strings/index.js';

/** A training guide that was read and checked, for the person to accept. */
export interface GuideCandidate {
  readonly guide: Trainings;
  readonly origin: DocumentOrigin;
  /** Its rights refuse a copy. */
  readonly isRefused: boolean;
  readonly present?: {
    readonly guide: Trainings;
    readonly origin: DocumentOrigin | undefined;
    readonly isSame: boolean;
  };
}

export async function guideCandidate(
  store: EvidenceStore,
  guide: Trainings,
  origin: DocumentOrigin,
): Promise<GuideCandidate> {
  const { display = 'full', personalCopy = display === 'full' } = guide.rights ?? {};
  const before = await store.guides.get(guide.id);
  return {
    guide,
    origin,
    isRefused: !personalCopy,
    ...(before
      ? {
          present: {
            guide: before,
            origin: await documentOrigin(store, guide.id),
            isSame: canonicalJson(before) === canonicalJson(guide),
          },
        }
      : {}),
  };
}

interface GuideActions {
  keep(): void;
  dismiss(): void;
}

export function guideReviewView(
  { guide, origin, isRefused, present }: GuideCandidate,
  strings: Strings,
  { keep, dismiss }: GuideActions,
): TemplateResult {
  const words = (text: Trainings['title'] | undefined) => textIn(text, strings.language, guide.language);
  const facts = [
    words(guide.publisher?.name),
    strings.trainingCount(guide.trainings.length),
    sourceName(origin, strings),
  ];
  const before = present?.origin;
  const isElsewhere = before !== undefined && siteOf(before) !== siteOf(origin);
  const isOpen = !isRefused && !present?.isSame;
  return html`<section class="card stack" aria-labelledby="guide">
    <div>
      <h3 id="guide" tabindex="-1">${words(guide.title)}</h3>
      <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
    </div>
    ${rightsView(guide, strings)}
    <p><strong>${isRefused ? strings.guideRefused : strings.guideKeeps}</strong></p>
    ${
      present && !isRefused
        ? html`<p class="notice ${isElsewhere ? 'warn' : ''}">
            ${
              present.isSame
                ? strings.alreadyInstalled
                : strings.replaces(
                    [words(present.guide.title), before && sourceAndDay(before, strings)].filter(Boolean).join(', '),
                  )
            }
            ${isElsewhere && isOpen ? strings.fromElsewhere(sourceName(origin, strings)) : nothing}
          </p>`
        : nothing
    }
    <div class="row">
      ${
        isOpen
          ? html`<button type="button" class=${isElsewhere ? nothing : 'primary'} @click=${keep}>
              ${present ? strings.replaceMine : strings.addToLog}
            </button>`
          : nothing
      }
      <button type="button" @click=${dismiss}>
        ${isOpen ? (present ? strings.keepMine : strings.cancel) : strings.close}
      </button>
    </div>
  </section>`;
}
