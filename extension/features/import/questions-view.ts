import { type EvidenceType, evidenceTypes } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import type { PastChoices, PastQuestion } from '@imh/formats/past';
import { html, nothing, type TemplateResult } from 'lit';
import { radioChoice } from '../first-run/radio-choice.js';
import type { Strings } from '../../strings/index.js';
import { dateText, hoursText, type ImportView, rowName } from './import-view.js';

/** What the file leaves open, what its dates prove, and which types and competencies its words mean. */
export function questionsView(view: ImportView) {
  const { strings, plan } = view;
  const { imports } = strings;
  const questions = plan.questions.filter(({ kind }) => kind !== 'duplicates');
  return html`
    <p>${questions.length > 0 ? imports.questionsIntro : imports.noQuestions}</p>
    ${plan.proofs.map(({ order, by }) =>
      by ? html`<p class="quiet">${imports.proof(rowName(by), by.value, order === 'day-first')}</p>` : nothing,
    )}
    ${questions.map((question) => questionView(view, question))} ${typesView(view)} ${competenciesView(view)}
  `;
}

function questionView(view: ImportView, question: PastQuestion): TemplateResult | typeof nothing {
  const { strings } = view;
  const { imports } = strings;
  const { choices } = view;
  switch (question.kind) {
    case 'order': {
      const [first] = question.examples;
      return fieldset(
        question.isMixed ? imports.orderMixed : imports.order(first?.value ?? ''),
        imports.orderCount(question.count),
        html`${examplesTable(
          view,
          [imports.dayFirst, imports.monthFirst],
          question.examples.map((example) => ({
            example,
            readings: [example.dayFirst, example.monthFirst].map((date) =>
              date ? dateText(strings, date) : imports.notADate,
            ),
          })),
        )}
        ${radios(view, 'order', choices.order, [
          ['day-first', imports.dayFirst],
          ['month-first', imports.monthFirst],
          ['none', imports.leaveEmpty],
        ])}`,
      );
    }
    case 'two-digit-year': {
      const [first] = question.examples;
      return fieldset(
        imports.year(first?.value ?? '', first?.date ? dateText(strings, first.date) : ''),
        imports.yearCount(question.count),
        html`${examplesTable(
          view,
          [imports.targets.dateCompleted],
          question.examples.map((example) => ({
            example,
            readings: [example.date ? dateText(strings, example.date) : ''],
          })),
        )}
        ${radios(view, 'latestYear', choices.latestYear, [
          [question.latestYear, imports.yearYes],
          ['none', imports.yearNo],
        ])}`,
      );
    }
    case 'day-number': {
      const [first] = question.examples;
      return fieldset(
        imports.dayNumber(first?.value ?? ''),
        imports.dayNumberCount(question.count),
        radios(view, 'dayNumbers', choices.dayNumbers, [
          [1900, imports.dayNumber1900(dateText(strings, first?.from1900 ?? ''))],
          [1904, imports.dayNumber1904(dateText(strings, first?.from1904 ?? ''))],
          ['none', imports.dayNumberNo],
        ]),
      );
    }
    case 'decimal': {
      const [first] = question.examples;
      const readings = (['.', ','] as const).flatMap((sign): [PastChoices['decimal'], string][] => {
        const minutes = first?.minutes[sign];
        return minutes === undefined ? [] : [[sign, strings.hoursTotal(hoursText(strings, minutes))]];
      });
      return fieldset(
        imports.decimal(first?.value ?? ''),
        imports.decimalCount(question.count),
        radios(view, 'decimal', choices.decimal, [...readings, ['none', imports.decimalNo]]),
      );
    }
    case 'future':
      return fieldset(
        imports.future(question.count),
        question.examples.map((example) => `${example.value}, ${dateText(strings, example.date)}`).join('; '),
        radios(view, 'future', choices.future, [
          ['planned', imports.futurePlanned],
          ['skip', imports.futureSkip],
        ]),
      );
    default:
      return nothing;
  }
}

function fieldset(legend: string, hint: string, content: unknown) {
  return html`<fieldset class="card stack">
    <legend>${legend}</legend>
    <p class="quiet">${hint}</p>
    ${content}
  </fieldset>`;
}

/** Radio buttons for one of the choices. */
function radios<Name extends 'order' | 'latestYear' | 'dayNumbers' | 'decimal' | 'future'>(
  view: ImportView,
  name: Name,
  current: PastChoices[Name],
  options: readonly (readonly [PastChoices[Name], string])[],
) {
  return options.map(([value, label]) =>
    radioChoice({
      name,
      value: String(value),
      label,
      isChecked: current === value,
      choose: () => view.choose({ ...view.choices, [name]: value }),
    }),
  );
}

function examplesTable(
  { strings }: ImportView,
  heads: readonly string[],
  rows: readonly { example: { sheet: string; row: number; value: string }; readings: readonly string[] }[],
) {
  const { imports } = strings;
  const body = rows.map(({ example, readings }) =>
    tableRow(
      rowHead(example.value),
      html`${cellView(imports.row, '', rowName(example))}
      ${readings.map((reading, index) => cellView(heads[index] ?? '', '', reading))}`,
    ),
  );
  return html`<div class="container examples">
    ${tableView(hiddenCaption(imports.written), [imports.written, imports.row, ...heads], tableBody(body))}
  </div>`;
}

function typesView(view: ImportView) {
  const { strings, plan, choices } = view;
  const { imports } = strings;
  const chooseDefault = ({ target }: Event): void => {
    const { defaultType: _, ...others } = choices;
    const { value } = target as HTMLSelectElement;
    view.choose(value === '' ? others : { ...others, defaultType: value as EvidenceType });
  };
  return html`<section class="stack">
    <h3>${imports.typesTitle}</h3>
    ${plan.typeWords.length > 0 ? html`<p>${imports.typesIntro}</p>` : nothing}
    <div class="pairs">
      ${plan.typeWords.map(({ key, word, count, type }, index) => {
        const choose = ({ target }: Event): void => {
          const value = (target as HTMLSelectElement).value as EvidenceType | '';
          view.choose({ ...choices, types: { ...choices.types, [key]: value || 'none' } });
        };
        return html`<div class="field">
          <label for="type-${index}">${imports.typeWord(word, count)}</label>
          <select id="type-${index}" @change=${choose}>
            ${typeOptions(strings, type, imports.typeNone)}
          </select>
        </div>`;
      })}
    </div>
    <div class="field">
      <label for="default-type">${imports.defaultType}</label>
      <select id="default-type" @change=${chooseDefault}>
        ${typeOptions(strings, choices.defaultType, imports.defaultTypeNone)}
      </select>
    </div>
  </section>`;
}

function typeOptions({ typeNames }: Strings, chosen: EvidenceType | undefined, none: string) {
  return html`<option value="" .selected=${chosen === undefined}>${none}</option>
    ${evidenceTypes.map((type) => html`<option value=${type} .selected=${type === chosen}>${typeNames[type]}</option>`)}`;
}

function competenciesView({ strings, plan, choices, framework, choose }: ImportView) {
  const { imports } = strings;
  const unknown = plan.unknownCompetencies;
  const hasColumn = plan.columns.some(({ target }) => target === 'competencies');
  if (framework === undefined ? !hasColumn : unknown.length === 0) return nothing;
  const words = unknown
    .map(({ words: one }) => `“${one}”`)
    .slice(0, 12)
    .join(', ');
  const rest = unknown.length > 12 ? ` ${imports.andMore(unknown.length - 12)}` : '';
  if (framework === undefined) {
    return html`<section class="stack">
      <h3>${imports.competenciesTitle}</h3>
      <p>${imports.competenciesNoFramework}</p>
    </section>`;
  }
  const current = choices.unknownCompetencies ?? 'note';
  return html`<fieldset class="card stack">
    <legend>${imports.competenciesTitle}</legend>
    <p>${imports.competenciesUnknown(unknown.length)} ${words}${rest}</p>
    ${(['note', 'area'] as const).map((value) =>
      radioChoice({
        name: 'unknown-competencies',
        value,
        label: value === 'note' ? imports.competenciesNote : imports.competenciesArea,
        isChecked: current === value,
        choose: () => choose({ ...choices, unknownCompetencies: value }),
      }),
    )}
  </fieldset>`;
}

/** Focuses the first question without an answer. */
export function focusOpenQuestion(root: ParentNode): void {
  const fieldsets = [...root.querySelectorAll('fieldset')];
  const open = fieldsets.find((one) => !one.querySelector(':checked'));
  open?.querySelector('input')?.focus();
}
