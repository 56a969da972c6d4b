import { type NamedColumn, namedColumns } from './column-names.js';
import type { ColumnChoice, ColumnTarget } from './column-targets.js';
import { type ValueShares, valueShares } from './column-values.js';
import type { PastRow } from './past-file.js';

export interface ProposedColumn {
  /** From 0. */
  readonly index: number;
  /** Name of the column; empty without one. */
  readonly title: string;
  readonly target: ColumnChoice;
  /** Why: by the column's name, by its values, or because nothing else is known. */
  readonly reason: 'name' | 'values' | 'none';
}

/** Maximum number of columns, which limits the time for hostile tables. */
const WIDEST = 100;

/** Proposes what each column is, by its name, else by its values. Each part of an entry is proposed once. */
export function proposeColumns(header: PastRow | undefined, body: readonly PastRow[]): ProposedColumn[] {
  const width = Math.min(
    WIDEST,
    [...(header ? [header] : []), ...body].reduce((widest, { cells }) => Math.max(widest, cells.length), 0),
  );
  const columns = Array.from({ length: width }, (_, index): Column => {
    const cells = body.map((row) => row.cells[index] ?? '');
    const title = (header?.cells[index] ?? '').replace(/\s+/g, ' ');
    return { index, title, names: namedColumns(title), values: valueShares(cells), cells };
  });
  const proposal = new Proposal(columns);
  proposal.byName();
  proposal.byValues();
  proposal.complete();
  return columns.map((column) => ({
    index: column.index,
    title: column.title,
    ...proposal.of(column),
  }));
}

interface Column {
  readonly index: number;
  readonly title: string;
  readonly names: readonly NamedColumn[];
  readonly values: ValueShares;
  readonly cells: readonly string[];
}

type Proposed = Pick<ProposedColumn, 'target' | 'reason'>;

class Proposal {
  readonly #chosen = new Map<Column, Proposed>();

  constructor(readonly columns: readonly Column[]) {}

  of(column: Column): Proposed {
    return this.#chosen.get(column) ?? { target: column.values.filled > 0 ? 'note' : 'ignore', reason: 'none' };
  }

  /** Names that mean one thing come before names that mean it in some tables only. */
  byName(): void {
    for (const isWeak of [false, true]) {
      for (const column of this.columns) {
        if (this.#chosen.has(column)) continue;
        const name = column.names.find((one) => (one.weak ?? false) === isWeak && this.#accepts(one, column));
        if (!name) continue;
        const target = name.target === 'neutral' ? (column.values.filled > 0 ? 'note' : 'ignore') : name.target;
        this.#chosen.set(column, { target, reason: 'name' });
      }
    }
  }

  byValues(): void {
    const guesses: readonly (readonly [ColumnTarget, (values: ValueShares) => boolean])[] = [
      ['dateCompleted', ({ date }) => date >= 0.7],
      ['url', ({ url }) => url >= 0.7],
      ['type', ({ type }) => type >= 0.7],
      ['status', ({ status }) => status >= 0.8],
      ['hours', ({ hours, isCounting }) => hours >= 0.8 && !isCounting],
    ];
    for (const [target, fits] of guesses) {
      if (this.#has(target) || (target === 'hours' && this.#has('minutes'))) continue;
      const column = this.#unnamed().find(({ values }) => values.filled > 0 && fits(values));
      if (column) this.#chosen.set(column, { target, reason: 'values' });
    }
    if (this.#has('title')) return;
    const title = this.#unnamed().sort((one, other) => other.values.prose - one.values.prose)[0];
    if (title && title.values.prose > 0) this.#chosen.set(title, { target: 'title', reason: 'values' });
  }

  /** What follows from the columns that were found and from those that are missing. */
  complete(): void {
    for (const [column, { target, reason }] of this.#chosen) {
      const isOnlyDate = target === 'dateStart' && !this.#has('dateCompleted');
      if (isOnlyDate) this.#chosen.set(column, { target: 'dateCompleted', reason });
      // Credits are hours unless they are units: one CEU is usually ten hours.
      const areHours = target === 'credits' && !this.#has('hours') && !this.#has('minutes');
      if (areHours && !/\bceus?\b|units?|unidades/i.test(column.title)) {
        this.#chosen.set(column, { target: 'hours', reason });
      }
      const areMinutes =
        target === 'hours' && column.values.minutes >= 0.6 && !/h(?:ou)?rs?\b|hora/i.test(column.title);
      if (areMinutes) this.#chosen.set(column, { target: 'minutes', reason: 'values' });
    }
    for (const column of this.columns) {
      if (!this.#chosen.has(column) && column.values.isCounting && column.title === '') {
        this.#chosen.set(column, { target: 'ignore', reason: 'values' });
      }
    }
  }

  #accepts({ target, weak }: NamedColumn, { values }: Column): boolean {
    switch (target) {
      case 'neutral':
        return true;
      case 'ignore':
        return values.isCounting;
      case 'note':
      case 'people':
      case 'topics':
      case 'competencies':
        return true;
      case 'dateCompleted':
      case 'dateStart':
        // "Completed: yes" is a status.
        if (values.filled > 0 && values.date < 0.3 && (weak || values.status >= 0.7)) return false;
        break;
      case 'url':
        if (weak && values.url < 0.5) return false;
        break;
      case 'hours':
        if (weak && values.hours < 0.5) return false;
        break;
      case 'type':
        if (weak && values.type < 0.4) return false;
        break;
      case 'certificate':
        if (weak) return false;
    }
    return !this.#has(target);
  }

  #has(target: ColumnTarget): boolean {
    return [...this.#chosen.values()].some((chosen) => chosen.target === target);
  }

  #unnamed(): Column[] {
    return this.columns.filter((column) => !this.#chosen.has(column));
  }
}
