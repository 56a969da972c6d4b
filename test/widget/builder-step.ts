import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Work } from '../../widget/builder/work/work.js';

interface Step extends LitElement {
  work: Work;
  language: string;
}

export interface PlacedStep {
  readonly step: Step;
  /** Words for undo of every change so far. */
  readonly labels: readonly string[];
}

const placed: Element[] = [];

/** With time enough for a busy machine. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition as () => boolean, what, { timeout: 10_000 });

/** A step of the builder on the page, with a draft that follows its changes as in the app. */
export async function placeStep(tag: string, work: Work, language = 'en'): Promise<PlacedStep> {
  const step = document.createElement(tag) as Step;
  const labels: string[] = [];
  step.work = work;
  step.language = language;
  step.addEventListener('work-change', ({ detail }) => {
    labels.push(detail.label);
    step.work = detail.work;
  });
  document.body.append(step);
  placed.push(step);
  await until(() => step.shadowRoot?.querySelector('h1'), 'the step is rendered');
  return { step, labels };
}

export function removeSteps(): void {
  for (const step of placed.splice(0)) step.remove();
}

/** Text of an element with its shadow roots, as a person reads it. */
export function readText(root: Node): string {
  if (root instanceof Element && root.matches('style, script')) return '';
  if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement) return root.value;
  if (root.nodeType === Node.TEXT_NODE) return root.textContent ?? '';
  const inner = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [...inner.childNodes].map(readText).join(' ').replace(/\s+/g, ' ');
}
