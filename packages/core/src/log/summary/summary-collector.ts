import type { EvidenceLog } from '../../documents/evidence-log.js';
import type { EvidenceContent } from '../../documents/evidence.js';
import type { Framework } from '../../documents/framework.js';
import type { Education, Reference, Work } from '../../documents/profile.js';
import type { Requirements } from '../../documents/requirements.js';
import type { ReviewEntry } from '../../review/review-log.js';
import { supervisionGroups } from '../../review/supervision-outline.js';
import { hasMinutes, minutesOf, statusOf, topicsOf } from '../entry-facts.js';
import { evidenceKindOf, isTraining } from '../evidence-kind.js';
import { compare } from '../heads.js';
import { minutesKindOf } from '../index/entry-totals.js';
import type { ApplicationSummary, SummaryEntry, SummaryItem, SummarySupervision } from './summary.js';
import { FrameworkSums } from './summary-hours.js';
import { summaryPlaces } from './summary-place.js';

export interface SummaryOptions {
  /** By id; a framework that is missing is named by the labels that the tags contain. */
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** Decides how the hours of an entry count in several areas; default: `whole`. */
  readonly requirements?: Pick<Requirements, 'counting'> | undefined;
  /** The user's local day: what is dated later is not finished. */
  readonly today: string;
  /** The category that is applied for; default: those of the aims, else all of a framework. */
  readonly category?: string | undefined;
}

/** The current content of an entry. */
export interface SummarizedEntry {
  readonly id: string;
  readonly content: EvidenceContent;
  readonly inTwoVersions?: boolean;
}

export interface SummaryProfile {
  readonly work?: readonly SummaryItem<Work>[];
  readonly education?: readonly SummaryItem<Education>[];
  readonly references?: readonly SummaryItem<Reference>[];
}

/** Builds a summary from entries that arrive in batches, so that a long log is never in memory as a whole. */
export class SummaryCollector {
  readonly #options: SummaryOptions;
  readonly #sums: FrameworkSums;
  readonly #training: SummaryEntry[] = [];
  readonly #other: SummaryEntry[] = [];
  readonly #supervision: ReviewEntry[] = [];
  readonly #minutes = { training: 0, rscReceived: 0, rscProvided: 0, other: 0 };
  #withoutMinutes = 0;
  #notFinished = 0;
  #untagged = 0;

  /** @param aims categories of the aims, which are added up unless `options` names a category */
  constructor(options: SummaryOptions, aims: readonly string[] = []) {
    this.#options = options;
    const { frameworks, requirements, today, category } = options;
    this.#sums = new FrameworkSums(frameworks, {
      counting: requirements?.counting ?? 'whole',
      today,
      categories: category === undefined ? [...new Set(aims)] : [category],
    });
  }

  add(entries: Iterable<SummarizedEntry>): void {
    for (const entry of entries) this.#add(entry);
  }

  #add({ id, content, inTwoVersions = false }: SummarizedEntry): void {
    const { today } = this.#options;
    if (statusOf(content, today) !== 'finished') {
      this.#notFinished += 1;
      return;
    }
    const kind = evidenceKindOf(content.type);
    const minutes = hasMinutes(content) ? minutesOf(content, today) : undefined;
    this.#minutes[minutesKindOf(content.type)] += minutes ?? 0;
    if (minutes === undefined) this.#withoutMinutes += 1;
    if (kind === 'rsc-received' || kind === 'rsc-provided') {
      const { type, provider, rsc, dateCompleted, sessions, competencies } = content;
      const kept = { title: '-', type, provider, rsc, dateCompleted, sessions, competencies };
      this.#supervision.push({
        id,
        content: kept,
        status: 'finished',
        kind,
        ...(minutes === undefined ? {} : { minutes }),
        others: [],
        deletedElsewhere: false,
        withheld: [],
      });
      return;
    }
    const row = this.#entry(id, content, minutes, inTwoVersions);
    if (!isTraining(kind)) {
      this.#other.push(row);
      return;
    }
    this.#training.push(row);
    if (row.places.length === 0) this.#untagged += 1;
    this.#sums.add(content);
  }

  #entry(id: string, content: EvidenceContent, minutes: number | undefined, inTwoVersions: boolean): SummaryEntry {
    const { title, type, provider, people = [], competencies = [], attachments = [] } = content;
    return {
      id,
      title,
      ...(type === undefined ? {} : { type }),
      ...(provider ? { provider } : {}),
      people,
      ...datesOf(content),
      ...(minutes === undefined ? {} : { minutes }),
      topics: topicsOf(content),
      places: summaryPlaces(competencies, this.#sums.outlineOf),
      certificates: attachments.map(({ name }) => name),
      inTwoVersions,
    };
  }

  result(
    profile: SummaryProfile = {},
    log: Pick<EvidenceLog, 'subject' | 'scope' | 'withheld'> = {},
  ): ApplicationSummary {
    const { today, category } = this.#options;
    const { work = [], education = [], references = [] } = profile;
    const { subject, scope, withheld = [] } = log;
    return {
      today,
      ...(subject ? { subject } : {}),
      ...(category === undefined ? {} : { category }),
      ...(scope?.description ? { scope: scope.description } : {}),
      withheld,
      work: byDates(work),
      education: byDates(education),
      training: this.#training.sort(byDate),
      supervision: [...this.#lines('rsc-received'), ...this.#lines('rsc-provided')],
      references,
      other: this.#other.sort(byDate),
      minutes: this.#minutes,
      categories: this.#sums.result(),
      withoutMinutes: this.#withoutMinutes,
      notFinished: this.#notFinished,
      untagged: this.#untagged,
    };
  }

  #lines(kind: SummarySupervision['kind']): SummarySupervision[] {
    return supervisionGroups(this.#supervision, kind).map(({ line, entries }) => {
      const tags = entries.flatMap(({ content }) => content.competencies ?? []);
      return {
        id: `${kind} ${line.provider ?? ''}`,
        kind,
        ...line,
        places: summaryPlaces(tags, this.#sums.outlineOf),
      };
    });
  }
}

function datesOf({ dateStart, dateCompleted, sessions }: EvidenceContent): Pick<SummaryEntry, 'from' | 'to'> {
  const days = [dateStart, dateCompleted, ...(sessions ?? []).map(({ date }) => date)].filter(
    (day) => day !== undefined,
  );
  const [first, ...others] = days.sort();
  const last = others.at(-1) ?? first;
  if (last === undefined) return {};
  return first === last ? { to: last } : { from: first!, to: last };
}

function byDate(one: SummaryEntry, other: SummaryEntry): number {
  return compare(one.from ?? one.to ?? '~', other.from ?? other.to ?? '~') || compare(one.id, other.id);
}

/** Newest first, as a form asks for positions and degrees; what has no end goes on. */
function byDates<Content extends Pick<Work, 'dates'>>(items: readonly SummaryItem<Content>[]): SummaryItem<Content>[] {
  const endOf = ({ content: { dates } }: SummaryItem<Content>) => dates?.to ?? (dates?.from ? '~' : '');
  const startOf = ({ content: { dates } }: SummaryItem<Content>) => dates?.from ?? '';
  return [...items].sort(
    (one, other) =>
      compare(endOf(other), endOf(one)) || compare(startOf(other), startOf(one)) || compare(one.id, other.id),
  );
}
