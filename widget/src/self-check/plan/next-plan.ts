import type { PlanItem } from '@imh/core';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { Session } from '../keeping/session.js';
import type { Asked } from '../result/asked.js';
import { earlierPlanView, earlierWithPlan } from './earlier-plan.js';
import { PlanEditor, type PlanEditorOptions } from './plan-editor.js';

interface NextPlanOptions extends PlanEditorOptions {
  readonly session: Session;
}

/** The plan of a self-check, after that of the self-check before it, whose lines can be planned again. */
export class NextPlan {
  readonly #session: Session;
  readonly #editor: PlanEditor;

  constructor(host: LitElement, options: NextPlanOptions) {
    this.#session = options.session;
    this.#editor = new PlanEditor(host, options);
  }

  render(asked: Asked, words: SelfCheckKeepingStrings): TemplateResult {
    return html`${this.#earlierView(asked, words)}${this.#editor.render(asked, words)}`;
  }

  add(): void {
    this.#editor.add();
  }

  #earlierView(asked: Asked, words: SelfCheckKeepingStrings): TemplateResult | typeof nothing {
    const planned = earlierWithPlan(this.#session.earlier, this.#session);
    if (!planned) return nothing;
    return earlierPlanView(planned, this.#session, asked, words, (item) =>
      this.#editor.includes(item)
        ? nothing
        : html`<button type="button" class="plain" @click=${() => this.#planAgain(item)}>${words.planAgain}</button>`,
    );
  }

  /** Without its date, which has passed or soon will. */
  #planAgain({ by: _by, ...item }: PlanItem): void {
    this.#editor.append(item);
  }
}
