import '../../widget/src/imh-competencies.js';
import type { Framework } from '@imh/core';
import { StepElement, type StepWords } from '../../widget/builder/step/step-element.js';
import { WorkHistory } from '../../widget/builder/work/work-history.js';
import { emptyWork, type Work } from '../../widget/builder/work/work.js';

/** Names of the field, in a framework of our own. */
export const river: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:river',
  version: '1',
  language: 'en',
  title: 'River competencies (invented)',
  rights: { display: 'full', export: 'full' },
  nodes: [
    { id: 'bonds', kind: 'domain', code: '1', label: 'Bonds' },
    { id: 'attachment', parents: ['bonds'], kind: 'area', code: '1.1', label: 'Attachment' },
    {
      id: 'trust',
      parents: ['attachment'],
      kind: 'competency',
      code: '1.1.1',
      label: 'Trust',
      text: 'Notices what a baby trusts.',
    },
    { id: 'repair', parents: ['bonds'], kind: 'area', code: '1.2', label: 'Repair' },
    { id: 'reflection-bonds', parents: ['bonds'], kind: 'area', code: '1.3', label: 'Reflection' },
    { id: 'work', kind: 'domain', code: '2', label: 'Work' },
    { id: 'watching', parents: ['work'], kind: 'area', code: '2.1', label: 'Observation' },
    { id: 'law', parents: ['work'], kind: 'area', code: '2.2', label: 'Law and policy' },
    { id: 'reflection-work', parents: ['work'], kind: 'area', code: '2.4', label: 'Reflection' },
  ],
};

/** A step with the draft that it shows, as the page keeps it. */
export interface PlacedStep {
  readonly element: StepElement<StepWords>;
  readonly work: () => Work;
  undo(): Promise<void>;
  readonly labels: () => readonly string[];
  /** Waits until `test` holds after a change, or fails. */
  until(test: () => boolean): Promise<void>;
}

const placed: Element[] = [];

export async function placeStep(tag: string, work: Partial<Work> = {}): Promise<PlacedStep> {
  const element = document.createElement(tag) as StepElement<StepWords>;
  let history = new WorkHistory({ ...emptyWork('en'), ...work });
  const labels: string[] = [];
  const show = (): void => {
    element.work = history.work;
  };
  element.language = history.work.language;
  show();
  element.addEventListener('work-change', ({ detail }) => {
    labels.push(detail.label);
    history = history.change(detail.work, detail.label);
    show();
  });
  document.body.append(element);
  placed.push(element);
  const until = async (test: () => boolean): Promise<void> => {
    for (let frame = 0; frame < 600; frame += 1) {
      await element.updateComplete;
      if (test()) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error(`Not within 600 frames: ${test}`);
  };
  await until(() => element.renderRoot.querySelector('h1') !== null);
  return {
    element,
    work: () => history.work,
    undo: async () => {
      history = history.undo();
      show();
      await element.updateComplete;
    },
    labels: () => labels,
    until,
  };
}

export function clearSteps(): void {
  for (const element of placed.splice(0)) element.remove();
}
