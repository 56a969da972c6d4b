import type { Framework, FrameworkNode } from '@imh/core';

export interface Shape {
  readonly domains: number;
  readonly areas: number;
  readonly competencies: number;
  /** Sentences of "how it shows in practice" for each competency. */
  readonly practice: number;
  /** Whether a competency has a statement besides its name. */
  readonly statements: boolean;
}

const verbs = ['Notices', 'Names', 'Waits for', 'Writes down', 'Asks about', 'Returns to', 'Makes room for'];
const things = ['small signs', 'a pause', 'the first greeting', 'what was said last week', 'a change of tone'];
const places = ['on the doorstep', 'during a meal', 'over the phone', 'in a busy waiting room', 'at bedtime'];
const reasons = ['before drawing a conclusion', 'so that nobody is hurried', 'and says why', 'and checks it later'];

/**
 * A framework of any size. The words follow from the place alone, so every run measures the same text, and it is
 * nobody's: no competency of an association is in it.
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
    description: 'Made for measuring. Nobody works by it.',
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

/** The numbers that fall to one of several holders when all are dealt out in order. */
function share(all: number, holders: number, holder: number): number[] {
  const from = Math.floor((all * holder) / holders);
  const to = Math.floor((all * (holder + 1)) / holders);
  return Array.from({ length: to - from }, (_unused, at) => from + at);
}

/** A self-check of a size: ten competencies to an area, ten areas to a domain, as real frameworks have them. */
export function questions(competencies: number): Shape {
  const areas = Math.ceil(competencies / 10);
  return { domains: Math.ceil(areas / 5), areas, competencies, practice: 2, statements: true };
}

/** A tree of names alone, with so many nodes in all. */
export function names(nodes: number): Shape {
  const areas = Math.round(nodes * 0.048);
  const domains = Math.round(nodes * 0.002);
  return { domains, areas, competencies: nodes - areas - domains, practice: 0, statements: false };
}
