import type { OutlineContent } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { CompetenciesStrings } from '../../strings/competencies.js';
import { categoryOptions } from './category-options.js';

export type Choice = 'compare' | 'print' | 'download';

export interface ToolbarProps {
  readonly content: OutlineContent;
  readonly strings: CompetenciesStrings;
  /** False if no row can be opened. */
  readonly hasToggles: boolean;
  readonly query: string;
  readonly category: string;
  /** How much the filter leaves, in words. */
  readonly sentence: string;
  /** About the chosen category. */
  readonly hint: string | undefined;
  /** Label of the button that clears the filter; undefined without a filter. */
  readonly showAll: string | undefined;
  /** Which choice is open below the toolbar. */
  readonly choosing: Choice | undefined;
  /** That choice. */
  readonly drawer: TemplateResult | undefined;
  /** The person is about to use a tool. */
  readonly onTurn: () => void;
  readonly onFilter: (change: { query?: string; category?: string }) => void;
  readonly onShowAll: () => void;
  readonly onToggleAll: (open: boolean) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** True if the categories of a framework tell its nodes apart. */
export function canFilterByCategory({ framework }: OutlineContent): boolean {
  return (framework.categories?.length ?? 0) > 1 && framework.nodes.some((node) => node.categories?.length);
}

/** Search, category and buttons above the rows. */
export function toolbarView(props: ToolbarProps) {
  const { strings, hasToggles, query, sentence, showAll, drawer } = props;
  const { onTurn, onFilter, onShowAll, onToggleAll } = props;
  const typed = (event: InputEvent): void => onFilter({ query: (event.target as HTMLInputElement).value });
  return html`<div class="tools" part="tools" @focusin=${onTurn}>
    <div class="fields">
      <div>
        <label for="search">${strings.search}</label
        ><input id="search" type="search" autocomplete="off" spellcheck="false" .value=${query} @input=${typed} />
      </div>
      ${canFilterByCategory(props.content) ? categoryField(props) : nothing}
    </div>
    <div class="bar">
      <p class="sentence">${sentence}</p>
      ${showAll === undefined ? nothing : plainButton(showAll, onShowAll)}
      ${
        hasToggles
          ? [
              plainButton(strings.expandAll, () => onToggleAll(true)),
              plainButton(strings.collapseAll, () => onToggleAll(false)),
            ]
          : nothing
      }
      ${choiceButton(props, 'print')} ${choiceButton(props, 'download')}
    </div>
    ${drawer ?? nothing}
  </div>`;
}

function categoryField(props: ToolbarProps) {
  const { content, strings, category, hint, onFilter } = props;
  const chosen = (event: Event): void => onFilter({ category: (event.target as HTMLSelectElement).value });
  return html`<div>
    <label for="category">${strings.category}</label
    ><select id="category" aria-describedby="hint" .value=${category} @change=${chosen}>
      ${categoryOptions(content, category, strings)}
    </select>
    <p class="quiet hint" id="hint">${hint ?? strings.chooseCategory}</p>
    ${choiceButton(props, 'compare')}
  </div>`;
}

const plainButton = (text: string, onClick: () => void) =>
  html`<button type="button" class="plain" @click=${onClick}>${text}</button>`;

/** Opens a choice below the toolbar. `aria-expanded` appears once it has been used. */
function choiceButton({ strings, choosing, onChoose }: ToolbarProps, choice: Choice) {
  const expanded = choosing === undefined ? nothing : `${choosing === choice}`;
  return html`<button
    type="button"
    class="plain"
    id=${choice}
    aria-expanded=${expanded}
    @click=${() => onChoose(choice)}
  >
    ${strings[choice]}
  </button>`;
}
