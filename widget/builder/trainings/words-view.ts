import { type CompetencyTag, type Framework } from '@imh/core';
import type { CompetenciesPickedEvent, PickerOption, PickerWords } from '@imh/elements';
import type { UnsettledWords } from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Candidates } from './candidates.js';
import type { SheetView } from './view.js';

interface WordsParts {
  readonly candidates: Candidates;
  readonly picker: PickerWords;
  /** Number of wordings that are shown. */
  readonly shown: number;
  showMore(): void;
}

/** The words that name no competency, or several: each with likely ones to check, a search, and "none". */
export function wordsView(view: SheetView, parts: WordsParts): TemplateResult | typeof nothing {
  const { plan, words } = view;
  if (plan.words.length === 0) return nothing;
  const settled = plan.words.filter(({ decided }) => decided !== undefined).length;
  const rest = plan.words.length - parts.shown;
  return html`<section class="box" aria-labelledby="words">
    <h2 id="words">${words.wordsTitle}</h2>
    <p class="text">${words.wordsAbout}</p>
    <p role="status"><strong>${words.wordsSettled(settled, plan.words.length)}</strong></p>
    <ul class="wordings">
      ${repeat(
        plan.words.slice(0, parts.shown),
        ({ key }) => key,
        (one) => html`<li>${wordingView(view, parts, one)}</li>`,
      )}
    </ul>
    ${
      rest > 0
        ? html`<div><button type="button" @click=${parts.showMore}>${words.wordsMore(rest)}</button></div>`
        : nothing
    }
  </section>`;
}

function wordingView(view: SheetView, parts: WordsParts, wording: UnsettledWords): TemplateResult {
  const { words, choices, choose } = view;
  const { candidates } = parts;
  const { key, decided, rows, namesakes } = wording;
  const label = words.wordsLabel(wording.words);
  const decide = (ids: readonly string[] | undefined): void => {
    const { [key]: _before, ...others } = choices.competencies ?? {};
    choose({ ...choices, competencies: ids ? { ...others, [key]: ids } : others }, label);
  };
  const toggle = (id: string, isOn: boolean): void => {
    const left = (decided ?? []).filter((one) => one !== id);
    const next = isOn ? [...left, id] : left;
    decide(next.length > 0 ? next : undefined);
  };
  const likely = candidates.for(wording);
  const others = (decided ?? []).filter((id) => !likely.some((option) => option.id === id));
  return html`<fieldset class="wording ${decided ? 'settled' : ''}">
    <legend>
      <strong>${label}</strong>
      <span class="quiet">${words.wordsRows(rows)}</span>
    </legend>
    ${namesakes.length > 1 ? html`<p class="quiet">${words.wordsNamesakes(namesakes.length)}</p>` : nothing}
    ${[...likely, ...others.flatMap((id) => candidates.named(id) ?? [])].map((option) =>
      candidateView(option, decided?.includes(option.id) ?? false, (isOn) => toggle(option.id, isOn)),
    )}
    <label class="line">
      <input
        type="checkbox"
        .checked=${decided?.length === 0}
        @change=${({ target }: Event) => decide((target as HTMLInputElement).checked ? [] : undefined)}
      />
      <span>${words.wordsNone}</span>
    </label>
    <details>
      <summary>${words.wordsOther}</summary>
      <imh-competency-picker
        has-headings
        .framework=${candidates.framework}
        .language=${words.language}
        .words=${{ ...parts.picker, competencies: words.wordsOtherLabel(wording.words) }}
        .tags=${tagsOf(decided ?? [], candidates.framework)}
        @imh-competencies-picked=${({ tags }: CompetenciesPickedEvent) => {
          const ids = tags.map(({ node }) => node!);
          decide(ids.length > 0 ? ids : undefined);
        }}
      ></imh-competency-picker>
    </details>
  </fieldset>`;
}

function candidateView(
  { code, label, heading }: PickerOption,
  isOn: boolean,
  toggle: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="line">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => toggle((target as HTMLInputElement).checked)}
    />
    <span
      >${[code, label].filter(Boolean).join(' ')}${heading ? html`<span class="quiet above">${heading}</span>` : nothing}</span
    >
  </label>`;
}

const tagsOf = (ids: readonly string[], { id: framework }: Framework): CompetencyTag[] =>
  ids.map((node) => ({ framework, node, source: 'self' as const }));
