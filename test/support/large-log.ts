import type { EvidenceContent, EvidenceLog, EvidenceType, Framework } from '@imh/core';

/** Equal numbers on every machine: mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const subjects = [
  'Attachment', 'Sleep', 'Feeding', 'Toddler behavior', 'Trauma', 'Perinatal mood', 'Early relationships',
  'Sensory processing', 'Play', 'Grief', 'Fathers', 'Preterm infants', 'Foster care', 'Language', 'Home visiting',
  'Substance use in pregnancy', 'Culture', 'Developmental screening', 'Reflective practice', 'Crianza bilingüe',
]; // prettier-ignore
const angles = [
  'in the first year', 'and the family', 'for practitioners', 'across systems', 'in child care', 'part 1', 'part 2',
  'a case-based workshop', 'from research to practice', 'and early brain development', 'y la niñez temprana',
]; // prettier-ignore
const providers = [
  'WI-AIMH', 'MI-AIMH', 'MassAIMH', 'Zero to Three', 'Alliance for IMH', 'Brazelton Touchpoints', 'Erikson Institute',
  'State Department of Health', 'County early intervention', 'University extension', 'Hospital grand rounds',
]; // prettier-ignore
const names = [
  'Ana López', 'Maria Núñez', 'Grace Lee', 'Tom Becker', 'Ruth Abara', 'Lena Fischer', 'Joy Whitehorse', 'Sam Ortiz',
]; // prettier-ignore
const sentences = [
  'Talked about how to wait and watch before helping.',
  'The video of the mealtime stayed with me; I want to show it to the team.',
  'Next time I will ask the grandmother how she calms him.',
  'Useful handout on co-regulation, saved in the team folder.',
  'Discutimos cómo hablar de la pérdida con la familia.',
  'I noticed my own hurry. Slowing down helped both of us.',
];
const types: readonly (readonly [EvidenceType | undefined, number])[] = [
  ['rsc-received', 0.28], ['webinar-recorded', 0.2], ['webinar-live', 0.13], ['in-service', 0.12], ['article', 0.08],
  ['conference', 0.05], ['course', 0.03], ['series', 0.03], ['work', 0.02], ['teaching', 0.02], [undefined, 0.04],
]; // prettier-ignore

export interface LogOptions {
  readonly entries: number;
  readonly seed?: number;
  /** Entries are tagged with its nodes. */
  readonly framework: Framework;
  /** First and last day, as milliseconds since 1970. */
  readonly from?: number;
  readonly to?: number;
}

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The entries of a professional's log over many years, each with its id and the moment of its creation. */
export function* realisticEntries({
  entries,
  seed = 1,
  framework,
  from = Date.UTC(2006, 0, 1),
  to = Date.UTC(2026, 10, 20),
}: LogOptions): Generator<{ id: string; version: string; at: string; content: EvidenceContent }> {
  const random = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (probability: number): boolean => random() < probability;
  const uuid = (): string => {
    const hex = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const nodes = framework.nodes.filter(({ kind }) => kind !== 'domain');
  const typeOf = (): EvidenceType | undefined => {
    let rest = random();
    return types.find(([, share]) => (rest -= share) < 0)?.[0];
  };
  for (let made = 0; made < entries; made += 1) {
    const moment = from + random() * (to - from);
    const type = typeOf();
    const isSupervision = type === 'rsc-received';
    const title = isSupervision ? 'Reflective supervision' : `${pick(subjects)} ${pick(angles)}`;
    const note = Array.from({ length: Math.floor(random() * 3) }, () => pick(sentences)).join(' ');
    const isPlanned = chance(0.01);
    const content: EvidenceContent = {
      title,
      ...(type && { type }),
      ...(isPlanned ? { status: 'planned' as const } : chance(0.97) ? { dateCompleted: day(moment) } : {}),
      ...(chance(0.95) ? { minutes: isSupervision ? 60 : 15 * (1 + Math.floor(random() * 24)) } : {}),
      provider: pick(providers),
      ...(chance(0.6) ? { people: [pick(names)] } : {}),
      ...(!isSupervision && chance(0.5) ? { url: `https://example.org/training/${made}` } : {}),
      ...(note ? { note } : {}),
      ...(chance(0.05) ? { topics: [pick(['dei', 'ethics', 'about-providing-rsc'])] } : {}),
      ...(chance(0.9)
        ? {
            competencies: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
              framework: framework.id,
              version: framework.version,
              node: pick(nodes).id,
              source: 'self' as const,
            })),
          }
        : {}),
    };
    yield { id: uuid(), version: uuid(), at: new Date(moment + random() * 86_400_000).toISOString(), content };
  }
}

/** A whole log file of generated entries, each with one version. */
export function realisticLog(options: LogOptions): EvidenceLog {
  const machine = '00000000-0000-4000-8000-000000000001';
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: '2026-11-21T09:00:00Z',
    machine,
    purpose: 'backup',
    entries: Array.from(realisticEntries(options), ({ id, version, at, content }) => ({
      id,
      versions: [{ version, parents: [], at, machine, content }],
    })),
  };
}
