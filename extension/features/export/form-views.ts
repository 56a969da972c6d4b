import { html, nothing, type TemplateResult } from 'lit';
import type { LateStrings } from '../../strings/late.js';
import { radioChoice } from '../first-run/radio-choice.js';
import { viewAddress } from '../log/view-address.js';
import { checkChoice } from './check-choice.js';
import type { ExportFormat } from './exporter.js';
import {
  type EntriesFrom,
  type HandOverForm,
  type IncludedItems,
  includedParts,
  type ListedEntries,
} from './hand-over-form.js';
import type { HandOverOptions, NamedItem } from './hand-over-options.js';

/** What the parts of the form share. */
export interface FormView {
  readonly form: HandOverForm;
  readonly options: HandOverOptions;
  readonly listed: ListedEntries;
  readonly words: LateStrings['handOver'];
  /** @param changed of the form as it is when it is called: several changes may come before the next rendering */
  change(changed: (form: HandOverForm) => Partial<HandOverForm>): void;
  /** Closes the dialog, because a link leads to another view. */
  close(): void;
}

/** Which entries: all, a period, a closed period, or what is selected or filtered on the page. */
export function entriesFromView(view: FormView): TemplateResult {
  const { form, options, listed, words, change } = view;
  const radio = (from: EntriesFrom, label: string) =>
    radioChoice({
      name: 'entries',
      value: from,
      label,
      isChecked: form.entriesFrom === from,
      choose: () => change(() => ({ entriesFrom: from })),
    });
  const isFrom = (from: EntriesFrom) => form.entriesFrom === from;
  return html`<fieldset>
    <legend>${words.whichEntries}</legend>
    ${radio('all', words.entriesFrom.all)} ${radio('period', words.entriesFrom.period)}
    ${isFrom('period') ? html`<div class="own row">${dayView(view, 'from')} ${dayView(view, 'to')}</div>` : nothing}
    ${
      options.closedPeriods.length > 0
        ? html`${radio('closed-period', words.entriesFrom['closed-period'])}
          ${
            isFrom('closed-period')
              ? html`<div class="own">
                  ${selectView({
                    id: 'closed-period',
                    label: words.entriesFrom['closed-period'],
                    isLabelHidden: true,
                    items: options.closedPeriods,
                    value: form.closedPeriod,
                    choose: (closedPeriod) => change(() => ({ closedPeriod })),
                  })}
                  <p class="hint">${words.closedPeriodHint}</p>
                </div>`
              : nothing
          }`
        : nothing
    }
    ${listed.selected.size > 0 ? radio('selected', words.selectedEntries(listed.selected.size)) : nothing}
    ${listed.matching ? radio('matching', words.matchingEntries(listed.matching.size)) : nothing}
    ${
      isFrom('closed-period')
        ? nothing
        : html`<div class="field">
            ${selectView({
              id: 'only-category',
              label: words.onlyCategory,
              items: options.categories,
              none: words.anyCategory,
              value: form.category,
              choose: (category) => change(() => ({ category })),
            })}
          </div>`
    }
  </fieldset>`;
}

function dayView({ form, words, change }: FormView, field: 'from' | 'to'): TemplateResult {
  return html`<div>
    <label class="label" for=${field}>${words[field]}</label>
    <input
      type="date"
      id=${field}
      .value=${form[field]}
      @change=${({ target }: Event) => change(() => ({ [field]: (target as HTMLInputElement).value }))}
    />
  </div>`;
}

/** What goes along besides the entries, ticked one by one. */
export function partsView({ form, options, words, change }: FormView): TemplateResult {
  const itemsOf = (kind: IncludedItems, items: readonly NamedItem[], labelOf: (name: string) => string) =>
    items.map(({ id, name }) =>
      checkChoice({
        id: `${kind}-${id}`,
        label: labelOf(name),
        isChecked: form.items[kind].has(id),
        choose: (isChecked) =>
          change(({ items }) => ({ items: { ...items, [kind]: toggled(items[kind], id, isChecked) } })),
      }),
    );
  const others = options.closedPeriods.filter(
    ({ id }) => form.entriesFrom !== 'closed-period' || id !== form.closedPeriod,
  );
  return html`<fieldset aria-describedby="what-else">
    <legend>${words.whatElse}</legend>
    <p class="hint" id="what-else">${words.whatElseHint}</p>
    <div class="columns">
      ${includedParts.map((part) =>
        checkChoice({
          id: `part-${part}`,
          label: words.parts[part],
          isChecked: form.parts.has(part),
          choose: (isChecked) => change(({ parts }) => ({ parts: toggled(parts, part, isChecked) })),
        }),
      )}
    </div>
    ${itemsOf('selfChecks', options.selfChecks, (name) => name)} ${itemsOf('ratings', options.ratings, (name) => name)}
    ${itemsOf('closedPeriods', others, words.closedPeriodSheet)}
  </fieldset>`;
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value, isIn: boolean): ReadonlySet<Value> {
  const others = [...values].filter((each) => each !== value);
  return new Set(isIn ? [...others, value] : others);
}

/** Who the file is about. */
export function subjectView({ form, options, words, change }: FormView): TemplateResult {
  const { subject } = form;
  const textField = (field: 'name' | 'association' | 'period') =>
    html`<div class="field">
      <label for="subject-${field}">${words.subject[field]}</label>
      <input
        type="text"
        id="subject-${field}"
        autocomplete=${field === 'name' ? 'name' : 'off'}
        .value=${subject[field]}
        @input=${({ target }: Event) =>
          change(({ subject: before }) => ({ subject: { ...before, [field]: (target as HTMLInputElement).value } }))}
      />
    </div>`;
  return html`<fieldset aria-describedby="who">
    <legend>${words.whoItIsAbout}</legend>
    <p class="hint" id="who">${words.whoHint}</p>
    <div class="columns">
      ${textField('name')} ${textField('association')}
      <div class="field">
        ${selectView({
          id: 'subject-category',
          label: words.subject.category,
          items: options.categories,
          none: words.notStated,
          value: subject.category,
          choose: (category) => change(({ subject: before }) => ({ subject: { ...before, category } })),
        })}
      </div>
      ${textField('period')}
    </div>
  </fieldset>`;
}

/** The formats, with a line each on who reads it. */
export function formatView(
  { form, words, change, close }: FormView,
  formats: readonly (ExportFormat | 'lrs')[],
): TemplateResult {
  return html`<fieldset>
    <legend>${words.format}</legend>
    ${formats.map(
      (format) =>
        html`${radioChoice({
          name: 'format',
          value: format,
          label: words.formats[format][0]!,
          description: words.formats[format][1]!,
          isChecked: form.format === format,
          choose: () => change(() => ({ format })),
        })}
        ${
          format === 'xapi' && form.format === format
            ? html`<div class="own">
                ${selectView({
                  id: 'xapi-version',
                  label: words.xapiVersion,
                  items: [
                    { id: '1.0.3', name: '1.0.3' },
                    { id: '2.0', name: '2.0' },
                  ],
                  value: form.xapiVersion,
                  choose: (version) => change(() => ({ xapiVersion: version as HandOverForm['xapiVersion'] })),
                })}
              </div>`
            : nothing
        }
        ${
          format === 'summary' && form.format === format
            ? html`<p class="own">
                <a href=${viewAddress({ view: 'summary' })} @click=${close}>${words.openSummary}</a>
              </p>`
            : nothing
        }`,
    )}
  </fieldset>`;
}

interface SelectView {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly items: readonly NamedItem[];
  /** Name of the choice of none. */
  readonly none?: string;
  readonly value: string;
  readonly choose: (id: string) => void;
}

function selectView({ id, label, isLabelHidden = false, items, none, value, choose }: SelectView): TemplateResult {
  return html`<label class=${isLabelHidden ? 'visually-hidden' : 'label'} for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${none === undefined ? nothing : html`<option value="" .selected=${value === ''}>${none}</option>`}
      ${items.map((item) => html`<option value=${item.id} .selected=${item.id === value}>${item.name}</option>`)}
    </select>`;
}
