import { controls, tokens } from '@imh/elements';
import type { Published } from '@imh/publish';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { stepStyles } from '../step/step-styles.js';
import type { PublishStrings } from '../strings/publish.js';
import type { PublishingPlan } from './publication-of.js';
import { membersSteps } from './publishing-steps.js';
import { publishStyles } from './publish-styles.js';
import { withoutScript } from './without-script.js';

type View = 'visitors' | 'members' | 'noScript';

/** What visitors, members, and people without JavaScript see. */
export class ViewsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    published: { attribute: false },
    words: { attribute: false },
    view: { state: true },
  };

  static override styles = [tokens, controls, stepStyles, publishStyles];

  plan!: PublishingPlan;
  published: Published | undefined;
  words!: PublishStrings;
  private view: View = 'visitors';

  protected override render(): TemplateResult {
    const { words, plan } = this;
    const hasMembersPart = plan.members && (!this.published || membersSteps(plan, this.published, words).length > 0);
    const views: View[] = hasMembersPart ? ['visitors', 'members', 'noScript'] : ['visitors', 'noScript'];
    const view = views.includes(this.view) ? this.view : 'visitors';
    return html`<section class="step" aria-labelledby="preview">
      <h2 id="preview">${words.preview}</h2>
      <div class="views" role="group" aria-labelledby="preview">
        ${views.map(
          (one) =>
            html`<button type="button" aria-pressed=${one === view} @click=${() => (this.view = one)}>
              ${words.views[one]}
            </button>`,
        )}
      </div>
      <p class="quiet">${words.viewAbout[view]}</p>
      <div class="stage" role="region" aria-label=${words.views[view]} tabindex="0">
        ${view === 'noScript' ? this.#noScript() : this.#live(view)}
      </div>
    </section>`;
  }

  #live(view: 'visitors' | 'members'): TemplateResult {
    const { show, trainings, language } = this.plan.publication;
    const framework = view === 'members' ? this.plan.members : this.plan.everyone;
    return html`<builder-preview
      tag="imh-${show}"
      language=${language}
      .framework=${framework}
      .trainings=${show === 'trainings' ? trainings : undefined}
    ></builder-preview>`;
  }

  #noScript(): TemplateResult | typeof nothing {
    const { published, words, plan } = this;
    if (!published) return html`<p class="quiet">${words.loading}</p>`;
    // What the plugin writes is made by its PHP, with the same lists.
    if (plan.way === 'wordpress') return html`<p>${words.pluginWithoutScript}</p>`;
    return html`<div lang=${plan.publication.language}>${unsafeHTML(withoutScript(published.snippet))}</div>`;
  }
}
