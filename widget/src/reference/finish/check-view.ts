import { type Answer, formatDate, localDay } from '@imh/core';
import { button, h } from '@imh/elements';
import { said } from '../element/said.js';
import { doneView } from './done-view.js';
import type { GivenAnswer } from '../reference/draft.js';
import type { ReferencePage } from '../reference/reference-page.js';
import { type ReferenceFinishStrings, referenceFinishStrings } from '../strings/reference-finish.js';

export type EndWords = ReferenceFinishStrings;

export interface View {
  readonly element: HTMLElement;
  /** Where the focus goes when the view is shown. */
  readonly heading: HTMLElement;
}

/** What the file will hold, to look over before it is saved; printed, it is the filled form. */
export async function checkView(page: ReferencePage): Promise<View> {
  const { words, draft, content, signal } = page.options;
  const end = await referenceFinishStrings(words.language);
  const { checking } = end;
  const heading = h('h2', { class: 'title', tabindex: '-1' }, checking.title);
  const category = content.framework.categories?.find(({ id }) => id === draft.category);
  const change = (label: string, field: string): HTMLElement =>
    button(checking.change, { class: 'plain', 'aria-label': `${checking.change}: ${label}` }, () => page.back(field));
  const row = (label: string, value: Node | string | false, field: string): HTMLElement =>
    h(
      'div',
      { class: 'row' },
      h('dt', {}, label),
      h('dd', {}, value || h('span', { class: 'quiet' }, checking.empty)),
      h('dd', { class: 'change' }, change(label, field)),
    );
  const relation = draft.relation && words.relations[draft.relation];
  const rows = [
    row(checking.subject, h('bdi', {}, draft.name.trim()), '#subject'),
    row(
      checking.relation,
      [relation, draft.relation === 'other' && draft.relationText].filter(Boolean).join(': '),
      '#relation :checked',
    ),
    row(checking.rater, draft.raterName.trim() && h('bdi', {}, draft.raterName.trim()), '#rater'),
    ...(category
      ? [
          row(
            checking.category,
            said('span', content.say(category.label)),
            page.hasField('#category') ? '#category' : '#subject',
          ),
        ]
      : []),
    row(checking.answers, counted(page, end), '.rating input, #comment'),
    row(checking.comment, draft.comment.trim() && h('span', { class: 'written' }, draft.comment.trim()), '#comment'),
    row(
      checking.permission,
      words.consentGiven(formatDate(words.language, localDay(new Date(draft.consentAt)))),
      '#consent',
    ),
  ];
  const all = h('details', { class: 'all' }, h('summary', {}, checking.all), answerList(page, end));
  // On paper it is the whole form.
  let opened = false;
  addEventListener('beforeprint', () => (opened = all.isConnected && !all.open && (all.open = true)), { signal });
  addEventListener('afterprint', () => opened && (all.open = opened = false), { signal });
  const save = (): void => {
    const view = doneView(page, end);
    page.show(view.element, view.heading);
  };
  const element = h(
    'div',
    { class: 'view check' },
    heading,
    h('dl', { class: 'summary' }, ...rows),
    all,
    page.form.naming.in(h('p', {}), words.whoSees),
    h(
      'div',
      { class: 'actions' },
      button(checking.save, { class: 'primary' }, save),
      button(checking.back, {}, () => page.back()),
      button(words.print, { class: 'plain' }, () => print()),
    ),
  );
  return { element, heading };
}

/** How many of the questions have an answer, in words. */
function counted({ ratings, options: { draft } }: ReferencePage, { checking }: EndWords): string {
  const ids = ratings.plan.questions.map(({ node }) => node.id);
  const given = ids.map((id) => draft.answers.get(id) as GivenAnswer | undefined);
  const rated = given.filter((answer) => answer?.level !== undefined).length;
  const notSeen = given.filter((answer) => answer?.notSeen).length;
  const notes = ratings.nodes.filter((id) => draft.answers.get(id)?.note?.trim()).length;
  const open = ids.length - rated - notSeen;
  return [
    checking.rated(rated, ids.length),
    notSeen > 0 && checking.notSeen(notSeen),
    open > 0 && checking.open(open),
    notes > 0 && checking.notes(notes),
  ]
    .filter(Boolean)
    .join(', ');
}

function answerList({ ratings, options, scale }: ReferencePage, { checking, noAnswer }: EndWords): HTMLElement {
  const { content, words, draft } = options;
  const noteOf = (answer: Answer | undefined) =>
    answer?.note?.trim() && h('p', { class: 'written' }, `${checking.yourNote} ${answer.note.trim()}`);
  const answered = (answer: GivenAnswer | undefined) => {
    const level = scale.levels.find(({ value }) => value === answer?.level);
    if (level) return said('span', content.say(level.label));
    return answer?.notSeen ? words.rating.notSeen : noAnswer;
  };
  const sections = ratings.plan.sections.flatMap(({ heading, from, to }) => {
    const lines = ratings.plan.questions.slice(from, to).map((row) => {
      const { code, label, text } = content.words(row);
      const answer = draft.answers.get(row.node.id);
      const name = said('span', label.text ? label : text);
      return h(
        'li',
        {},
        code && `${code} `,
        name,
        ' ',
        h('strong', {}, answered(answer) || ''),
        noteOf(answer) || false,
      );
    });
    const note = heading && noteOf(draft.answers.get(heading.node.id));
    const name = heading && said('h3', content.words(heading).label);
    return [name, note, h('ul', {}, ...lines)].filter((part) => part instanceof HTMLElement);
  });
  return h('div', {}, ...sections);
}
