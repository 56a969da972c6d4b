import { type Answer, comparisonRows, fitAnswers, type ReferenceRating, type Scale, type SelfCheck } from '@imh/core';
import { button, h } from '@imh/elements';
import { said } from '../element/said.js';
import { dayIn } from '../self-check/day-in.js';
import type { ResultContext } from '../self-check-result/result-page.js';
import { askForFiles, readAnswers } from './answer-file.js';
import { type More, moreWords } from './notices.js';

interface Column {
  readonly label: string;
  readonly answers: ReadonlyMap<string, Answer>;
  /** What its levels are called, where the framework does not say. */
  readonly scale?: Scale | undefined;
  /** What is to be known of it, such as another version. */
  readonly remark?: string;
}

/** Rows at once; a framework may have thousands. */
const atOnce = 100;

/** Other answers beside one's own, each by itself and under its name and date. */
export async function compareView(context: ResultContext): Promise<HTMLElement> {
  const { page, targets, category } = context;
  const { session } = page.options;
  const words = await moreWords(page);
  const own: Column = {
    label: words.now(dayIn(words.language, session.said.takenAt || new Date().toISOString())),
    answers: session.said.answers,
  };
  const others: Column[] = [];
  const table = h('div');
  const status = h('p', { role: 'status' });
  const only = h('input', { type: 'checkbox', id: 'differ', checked: '' });
  only.addEventListener('change', () => show());
  const onlyLabel = h('label', { for: 'differ', class: 'tick', hidden: '' }, only, words.onlyDifferent);

  const show = (): void => {
    onlyLabel.hidden = others.length === 0;
    table.replaceChildren(
      ...(others.length > 0 ? [comparison([own, ...others], only.checked, words, context, takeAway)] : []),
    );
  };
  const takeAway = (column: Column): void => {
    others.splice(others.indexOf(column), 1);
    show();
    buttons.querySelector('button')?.focus();
  };
  const put = (column: Column): void => {
    others.push(column);
    show();
  };
  const putCheck = (check: SelfCheck): string => {
    const column = columnOf(check, words.compareEarlier(dayIn(words.language, check.takenAt)), context, words);
    if (!column) return words.noAnswers(words.compareEarlier(dayIn(words.language, check.takenAt)));
    put(column);
    return '';
  };
  const opened = async (files: readonly File[]): Promise<void> => {
    const wrong: string[] = [];
    for (const file of files) {
      const found = await readAnswers(file, page, words);
      if (found.kind === 'wrong') wrong.push(found.sentence);
      else if (found.kind === 'self-check') wrong.push(putCheck(found.check));
      else {
        const column = columnOf(found.check, raterOf(found.check, words), context, words);
        if (column) put(column);
        else wrong.push(words.noAnswers(file.name));
      }
    }
    const sentences = wrong.filter(Boolean);
    status.textContent = sentences.length > 0 ? `${sentences.join(' ')} ${words.nothingChanged}` : '';
  };
  const expected = new Map([...targets].map(([node, level]) => [node, { node, level }]));
  const once = (text: string, act: () => void): HTMLElement => {
    const press = button(text, {}, () => {
      act();
      press.remove();
      buttons.querySelector('button')?.focus();
    });
    return press;
  };
  const buttons = h(
    'div',
    { class: 'buttons' },
    button(words.compareFile, {}, () => askForFiles(page, true, (files) => void opened(files))),
    targets.size > 0 && once(words.target(category), () => put({ label: words.target(category), answers: expected })),
    ...session.earlier.map((check) =>
      once(words.compareEarlier(dayIn(words.language, check.takenAt)), () => {
        status.textContent = putCheck(check);
      }),
    ),
  );
  return h('div', {}, buttons, status, onlyLabel, table);
}

/** Undefined where nothing in it has a place here. */
function columnOf(
  check: SelfCheck | ReferenceRating,
  label: string,
  { page, asked }: ResultContext,
  words: More,
): Column | undefined {
  const { framework } = page.content;
  const scale = framework.scale ?? (check['scale'] as Scale | undefined);
  const fitted = fitAnswers(check, { ...framework, scale });
  const isAsked = new Set(asked.nodes.map(({ node }) => node));
  const answers = new Map([...(fitted?.fitting ?? [])].filter(([node]) => isAsked.has(node)));
  if (!fitted || answers.size === 0) return undefined;
  const left = check.answers.length - answers.size;
  const remarks = [
    fitted.version === undefined ? '' : words.compareVersion(fitted.version),
    left > 0 ? words.compareLeftOut(left) : '',
  ];
  return { label, answers, scale, remark: remarks.filter(Boolean).join('; ') };
}

function raterOf({ rater, ratedAt }: ReferenceRating, words: More): string {
  const relation = rater.relationText || words.relations[rater.relation];
  return words.rating(rater.name ? `${relation} (${rater.name})` : relation, dayIn(words.language, ratedAt));
}

function comparison(
  columns: readonly Column[],
  onlyDifferent: boolean,
  words: More,
  { page, asked }: ResultContext,
  takeAway: (column: Column) => void,
): HTMLElement {
  const rows = comparisonRows(
    asked.nodes,
    columns.map(({ answers }) => answers),
  ).filter(({ differs }) => differs || !onlyDifferent);
  if (rows.length === 0) return h('p', {}, words.nothingDiffers, ...columns.slice(1).map((one) => away(one)));
  const { rating } = page.options.words;
  const cell = (answer: Answer | undefined, { scale }: Column): HTMLElement => {
    const { level, sources } = answer ?? {};
    if (answer?.['notSeen'] === true) return h('td', { class: 'quiet' }, words.notSeen);
    if (level !== undefined) {
      const name = scale?.levels.find(({ value }) => value === level)?.label;
      const words = name === undefined ? asked.levelName(level) : page.content.say(name);
      return h('td', { lang: words.language }, words.text || String(level));
    }
    return h('td', {}, sources?.length ? sources.map((source) => rating.sources[source]).join(', ') : '–');
  };
  function away(column: Column): HTMLElement {
    return button(words.takeAway, { class: 'plain', 'aria-label': `${words.takeAway}: ${column.label}` }, () =>
      takeAway(column),
    );
  }
  const body = h('tbody');
  const more = button('', { class: 'plain' }, () => {
    const from = body.childElementCount;
    add();
    // The last time the button vanishes, and the focus with it.
    const first = body.children[from]?.querySelector('th');
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  });
  const add = (): void => {
    const from = body.childElementCount;
    for (const { node, answers } of rows.slice(from, from + atOnce)) {
      const name = asked.nameOf(node);
      body.append(
        h(
          'tr',
          {},
          h('th', { scope: 'row', lang: name.language }, name.text),
          ...columns.map((column, at) => cell(answers[at], column)),
        ),
      );
    }
    more.hidden = body.childElementCount === rows.length;
    more.textContent = words.more(rows.length - body.childElementCount);
  };
  add();
  const heads = columns.map((column, at) =>
    h(
      'th',
      { scope: 'col' },
      column.label,
      column.remark && said('p', { text: column.remark }, { class: 'quiet' }),
      at > 0 && away(column),
    ),
  );
  return h(
    'div',
    { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': words.compareTo },
    h(
      'table',
      { class: 'compare' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, words.competency), ...heads)),
      body,
    ),
    more,
  );
}
