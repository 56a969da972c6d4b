import { expect } from '@open-wc/testing';
import { nearest, unusedHint } from '../../widget/src/on-demand/unused-hint.js';
import { provide } from '../../widget/src/provide.js';

const tags = [
  'imh-competencies',
  'imh-self-check',
  'imh-reference',
  'imh-trainings',
  'imh-requirements',
  'imh-evidence',
  'imh-crosswalk',
];

/** What a function writes to the console. */
function written(act: () => void): string[] {
  const lines: string[] = [];
  const { warn, info } = console;
  console.warn = (line: string) => void lines.push(`warning: ${line}`);
  console.info = (line: string) => void lines.push(`information: ${line}`);
  try {
    act();
  } finally {
    Object.assign(console, { warn, info });
  }
  return lines;
}

describe('a page that loads the script and contains no element', () => {
  for (const [wrong, right] of [
    ['imh-competency', 'imh-competencies'],
    ['imh_competencies', 'imh-competencies'],
    ['imhcompetencies', 'imh-competencies'],
    ['imh-selfcheck', 'imh-self-check'],
    ['imh-training', 'imh-trainings'],
    ['imh-references', 'imh-reference'],
    ['imh-requirement', 'imh-requirements'],
    ['imh-crosswalks', 'imh-crosswalk'],
  ] as const) {
    it(`learns that <${wrong}> should be <${right}>`, () => {
      expect(nearest(wrong, tags)).to.equal(right);
    });
  }

  it('gets one line in the console: information, or a warning that names a misspelled element', () => {
    expect(written(() => unusedHint(tags))).to.deep.equal([
      `information: imh-competencies: the script is loaded, but this page contains none of its elements: ${tags.map((tag) => `<${tag}>`).join(', ')}.`,
    ]);
    document.body.insertAdjacentHTML('beforeend', '<imh-competency src="a.json"></imh-competency>');
    expect(written(() => unusedHint(tags))).to.deep.equal([
      'warning: imh-competencies: there is no element <imh-competency>. Did you mean <imh-competencies>?',
    ]);
    document.querySelector('imh-competency')!.remove();
  });

  it('is told so only if no element is added in time', async () => {
    const hints: string[] = [];
    const at = (tag: string): Promise<void> =>
      new Promise((resolve) => {
        const code = async () => ({ define: () => undefined });
        const unused = (names: readonly string[]) => void hints.push(...names);
        provide({ [tag]: [code] }, { found: () => undefined, loaded: () => undefined, unused }, 0);
        // Timers of the same delay run in order.
        setTimeout(resolve, 0);
      });
    await at('imh-never-there');
    const late = at('imh-there-in-time');
    document.body.append(document.createElement('imh-there-in-time'));
    await late;
    document.querySelector('imh-there-in-time')!.remove();
    expect(hints).to.deep.equal(['imh-never-there']);
  });
});
