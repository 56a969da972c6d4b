import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOf } from '../support/runs.js';
import { serveDemo } from '../support/start.mjs';
import * as en from '../support/widget-strings-english.js';
import * as es from '../support/widget-strings-spanish.js';
import { contrast, openWidgetSite, targetSize, type Visit, type WidgetSite } from '../support/widget-site.js';

// Every element in every state, as `npm start` serves the gallery. English on a light background gets the whole of axe;
// dark gets contrast, Spanish gets target sizes. All get the strict policy and a narrow screen. The list of states repeats
// what the gallery contains, so that a state that disappears fails a test.

type Outcome = 'ready' | 'failed' | 'loading';

const whatAllHave: Readonly<Record<string, Outcome>> = { loading: 'loading', failed: 'failed', 'signed-out': 'failed' };
const ready = (...names: string[]): Record<string, Outcome> =>
  Object.fromEntries(names.map((name) => [name, 'ready' as const]));

const states: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  competencies: {
    ...ready(
      'ready',
      'opened',
      'category',
      'compared',
      'searched',
      'none',
      'tabs',
      'other-language',
      'rtl',
      'outline',
      'members',
    ),
    ...ready('signed-in', 'lists', 'empty'),
    ...whatAllHave,
    damaged: 'failed',
    'other-file': 'failed',
  },
  'self-check': {
    ...ready('start', 'category', 'half', 'result', 'sources', 'rtl', 'members', 'outline', 'empty'),
    ...whatAllHave,
  },
  trainings: {
    ...ready('ready', 'filtered', 'none', 'crosswalk', 'table', 'alone', 'names-missing', 'rtl', 'members', 'empty'),
    ...whatAllHave,
  },
  crosswalk: { ...ready('ready', 'searched', 'none', 'names-missing', 'rtl', 'members', 'empty'), ...whatAllHave },
  requirements: { ...ready('ready', 'compared', 'log', 'path', 'unknown', 'names-missing', 'rtl'), ...whatAllHave },
  evidence: { ...ready('start', 'log', 'team-start', 'team', 'rtl', 'members'), 'bad-log': 'failed', ...whatAllHave },
  reference: { ...ready('start', 'filled', 'ask', 'rtl', 'members', 'empty'), ...whatAllHave },
};

const expected = Object.fromEntries(
  Object.entries(states).flatMap(([element, all]) =>
    Object.entries(all).map(([name, outcome]) => [`${element}-${name}`, outcome]),
  ),
);

/** A text that must be present in a state that an action produced, or that is easily missed. */
const texts: readonly (readonly [state: string, words: (t: Words, language: string) => string])[] = [
  ['competencies-searched', (_, language) => (language === 'es' ? '“bebé”' : '“baby”')],
  ['competencies-compared', (t) => t.competencyTools.compare.newTitle],
  ['competencies-none', (t, language) => t.competencyTools.noMatches(nothing(language), undefined).slice(0, 12)],
  ['competencies-signed-in', (t) => t.competencyTools.membersShown],
  ['competencies-members', (t) => t.common.signIn],
  [
    'competencies-members',
    (_, language) => (language === 'es' ? 'terapeutas y quienes' : 'home visitors and therapists'),
  ],
  ['competencies-empty', (t) => t.competencies.empty],
  ['self-check-result', (t) => t.selfCheckResult.gaps],
  ['self-check-empty', (t) => t.selfCheck.empty],
  ['trainings-filtered', (t) => t.trainings.clearAll],
  ['trainings-none', (t) => t.trainings.nothing],
  ['trainings-names-missing', (t) => t.trainings.namesMissing],
  ['trainings-empty', (t) => t.trainings.empty],
  ['trainings-crosswalk', (t) => t.guideViews.withoutTraining],
  ['trainings-table', (t) => t.guideTable.explain],
  ['crosswalk-searched', (t) => t.crosswalk.found(1)],
  ['crosswalk-none', (t) => t.crosswalk.nothing],
  ['crosswalk-names-missing', (t) => t.crosswalk.namesMissing('').slice(-20)],
  ['crosswalk-empty', (t) => t.crosswalk.empty],
  ['requirements-compared', (t) => t.requirements.chosen(2)],
  ['requirements-log', (t) => t.requirements.log.yours],
  ['requirements-path', (t) => t.ownPath.labels.planTitle],
  ['requirements-unknown', (_, language) => (language === 'es' ? 'no se encontraron' : 'were not found')],
  ['requirements-names-missing', (t) => t.requirements.namesMissing],
  ['evidence-log', () => 'Ana Robles'],
  ['evidence-team-start', (t) => t.evidenceTeam.programDrop],
  ['evidence-team', (t) => t.evidenceTeam.growthTitle],
];

type Words = typeof en;
const nothing = (language: string): string => (language === 'es' ? 'submarino' : 'submarine');

/** An action in one state of the gallery, and what appears then. */
const steps: readonly (readonly [
  what: string,
  state: string,
  act: (at: Locator, t: Words, page: Page) => Promise<void>,
])[] = [
  [
    'the print options are open',
    'competencies-opened',
    async (at, t) => {
      await at.getByRole('button', { name: t.common.print }).click();
      await at.getByText(t.competencyTools.printTitle).waitFor();
    },
  ],
  [
    'every row is expanded',
    'competencies-ready',
    async (at, t) => {
      await at.getByRole('button', { name: t.competencies.expandAll }).click();
      await at.getByRole('button', { name: t.competencies.collapseAll }).waitFor();
    },
  ],
  [
    'the download options are open',
    'competencies-opened',
    async (at, t) => {
      await at.getByRole('button', { name: t.competencies.download }).click();
      await at.getByText(t.competencyTools.downloadTitle).first().waitFor();
    },
  ],
  [
    'the self-check is open in its tab',
    'competencies-tabs',
    async (at, t) => {
      await at.getByRole('tab', { name: t.competencyTools.tabSelfCheck }).click();
      await at.getByText(t.selfCheck.chooseCategory).waitFor();
    },
  ],
  [
    'the trainings are open in their tab',
    'competencies-tabs',
    async (at, t) => {
      await at.getByRole('tab', { name: t.competencyTools.tabTrainings }).click();
      await at.getByRole('searchbox').and(at.locator('imh-trainings *')).first().waitFor();
    },
  ],
  [
    'a result without an answer is shown',
    'self-check-category',
    async (at, t) => {
      await at.getByRole('radio').first().click();
      await at.getByRole('button', { name: t.selfCheck.soFar }).click();
      await at.getByText(t.selfCheckResult.gaps).first().waitFor();
    },
  ],
  [
    'a gap is added to the plan',
    'self-check-result',
    async (at, t) => {
      await at.getByRole('button', { name: t.selfCheckResult.addToPlan }).first().click();
      await at.getByLabel(t.selfCheckKeeping.intention).first().waitFor();
    },
  ],
  [
    'answers are compared',
    'self-check-result',
    async (at, t) => {
      await at.getByRole('button', { name: t.selfCheckResult.compareStart }).click();
      await at.getByText(t.selfCheckKeeping.compareFile).first().waitFor();
    },
  ],
  [
    'deletion needs to be confirmed',
    'self-check-half',
    async (at, t) => {
      await at.getByRole('button', { name: t.selfCheck.deleteAnswers }).click();
      await at.getByRole('button', { name: t.selfCheckKeeping.deleteYes }).waitFor();
    },
  ],
  [
    'all filters are open',
    'trainings-ready',
    async (at, t) => {
      await at.getByText(t.trainings.moreFilters).click();
      await at.getByLabel(t.trainings.delivery).waitFor();
    },
  ],
  [
    'the trainings on one competency are open',
    'trainings-table',
    async (at, t) => {
      await at
        .getByRole('button', { name: t.guideViews.details(1) })
        .first()
        .click();
      await at.getByRole('button', { name: t.guideViews.back }).waitFor();
      await at.locator('.table-faults summary').click();
    },
  ],
  [
    'a training is saved as evidence',
    'trainings-ready',
    async (at, t) => {
      await at.getByRole('button', { name: t.trainings.saveAsEvidence }).first().click();
      await at.getByText(t.trainings.savedHow.slice(0, 30)).first().waitFor();
    },
  ],
  [
    'the crosswalk is reversed',
    'crosswalk-ready',
    async (at, t) => {
      await at.getByRole('radio').last().click();
      await at.getByText(t.crosswalk.turned('').slice(0, 10)).first().waitFor({ state: 'attached' });
    },
  ],
  [
    'the requirements are open in their tab',
    'competencies-tabs',
    async (at, t) => {
      await at.getByRole('tab', { name: t.competencyTools.tabRequirements }).click();
      await at.getByText(t.requirements.line).first().waitFor();
    },
  ],
  [
    'a person’s log is open',
    'evidence-log',
    async (at, t) => {
      await at
        .getByRole('button', { name: t.evidencePeople.openOf('Ana Robles') })
        .first()
        .click();
      await at.getByRole('heading', { name: 'Ana Robles' }).waitFor();
      await at.getByText(t.evidencePerson.allEntries).first().waitFor();
    },
  ],
  [
    'the entries behind a number of the coverage map are open',
    'evidence-log',
    async (at) => {
      const cell = at.getByRole('table').getByRole('button').first();
      await cell.click();
      await at.getByRole('table').getByRole('button', { expanded: true }).first().waitFor();
    },
  ],
  [
    'questions are written',
    'evidence-log',
    async (at, t) => {
      await at.getByRole('button', { name: t.evidencePerson.writeQuestions }).click();
      await at.getByText(t.evidenceQuestions.questionsHint).waitFor();
    },
  ],
  [
    'the answers are shown for checking',
    'reference-filled',
    async (at, t) => {
      await at.getByRole('button', { name: t.reference.check }).click();
      await at.getByText(t.reference.missing.consent).waitFor();
      await at.getByRole('checkbox').last().check();
      await at.getByRole('button', { name: t.reference.check }).click();
      await at.getByText(t.referenceFinish.checking.title).waitFor();
    },
  ],
  [
    'the file is saved',
    'reference-filled',
    async (at, t) => {
      await at.getByRole('button', { name: t.referenceFinish.checking.save }).click();
      await at.getByText(t.referenceFinish.done.title).waitFor();
    },
  ],
  [
    'a link for a rater is made',
    'reference-ask',
    async (at, t) => {
      await at.getByText(t.reference.ask).click();
      await at.getByLabel(t.referenceFinish.ask.name, { exact: true }).fill('Ana Robles');
      await at.getByRole('button', { name: t.referenceFinish.ask.make }).click();
      await at.getByLabel(t.referenceFinish.ask.link).first().waitFor();
    },
  ],
];

let site: WidgetSite;
let demo: Awaited<ReturnType<typeof serveDemo>>;

beforeAll(async () => {
  site = await openWidgetSite({});
  demo = await serveDemo(0);
});
afterAll(async () => {
  await site?.close();
  demo?.close();
});

/** Whether each element of the page is loading, ready or failed, by the id of its state. */
const outcomes = (page: Page): Promise<Record<string, string>> =>
  page.locator('.state').evaluateAll(
    (all, { failed, loading }) =>
      Object.fromEntries(
        all.map((state) => {
          const frame = [...state.querySelectorAll('*')]
            .find(({ localName }) => localName.startsWith('imh-'))
            ?.shadowRoot?.querySelector('.frame');
          const has = (sentence: string) => frame!.textContent.includes(sentence);
          if (!frame || frame.textContent.trim() === '') return [state.id, 'empty'];
          if (loading.some(has)) return [state.id, 'loading'];
          return [state.id, failed.some(has) ? 'failed' : 'ready'];
        }),
      ),
    sentences,
  );

const elementsIn = (t: Words) => [
  ...[t.competencies, t.selfCheck, t.trainings, t.crosswalk, t.requirements, t.evidence, t.reference],
];
const sentences = {
  failed: [en, es].flatMap((t) => elementsIn(t).map(({ failed }) => failed)),
  loading: [en, es].flatMap((t) => elementsIn(t).map(({ loading }) => loading)),
};

/** States whose element is wider than its place on the page. */
const tooWide = (page: Page): Promise<string[]> =>
  page.locator('.state').evaluateAll((all) =>
    all
      .filter((state) => {
        const hosts = [...state.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('imh-'));
        const frames = hosts.map((host) => host.shadowRoot!.querySelector('.frame')!);
        return frames.some((frame) => frame.scrollWidth > Math.ceil(frame.getBoundingClientRect().width) + 1);
      })
      .map(({ id }) => id),
  );

/** Removes the states without an action: for each check, axe reads the whole page, whatever part of it it checks. */
const keepStatesWithSteps = (page: Page): Promise<void> =>
  page.locator('.state').evaluateAll(
    (all, kept) => {
      for (const one of all) if (!kept.includes(one.id)) one.remove();
    },
    steps.map(([, state]) => state),
  );

/** Hides the other states: axe measures everything that is visible, even if it checks one state. */
const showOnly = (page: Page, state?: string): Promise<void> =>
  page
    .locator('.state')
    .evaluateAll(
      (all, shown) => all.forEach((one) => one.toggleAttribute('hidden', shown !== undefined && one.id !== shown)),
      state,
    );

/** Rules of axe for each variant; undefined is all that axe checks by default. */
const variants: readonly {
  language: 'en' | 'es';
  scheme: 'light' | 'dark';
  checks: string;
  rules?: readonly string[];
}[] = [
  { language: 'en', scheme: 'light', checks: 'axe' },
  { language: 'en', scheme: 'dark', checks: 'contrast', rules: contrast },
  // No color depends on the language, so Spanish is not checked on a dark background too.
  { language: 'es', scheme: 'light', checks: 'target size', rules: targetSize },
];

describe.each(sampleOf(variants, 1))('the gallery in "$language", $scheme', ({ language, scheme, checks, rules }) => {
  const t: Words = language === 'es' ? es : en;
  let visit: Visit;
  beforeAll(async () => {
    const address = `${demo.address}gallery.${language === 'es' ? 'es.' : ''}html`;
    visit = await site.visit(address, { colorScheme: scheme, acceptDownloads: true });
  });
  afterAll(() => visit?.context.close());

  const fitsNarrowScreen = async (): Promise<void> => {
    await visit.page.setViewportSize({ width: 320, height: 700 });
    expect(await tooWide(visit.page)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await visit.page.setViewportSize({ width: 1100, height: 800 });
  };

  test('contains every state of every element, each ready, loading or failed as its caption announces', async () => {
    await expect.poll(() => outcomes(visit.page), { timeout: 30_000 }).toEqual(expected);
    for (const [state, of] of texts) {
      const words = of(t, language);
      await visit.page.locator(`#${state}`).getByText(words).first().waitFor({ state: 'attached' });
    }
  });

  test(`has no violation in any state: ${checks}`, async () => {
    expect(await visit.violations(undefined, rules)).toEqual([]);
  });

  test('does not scroll sideways at 320 px', fitsNarrowScreen);

  test('keeps only the states with actions', async () => {
    await keepStatesWithSteps(visit.page);
    expect(await visit.page.locator('.state').count()).toBeLessThan(Object.keys(expected).length / 4);
  });

  // In Spanish, only the width of what an action shows is checked: the sizes of targets do not depend on it.
  const after = language === 'es' ? 'can be used: %s' : `has no violation once %s: ${checks}`;
  test.each(steps)(after, async (_, state, act) => {
    const at = visit.page.locator(`#${state}`);
    await showOnly(visit.page, state);
    await act(at, t, visit.page);
    if (language === 'en') expect(await visit.violations(`#${state}`, rules)).toEqual([]);
  });

  test('does not scroll sideways at 320 px after these actions', async () => {
    await showOnly(visit.page);
    await fitsNarrowScreen();
  });

  test('logs no error except for the files that are missing on purpose', () => {
    expect(visit.complaints.filter((one) => !/404 \(Not Found\)/.test(one))).toEqual([]);
  });
});

test.each([
  ['light', undefined],
  ['dark', contrast],
] as const)(
  'without JavaScript, the content between the tags is shown, without a violation: %s',
  async (colorScheme, rules) => {
    const { page, violations, context } = await site.visit(`${demo.address}without-javascript.html`, { colorScheme });
    // The page has no script of its own. It is visited with JavaScript on, because axe needs it.
    expect(await page.locator('script').count()).toBe(0);
    for (const element of Object.keys(states)) {
      expect(await page.locator(`imh-${element}`).innerText()).toMatch(/\w{3}/);
    }
    expect(await violations(undefined, rules)).toEqual([]);
    await context.close();
  },
);
