import { phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { Compared } from './compared.js';

/** A second way to a category: by discipline. Absent if the framework names none. */
export function disciplineField(compared: Compared, chosen: string, onChoose: (discipline: string) => void) {
  const { view, tools } = compared;
  const { framework, say } = view.content;
  const { compare } = tools.strings;
  const disciplinesOf = ({ disciplines = [] }: NonNullable<typeof framework.categories>[number]) =>
    disciplines.map((one) => say(one).text);
  const all = [...new Set((framework.categories ?? []).flatMap(disciplinesOf))];
  if (all.length === 0) return nothing;
  all.sort((one, other) => one.localeCompare(other, tools.strings.language));
  const found = (framework.categories ?? []).filter((category) => disciplinesOf(category).includes(chosen));
  return html`<section>
    <div class="fields">
      <div>
        <label for="discipline">${compare.discipline}</label
        ><select
          id="discipline"
          .value=${chosen}
          @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
        >
          <option value="">${compare.anyDiscipline}</option>
          ${all.map((name) => html`<option value=${name} ?selected=${name === chosen}>${name}</option>`)}
        </select>
      </div>
    </div>
    <div role="status">
      ${
        found.length > 0
          ? html`<p>${compare.oftenIn(found.length)}</p>
              <ul class="found">
                ${found.map(
                  ({ id, label, description }) =>
                    html`<li>
                      <button type="button" class="plain" @click=${() => tools.showIn(id, view)}>
                        ${phrase(say(label))}
                      </button>
                      ${description === undefined ? nothing : html`<p class="quiet">${phrase(say(description))}</p>`}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </div>
  </section>`;
}
