import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../support/start.mjs';
import * as en from '../support/widget-strings-english.js';
import * as es from '../support/widget-strings-spanish.js';
import { openWidgetSite, type Visit, type WidgetSite } from '../support/widget-site.js';

// Every element in every state, as `npm start` serves them: axe, the strict policy and narrow screens, in light and in
// dark, in English and in Spanish. What the gallery shows is written down here once more, so that nothing gets lost.

type Outcome = 'ready' | 'failed' | 'loading';

const whatAllHave: Readonly<Record<string, Outcome>> = { loading: 'loading', failed: 'failed', 'signed-out': 'failed' };
const ready = (...names: string[]): Record<string, Outcome> =>
  Object.fromEntries(names.map((name) => [name, 'ready' as const]));

const states: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  competencies: {
    ...ready('ready', 'opened', 'category', 'searched', 'none', 'tabs', 'other-language', 'rtl', 'outline', 'members'),
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
    ...ready('ready', 'filtered', 'none', 'alone', 'names-missing', 'rtl', 'members', 'empty'),
    ...whatAllHave,
  },
  crosswalk: { ...ready('ready', 'searched', 'none', 'names-missing', 'rtl', 'members', 'empty'), ...whatAllHave },
  evidence: { ...ready('start', 'log', 'rtl', 'members'), 'bad-log': 'failed', ...whatAllHave },
  reference: { ...ready('start', 'filled', 'ask', 'rtl', 'members', 'empty'), ...whatAllHave },
};

const expected = Object.fromEntries(
  Object.entries(states).flatMap(([element, all]) =>
    Object.entries(all).map(([name, outcome]) => [`${element}-${name}`, outcome]),
  ),
);

/** What must be read in a state that somebody's action made, or that is easily missed. */
const read: readonly (readonly [state: string, words: (t: Words, language: string) => string])[] = [
  ['competencies-searched', (_, language) => (language === 'es' ? '“bebé”' : '“baby”')],
  ['competencies-none', (t, language) => t.competencyTools.noMatches(nothing(language), undefined).slice(0, 12)],
  ['competencies-signed-in', (t) => t.competencyTools.membersShown],
  ['competencies-members', (t) => t.common.signIn],
  ['competencies-empty', (t) => t.competencies.empty],
  ['self-check-result', (t) => t.selfCheckResult.gaps],
  ['self-check-empty', (t) => t.selfCheck.empty],
  ['trainings-filtered', (t) => t.trainings.clearAll],
  ['trainings-none', (t) => t.trainings.nothing],
  ['trainings-names-missing', (t) => t.trainings.namesMissing],
  ['trainings-empty', (t) => t.trainings.empty],
  ['crosswalk-searched', (t) => t.crosswalk.found(1)],
  ['crosswalk-none', (t) => t.crosswalk.nothing],
  ['crosswalk-names-missing', (t) => t.crosswalk.namesMissing('').slice(-20)],
  ['crosswalk-empty', (t) => t.crosswalk.empty],
  ['evidence-log', () => 'Ana Robles'],
];

type Words = typeof en;
const nothing = (language: string): string => (language === 'es' ? 'submarino' : 'submarine');

/** What a person does in a state of the gallery, and what then stands there. */
const steps: readonly (readonly [
  what: string,
  state: string,
  act: (at: Locator, t: Words, page: Page) => Promise<void>,
])[] = [
  [
    'printing is asked about',
    'competencies-opened',
    async (at, t) => {
      await at.getByRole('button', { name: t.common.print }).click();
      await at.getByText(t.competencyTools.printTitle).waitFor();
    },
  ],
  [
    'everything is open',
    'competencies-ready',
    async (at, t) => {
      await at.getByRole('button', { name: t.competencies.expandAll }).click();
      await at.getByRole('button', { name: t.competencies.collapseAll }).waitFor();
    },
  ],
  [
    'a download is chosen',
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
    'a result without an answer',
    'self-check-category',
    async (at, t) => {
      await at.getByRole('radio').first().click();
      await at.getByRole('button', { name: t.selfCheck.soFar }).click();
      await at.getByText(t.selfCheckResult.gaps).first().waitFor();
    },
  ],
  [
    'a gap is in the plan',
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
    'deleting is asked about',
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
    'a training is saved',
    'trainings-ready',
    async (at, t) => {
      await at.getByRole('button', { name: t.trainings.saveAsEvidence }).first().click();
      await at.getByText(t.trainings.savedHow.slice(0, 30)).first().waitFor();
    },
  ],
  [
    'the crosswalk is read from the other side',
    'crosswalk-ready',
    async (at, t) => {
      await at.getByRole('radio').last().click();
      await at.getByText(t.crosswalk.turned('').slice(0, 10)).first().waitFor({ state: 'attached' });
    },
  ],
  [
    'a person is open',
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
    'the entries behind a number are open',
    'evidence-log',
    async (at) => {
      await at.getByRole('table').getByRole('button').first().click();
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
    'the answers are checked before the file',
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

/** How far each element of the page has come, by the state in which it stands. */
const outcomes = (page: Page, failures: readonly string[]): Promise<Record<string, string>> =>
  page.locator('.state').evaluateAll(
    (all, sentences) =>
      Object.fromEntries(
        all.map((state) => {
          const frame = [...state.querySelectorAll('*')]
            .find(({ localName }) => localName.startsWith('imh-'))
            ?.shadowRoot?.querySelector('.frame');
          if (!frame) return [state.id, 'nothing'];
          if (frame.childElementCount === 1 && frame.firstElementChild!.matches('p.quiet'))
            return [state.id, 'loading'];
          return [state.id, sentences.some((one) => frame.textContent.includes(one)) ? 'failed' : 'ready'];
        }),
      ),
    failures,
  );

const variants = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

describe.each(variants)('the gallery in "$language", $scheme', ({ language, scheme }) => {
  const t: Words = language === 'es' ? es : en;
  const failures = [en, es].flatMap((one) =>
    [one.competencies, one.selfCheck, one.trainings, one.crosswalk, one.evidence, one.reference].map(
      ({ failed }) => failed,
    ),
  );
  let visit: Visit;
  beforeAll(async () => {
    const address = `${demo.address}gallery.${language === 'es' ? 'es.' : ''}html`;
    visit = await site.visit(address, { colorScheme: scheme, acceptDownloads: true });
  });
  afterAll(() => visit?.context.close());

  test('has every state of every element, each as its caption says', async () => {
    await expect.poll(() => outcomes(visit.page, failures), { timeout: 30_000 }).toEqual(expected);
    for (const [state, of] of read) {
      const words = of(t, language);
      await visit.page.locator(`#${state}`).getByText(words).first().waitFor({ state: 'attached' });
    }
  });

  test('gives axe nothing to find in any state', async () => {
    expect(await visit.violations()).toEqual([]);
  });

  test('scrolls nothing sideways at 320 px', async () => {
    await visit.page.setViewportSize({ width: 320, height: 700 });
    const wide = await visit.page.locator('.state').evaluateAll((all) =>
      all
        .filter((state) => {
          const hosts = [...state.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('imh-'));
          const frames = hosts.map((host) => host.shadowRoot!.querySelector('.frame')!);
          return frames.some((frame) => frame.scrollWidth > Math.ceil(frame.getBoundingClientRect().width) + 1);
        })
        .map(({ id }) => id),
    );
    expect(wide).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await visit.page.setViewportSize({ width: 1100, height: 800 });
  });

  // Dark is other colours, Spanish other words: what only both together would show, the test above looks for.
  const both = language === 'es' && scheme === 'dark';
  test.each(both ? [] : steps)('gives axe nothing to find once %s', async (_, state, act) => {
    const at = visit.page.locator(`#${state}`);
    await at.scrollIntoViewIfNeeded();
    await act(at, t, visit.page);
    expect(await visit.violations(`#${state}`)).toEqual([]);
  });

  test('leaves no complaint behind but of the files that are missing on purpose', () => {
    expect(visit.complaints.filter((one) => !/404 \(Not Found\)/.test(one))).toEqual([]);
  });

  test('without JavaScript holds what stands between the tags, and axe finds nothing', async () => {
    const bare = await site.visit(`${demo.address}without-javascript.html`, { colorScheme: scheme });
    // A page without scripts: axe could not run where they are switched off.
    expect(await bare.page.locator('script').count()).toBe(0);
    for (const element of Object.keys(states)) {
      expect(await bare.page.locator(`imh-${element}`).innerText()).toMatch(/\w{3}/);
    }
    expect(await bare.violations()).toEqual([]);
    await bare.context.close();
  });
});
