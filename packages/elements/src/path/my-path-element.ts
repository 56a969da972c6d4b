import { selfCheckHistories } from '@imh/core';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { tableStyles } from '../evidence/table-styles.js';
import type { PathLabels } from '../words/english-path.js';
import type { MyPath, PathPlaces } from './my-path.js';
import { changesView } from './path-changes-view.js';
import { checksView } from './path-checks-view.js';
import type { PathContext } from './path-context.js';
import { datesView } from './path-dates-view.js';
import { nextView } from './path-next-view.js';
import { nowView } from './path-now-view.js';
import { planView } from './path-plan-view.js';
import { pathStyles } from './path-styles.js';

/**
 * A person's path as a line in time: now, the self-checks over the years, what has changed and what was planned, dates
 * and steps, and another category. It never states that somebody meets requirements.
 */
export class MyPathElement extends LitElement {
  static override styles = [tableStyles, pathStyles];

  @property({ attribute: false }) path!: MyPath;
  @property({ attribute: false }) labels!: PathLabels;
  @property({ attribute: false }) places: PathPlaces = {};
  @property() language = 'en';
  /** The category that the person compares with. */
  @state() private next: string | undefined;

  protected override render(): unknown {
    const { path, labels, places, language, next } = this;
    const context: PathContext = { path, places, words: { ...labels, language } };
    // Choosing another category does not count the self-checks again.
    const known = (view: () => unknown) => guard([path, labels, places, language], view);
    const section = (title: string, kind: string, content: unknown) =>
      html`<li class=${kind}>
        <h3>${title}</h3>
        ${content}
      </li>`;
    return html`<ol class="path">
      ${section(
        labels.now,
        'now',
        known(() => nowView(context)),
      )}
      ${section(
        labels.checks,
        '',
        known(() => html`${checksView(context)}${this.#since(context)}`),
      )}
      ${section(
        labels.dates,
        '',
        known(() => datesView(context)),
      )}
      ${section(
        labels.next,
        '',
        nextView(context, next, (category) => (this.next = category)),
      )}
    </ol>`;
  }

  /** By the framework of the latest self-check. */
  #since(context: PathContext): unknown {
    const [history] = selfCheckHistories(context.path.selfChecks);
    const content = context.path.contents.find(({ framework }) => framework.id === history?.framework);
    if (!history || !content) return nothing;
    return html`${changesView(history, content, context)} ${planView(history, content, context)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-my-path': MyPathElement;
  }
}
