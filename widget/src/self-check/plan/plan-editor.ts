import type { PlanItem } from '@imh/core';
import { html, type LitElement, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldStyles } from '../../element/field-styles.js';
import { addStyles } from '../../element/late-styles.js';
import type { Asked } from '../result/asked.js';
import { planLine, type PlanLineWords } from './plan-line.js';
import { planStyles } from './plan-styles.js';
import { writtenDate } from './written-date.js';

/** What keeps the plan: a person's session, or a team's page. */
export interface PlanKeeper {
  readonly state: { readonly plan: readonly PlanItem[] };
  setPlan(plan: readonly PlanItem[]): void;
}

type PlanWords = PlanLineWords & { readonly planOther: string };
type Names = Pick<Asked, 'nameOf'>;

export interface PlanEditorOptions {
  readonly session: PlanKeeper;
  /** An item was removed. @param undo brings it back */
  readonly removed: (undo: () => void) => void;
}

/** What a line knows besides its item. */
interface Line {
  /** Unique among the lines; part of the ids. */
  readonly key: number;
  /** Text in the date field that is not a date, or not yet. */
  writtenBy?: string | undefined;
  isDateWrong?: boolean;
}

/** What the person intends to do, in their own words and by a date as exact as they like. */
export class PlanEditor {
  readonly #host: LitElement;
  readonly #options: PlanEditorOptions;
  readonly #list = createRef<HTMLElement>();
  /** An item that replaces another one gets the line of that. */
  readonly #lines = new WeakMap<PlanItem, Line>();
  #keys = 0;

  constructor(host: LitElement, options: PlanEditorOptions) {
    for (const styles of [fieldStyles, planStyles]) addStyles(host.renderRoot.getRootNode() as ShadowRoot, styles);
    this.#host = host;
    this.#options = options;
  }

  render(asked: Names, words: PlanWords): TemplateResult {
    return html`<div>
      <ol class="plan" ${ref(this.#list)}>
        ${repeat(
          this.#plan,
          (item) => this.#lineOf(item).key,
          (item) => this.#line(item, asked, words),
        )}
      </ol>
      <button type="button" @click=${() => this.add()}>${words.planOther}</button>
    </div>`;
  }

  /** Whether the plan has a line for the same competency or, without one, with the same intention. */
  includes({ node, intention }: PlanItem): boolean {
    return this.#plan.some((item) => item.node === node && (node !== undefined || item.intention === intention));
  }

  /** Adds a line at the end, and focuses it. */
  append(item: PlanItem): void {
    this.#insert(item, this.#plan.length);
  }

  /** Adds a line that belongs to no competency, and focuses it. */
  add(): void {
    this.append({ intention: '' });
  }

  get #plan(): readonly PlanItem[] {
    return this.#options.session.state.plan;
  }

  #lineOf(item: PlanItem): Line {
    let line = this.#lines.get(item);
    if (!line) this.#lines.set(item, (line = { key: (this.#keys += 1) }));
    return line;
  }

  /** The item of a line now: events may come faster than renders. */
  #itemOf(line: Line): PlanItem {
    return this.#plan.find((item) => this.#lines.get(item) === line)!;
  }

  #line(item: PlanItem, asked: Names, words: PlanWords): TemplateResult {
    const line = this.#lineOf(item);
    const { key, writtenBy = item.by ?? '', isDateWrong = false } = line;
    return planLine({
      id: `plan${key}`,
      words,
      of: item.node === undefined ? undefined : asked.nameOf(item.node),
      intention: item.intention,
      by: writtenBy,
      isDateWrong,
      intended: (intention) => this.#replace(line, { ...this.#itemOf(line), intention }),
      writing: (text) => {
        Object.assign(line, { writtenBy: text, isDateWrong: false });
        this.#host.requestUpdate();
      },
      written: (text) => this.#setDate(line, text),
      removed: () => this.#remove(this.#itemOf(line)),
    });
  }

  #setDate(line: Line, text: string): void {
    const date = writtenDate(text);
    line.isDateWrong = date === undefined && text.trim() !== '';
    line.writtenBy = line.isDateWrong ? text : undefined;
    this.#host.requestUpdate();
    if (line.isDateWrong) return;
    const { by: _by, ...others } = this.#itemOf(line);
    this.#replace(line, { ...others, ...(date !== undefined && { by: date }) });
  }

  #replace(line: Line, item: PlanItem): void {
    const before = this.#itemOf(line);
    this.#lines.set(item, line);
    this.#options.session.setPlan(this.#plan.map((other) => (other === before ? item : other)));
  }

  #remove(item: PlanItem): void {
    const index = this.#plan.indexOf(item);
    this.#options.session.setPlan(this.#plan.filter((other) => other !== item));
    this.#options.removed(() => this.#insert(item, index));
  }

  #insert(item: PlanItem, index: number): void {
    this.#options.session.setPlan([...this.#plan.slice(0, index), item, ...this.#plan.slice(index)]);
    void this.#host.updateComplete.then(() =>
      this.#list.value?.children[Math.min(index, this.#plan.length - 1)]?.querySelector('input')?.focus(),
    );
  }
}
