import {
  levelGaps,
  levelsByGroup,
  type Result,
  type SelfCheckGap,
  sourceGaps,
  sourcesByGroup,
  targetsFor,
  type Trainings,
} from '@imh/core';
import { button, h, learningSources, type Phrase } from '@imh/elements';
import type { Problem } from '../data/problem.js';
import { dayIn } from '../self-check/day-in.js';
import { adopt } from '../element/adopt.js';
import type { SelfCheckPage } from '../self-check/self-check-page.js';
import { type Asked, askedOf } from './asked.js';
import { distributionTable, sourcesPicture, stackedPicture } from './distribution-view.js';
import { gapList } from './gap-list.js';
import { resultStyles } from './result-styles.js';
import { selfCheckResultStrings } from '../strings/self-check-result.js';

export type Guide = () => Promise<Result<Trainings, Problem> | undefined>;

/** The result, with what is needed to go on from it. */
export interface ResultContext {
  readonly page: SelfCheckPage;
  readonly asked: Asked;
  readonly gaps: readonly SelfCheckGap[];
  readonly targets: ReadonlyMap<string, number>;
  /** The chosen category as it is called; '' where none is. */
  readonly category: string;
}

/** What the answers say: where there is room first, then all of it by domain, as a picture and as a table. */
export async function resultPage(page: SelfCheckPage, guide: Guide): Promise<HTMLElement> {
  const { content, rating, options } = page;
  const { session, mode } = options;
  const { said } = session;
  const { framework, outline, say } = content;
  const words = await selfCheckResultStrings(options.words.language);
  const asked = askedOf(content, rating!.view.plan);
  const steps = mode === 'scale';
  const targets = targetsFor(framework, outline, steps ? said.category : undefined);
  const gaps = steps
    ? levelGaps(asked.nodes, said.answers, asked.levels, targets)
    : sourceGaps(asked.nodes, said.answers);
  const category = say(framework.categories?.find(({ id }) => id === said.category)?.label).text;
  const context: ResultContext = { page, asked, gaps, targets, category };
  const { answered, plan: asks } = rating!.view;
  const total = asks.questions.length;

  const { sources } = options.words.rating;
  const places: Phrase[] = steps
    ? asked.levels.map(asked.levelName)
    : learningSources.map((one) => ({ text: sources[one] }));
  const groups = steps
    ? levelsByGroup(asked.nodes, said.answers, asked.levels)
    : sourcesByGroup(asked.nodes, said.answers, learningSources);
  const shown = { words, asked, groups, places, none: steps ? words.notRated : words.noTick };

  const plan = h('div');
  const showPlan = async (another = false): Promise<void> => {
    const { planView } = await import('../self-check-more/plan-view.js');
    const { element, add } = await planView(context);
    plan.replaceChildren(element);
    if (another) add();
  };
  const compare = h('div', {}, h('p', {}, words.compareWhat));
  compare.append(
    button(words.compareStart, {}, () => {
      void import('../self-check-more/compare-view.js').then(async ({ compareView }) => {
        compare.replaceChildren(compare.firstChild!, await compareView(context));
        compare.querySelector<HTMLElement>('button')?.focus();
      });
    }),
  );
  const trainings = h('div', { class: 'screen' });
  void guide().then(async (answer) => {
    if (!answer) return;
    const { trainingList } = await import('../self-check-more/training-list.js');
    trainings.replaceChildren(await trainingList(context, answer));
  });
  if (said.plan.length > 0) void showPlan();
  else {
    plan.append(
      h('p', {}, words.planEmpty),
      button(words.planOther, {}, () => void showPlan(true)),
    );
  }

  const left = total - answered;
  const why = !steps ? words.gapsSources : targets.size > 0 ? words.gapsTargets(category) : words.gapsLowest;
  const list = (): HTMLElement =>
    gapList(gaps, {
      words,
      asked,
      steps,
      isPlanned: (node) => session.said.plan.some((item) => item.node === node),
      plan: (node) => {
        session.said.plan = [...session.said.plan, { node, intention: '' }];
        session.changed();
        void showPlan();
      },
    });
  const element = h(
    'div',
    { class: 'result', part: 'result' },
    h('h3', { tabindex: '-1' }, words.resultTitle),
    answered > 0 && h('p', { class: 'claim' }, words.claim(dayIn(words.language, said.takenAt))),
    left > 0 && h('p', {}, answered === 0 ? words.noneRated : (steps ? words.half : words.halfSources)(left)),
    h(
      'div',
      { class: 'buttons' },
      button(options.words.backToRating, {}, () => void page.show('rating', true)),
      button(words.print, {}, () => print()),
    ),
    ...(answered > 0
      ? [
          h('h4', {}, words.gaps),
          gaps.length > 0 ? h('p', { class: 'quiet' }, why) : h('p', {}, words.noGaps),
          ...(gaps.length > 0 ? [list()] : []),
          (steps ? stackedPicture : sourcesPicture)(shown),
          distributionTable(shown),
        ]
      : []),
    h('h4', {}, words.plan),
    plan,
    trainings,
    h('div', { class: 'screen' }, h('h4', {}, words.compare), compare),
  );
  adopt(page.root, resultStyles);
  return element;
}
