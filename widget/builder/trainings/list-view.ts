import { atAnyTime, formatDate, formatHours, nodeOfUri, permittedTitle, textIn, type Training } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import type { GuidePlan } from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrainingEdit, TrainingEditedEvent } from '../training-form/training-edit.js';
import type { TrainingsView } from './view.js';

interface ListParts {
  /** Of the table that the trainings were read from. */
  readonly plan: GuidePlan | undefined;
  /** Id of the training whose fields are open. */
  readonly open: string | undefined;
  /** Number of trainings that are shown. */
  readonly shown: number;
  openFields(id: string | undefined): void;
  edit(training: Training, row: number | undefined, edit: TrainingEdit, field: string): void;
  remove(training: Training, row: number | undefined): void;
  add(): void;
  showMore(): void;
}

/** The trainings, each with what the table has beside what was read, and with its fields once "Edit" is pressed. */
export function listView(view: TrainingsView, parts: ListParts): TemplateResult {
  const { words, guide } = view;
  const heads = [words.training, words.dates, words.hours, words.competencies, words.actions];
  const rest = guide.trainings.length - parts.shown;
  return html`<section class="box" aria-labelledby="list">
    <h2 id="list">${words.listTitle}</h2>
    ${parts.plan ? html`<p class="quiet">${words.listAbout}</p>` : nothing}
    <div class="container">
      ${tableView(
        hiddenCaption(words.listCaption),
        heads,
        tableBody(guide.trainings.slice(0, parts.shown).map((training, at) => trainingRows(view, parts, training, at))),
        'list',
      )}
    </div>
    <div class="actions">
      ${rest > 0 ? html`<button type="button" @click=${() => parts.showMore()}>${words.more(rest)}</button>` : nothing}
      <button type="button" @click=${() => parts.add()}>${words.add}</button>
    </div>
  </section>`;
}

function trainingRows(view: TrainingsView, parts: ListParts, training: Training, at: number): unknown {
  const { words, guide } = view;
  const title = textIn(training.title, words.language, guide.language);
  const row = parts.plan?.rows[at];
  const written = parts.plan?.written[at];
  const isOpen = parts.open === training.id;
  const dates = datesText(training, words.language);
  const hours = training.minutes === undefined ? '' : words.hoursShort(formatHours(training.minutes, words.language));
  const isAlways = dates === '' && training.delivery !== undefined && atAnyTime.has(training.delivery);
  const isBare = (written?.hours ?? '') === formatHours(training.minutes ?? 0, words.language);
  const hoursCell = isBare ? '' : (written?.hours ?? written?.minutes);
  const dateCells = [written?.date, written?.dateEnd].filter(Boolean).join(' – ');
  return html`${tableRow(
    rowHead(
      html`<strong>${title}</strong
        >${training.provider ? html`<span class="quiet under">${training.provider}</span>` : nothing}`,
      title,
    ),
    html`${cellView(
      words.dates,
      'dates',
      html`${dates || (isAlways ? words.anyTime : textIn(training.schedule, words.language, guide.language))}
      ${writtenAs(view, dateCells, dates)}`,
    )}
    ${cellView(words.hours, 'hours', html`${hours} ${writtenAs(view, hoursCell, hours)}`)}
    ${cellView(words.competencies, 'competencies', competencies(view, training))}
    ${cellView(
      words.actions,
      'tools',
      html`<button
          type="button"
          class="plain"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${words.editLabel(title)}
          @click=${() => parts.openFields(isOpen ? undefined : training.id)}
        >
          ${words.edit}
        </button>
        <button
          type="button"
          class="plain"
          aria-label=${words.removeLabel(title)}
          @click=${() => parts.remove(training, row)}
        >
          ${words.remove}
        </button>`,
    )}`,
  )}
  ${isOpen ? fieldsRow(view, parts, training, row) : nothing}`;
}

function fieldsRow(
  { words, framework }: TrainingsView,
  parts: ListParts,
  training: Training,
  row: number | undefined,
): TemplateResult {
  return html`<tr role="row" class="fields">
    <td role="cell" colspan="5">
      <builder-training-form
        .training=${training}
        .framework=${framework}
        .language=${words.language}
        @builder-training-edited=${({ edit, field }: TrainingEditedEvent) => parts.edit(training, row, edit, field)}
      ></builder-training-form>
      <div class="actions">
        <button type="button" @click=${() => parts.openFields(undefined)}>${words.done}</button>
      </div>
    </td>
  </tr>`;
}

/** What the table has, unless that is what is shown anyway. */
function writtenAs({ words }: TrainingsView, cell: string | undefined, shown: string) {
  return cell && cell !== shown ? html`<span class="quiet written">${words.writtenAs(cell)}</span>` : nothing;
}

export function datesText({ dates = [] }: Training, language: string): string {
  return dates
    .map(({ start, end }) => [start, end].flatMap((day) => (day ? [formatDate(language, day)] : [])).join(' – '))
    .join('; ');
}

function competencies({ words, framework }: TrainingsView, training: Training): unknown {
  const nodes = (training.competencies ?? []).flatMap((uri) => nodeOfUri(uri) ?? []);
  const here = nodes.flatMap(({ frameworkId, nodeId }) => {
    const node = frameworkId === framework?.id ? framework.nodes.find(({ id }) => id === nodeId) : undefined;
    return node ? [permittedTitle(framework!, node, 'show', words.language) || node.id] : [];
  });
  const elsewhere = nodes.length - here.length;
  return html`${here.map((name) => html`<span class="name">${name}</span>`)}
  ${elsewhere > 0 ? html`<span class="quiet">${words.ofAnother(elsewhere)}</span>` : nothing}`;
}
