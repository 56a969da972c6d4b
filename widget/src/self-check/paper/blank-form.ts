// Loaded when a person wants to fill in a self-check by hand.
import { learningSources, type OutlineContent, type Phrase, phrase, type RatingMode, ratingPlan } from '@imh/elements';
import { html, render, type TemplateResult } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { type SelfCheckPaperStrings, selfCheckPaperStrings } from '../../strings/self-check-paper.js';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import { factsView, frameworkName } from './facts-view.js';
import { PaperSheet } from './paper-sheet.js';
import { paperStyles } from './paper-styles.js';
import { tablesBySection } from './tables-by-section.js';

interface BlankFormProps {
  readonly content: OutlineContent;
  readonly words: SelfCheckStrings;
  readonly mode: RatingMode;
  /** The category that the page or the person has chosen. */
  readonly category: string | undefined;
}

/** Asks for which category the form is, if the framework has several, and prints it. @param footer of the self-check */
export async function printBlankForm(footer: HTMLElement, props: BlankFormProps): Promise<void> {
  const words = await selfCheckPaperStrings(props.words.language);
  const { categories = [] } = props.content.framework;
  if (categories.length < 2 || props.category !== undefined) return printSheet(footer, props, words);
  addStyles(footer.getRootNode() as ShadowRoot, paperStyles);
  const place = document.createElement('div');
  footer.append(place);
  let category = '';
  const { say } = props.content;
  const asking = new AbortController();
  const { signal } = asking;
  signal.addEventListener('abort', () => place.remove());
  // The person goes on with something else.
  const leave = ({ target }: Event): void => void (place.contains(target as Node) || asking.abort());
  footer.closest('.frame')!.addEventListener('click', leave, { signal, capture: true });
  const close = (): void => {
    asking.abort();
    footer.querySelector('button')?.focus();
  };
  const question = html`<div class="to-print" role="group" aria-label=${words.blankTitle}>
    <label for="blank-category">${words.category}</label>
    <select id="blank-category" @change=${({ target }: Event) => (category = (target as HTMLSelectElement).value)}>
      <option value="">${words.blankAll}</option>
      ${categories.map(({ id, label }) => html`<option value=${id}>${say(label).text || id}</option>`)}
    </select>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => printSheet(footer, { ...props, category: category || undefined }, words)}
      >
        ${words.print}
      </button>
      <button type="button" class="plain" @click=${close}>${words.close}</button>
    </div>
  </div>`;
  render(question, place);
  place.querySelector('select')!.focus();
}

function printSheet(footer: HTMLElement, props: BlankFormProps, words: SelfCheckPaperStrings): void {
  const frame = footer.closest('.frame')!;
  const sheet = new PaperSheet();
  sheet.show(frame, blankForm(props, words));
  addEventListener('afterprint', () => sheet.clear(), { once: true });
  print();
}

/** A self-check as a paper form: the scale as boxes, and lines for name, date and plan. */
function blankForm(
  { content, words: own, mode, category }: BlankFormProps,
  words: SelfCheckPaperStrings,
): TemplateResult {
  const { framework, say } = content;
  const plan = ratingPlan(content, mode, category);
  const levels = mode === 'scale' ? (framework.scale?.levels ?? []) : [];
  const chosen = framework.categories?.find(({ id }) => id === category);
  const choices: Phrase[] =
    mode === 'scale'
      ? levels.map(({ label }) => say(label))
      : learningSources.map((source) => ({ text: own.rating.sources[source] }));
  const line = html`<div class="line"></div>`;
  const anchors = levels.filter(({ anchor }) => say(anchor).text);
  return html`<h2>${own.title}</h2>
    ${factsView([
      [words.name, line],
      [words.date, line],
      [words.category, say(chosen?.label).text || words.blankAll],
      [words.framework, frameworkName(content, words)],
    ])}
    <p>${mode === 'scale' ? words.blankHow : words.blankHowSources} ${words.blankOwn}</p>
    ${factsView(anchors.map(({ label, anchor }) => [say(label).text, phrase(say(anchor))]))}
    ${tablesBySection(
      content,
      plan,
      html`<tr>
        <th scope="col">${words.competency}</th>
        ${choices.map((choice) => html`<th scope="col" class="box">${phrase(choice)}</th>`)}
      </tr>`,
      (_question, statement) =>
        html`<tr>
          <td>${phrase(statement)}</td>
          ${choices.map(() => html`<td class="box"><i></i></td>`)}
        </tr>`,
    )}
    <h3>${words.plan}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.intention}</th>
          <th scope="col">${words.by}</th>
        </tr>
      </thead>
      <tbody>
        ${[1, 2, 3, 4].map(
          () =>
            html`<tr>
              <td class="wide"></td>
              <td class="wide"></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
