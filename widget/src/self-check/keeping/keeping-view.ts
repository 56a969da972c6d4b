import { html, nothing, type TemplateResult } from 'lit';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import { filePicker } from './file-picker.js';
import type { Keeping } from './kept-text.js';

export interface KeepingProps {
  readonly words: SelfCheckStrings;
  readonly keeping: Keeping;
  readonly hasContent: boolean;
  /** Name of the category that is rated; '' for none. */
  readonly category: string;
  readonly canChangeCategory: boolean;
  readonly download: () => void;
  readonly printBlankForm: () => void;
  readonly openFile: (file: File) => void;
  readonly deleteAnswers: () => void;
  readonly changeCategory: () => void;
}

/** Whether and where the answers are kept, and what the person can do with them. */
export function keepingView(props: KeepingProps): TemplateResult {
  const { words, keeping, hasContent, category, canChangeCategory } = props;
  const sentences = {
    none: words.keptNot,
    blocked: words.keptBlocked,
    kept: hasContent ? words.kept : words.keptLater,
  };
  const button = (label: string, pressed: () => void): TemplateResult =>
    html`<button type="button" @click=${pressed}>${label}</button>`;
  return html`${category ? html`<p>${words.forCategory(category)}</p>` : nothing}
    <p>${sentences[keeping]}</p>
    <div class="buttons">
      ${hasContent ? button(words.download, props.download) : button(words.blankForm, props.printBlankForm)}
      ${filePicker(words.openFile, ([file]) => file && props.openFile(file))}
      ${hasContent ? button(words.deleteAnswers, props.deleteAnswers) : nothing}
      ${canChangeCategory ? button(words.changeCategory, props.changeCategory) : nothing}
    </div>`;
}
