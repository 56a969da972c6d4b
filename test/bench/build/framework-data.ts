import type { Framework, FrameworkNode } from '@imh/core';

export interface Shape {
  readonly domains: number;
  readonly areas: number;
  readonly competencies: number;
  /** Number of practice examples per competency. */
  readonly practice: number;
  /** True if a competency has a statement besides its name. */
  readonly statements: boolean;
}

const verbs = ['Notices', 'Names', 'Waits for', 'Writes down', 'Asks about', 'Returns to', 'Makes room for'];
const things = ['small signs', 'a pause', 'the first greeting', 'what was said last week', 'a change of tone'];
const places = ['on the doorstep', 'during a meal', 'over the phone', 'in a busy waiting room', 'at bedtime'];
const reasons = ['before drawing a conclusion', 'so that nobody is hurried', 'and says why', 'and checks it later'];

/**
 * A framework of any size, with invented competencies. The text depends on the position alone, so every run measures the
 * same document.
 */
export function frameworkOf(shape: Shape): Framework {
  const { domains, areas, competencies } = shape;
  const nodes: FrameworkNode[] = [];
  for (let domain = 0; domain < domains; domain += 1) {
    nodes.push({ id: `d${domain}`, kind: 'domain', code: `${domain + 1}`, label: `Domain of ${phrase(domain)}` });
    for (const area of share(areas, domains, domain)) {
      const code = `${domain + 1}.${area + 1}`;
      nodes.push({ id: `a${area}`, parents: [`d${domain}`], kind: 'area', code, label: `Area: ${phrase(area + 3)}` });
      for (const at of share(competencies, areas, area))
        nodes.push(competency(at, `a${area}`, `${code}.${at + 1}`, shape));
    }
  }
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'urn:example:bench',
    version: '1',
    language: 'en',
    title: `A framework of ${competencies} competencies`,
    description: 'Generated for benchmarks.',
    categories: [
      { id: 'visitor', label: 'Home visitor' },
      { id: 'mentor', label: 'Mentor' },
    ],
    scale: {
      levels: ['Not yet', 'Beginning', 'Often', 'Always'].map((label, at) => ({ value: at + 1, label })),
    },
    nodes,
  };
}

function competency(at: number, area: string, code: string, { practice, statements }: Shape): FrameworkNode {
  const verb = pick(verbs, at);
  return {
    id: `c${at}`,
    parents: [area],
    kind: 'competency',
    code,
    label: `${verb} ${phrase(at)}`,
    ...(statements && { text: `${verb} ${phrase(at)} ${pick(places, at)}, ${pick(reasons, at)}.` }),
    ...(practice > 0 && { demonstratedBy: Array.from({ length: practice }, (_unused, nth) => example(at + nth)) }),
  };
}

const phrase = (at: number): string => `${pick(things, at)} (${at + 1})`;
const example = (at: number): string => `${pick(verbs, at + 2)} ${pick(things, at + 1)} ${pick(places, at + 3)}.`;
const pick = (words: readonly string[], at: number): string => words[at % words.length]!;

/** The consecutive numbers that one of several holders gets when all are distributed evenly. */
function share(all: number, holders: number, holder: number): number[] {
  const from = Math.floor((all * holder) / holders);
  const to = Math.floor((all * (holder + 1)) / holders);
  return Array.from({ length: to - from }, (_unused, at) => from + at);
}

/** A self-check of the given size: ten competencies per area, five areas per domain, about as in real frameworks. */
export function questions(competencies: number): Shape {
  const areas = Math.ceil(competencies / 10);
  return { domains: Math.ceil(areas / 5), areas, competencies, practice: 2, statements: true };
}

/** A tree of names without statements; `nodes` counts domains, areas and competencies. */
export function names(nodes: number): Shape {
  const areas = Math.round(nodes * 0.048);
  const domains = Math.round(nodes * 0.002);
  return { domains, areas, competencies: nodes - areas - domains, practice: 0, statements: false };
}
