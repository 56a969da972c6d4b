import {
  type EntryColumn,
  type EntryFilter,
  EntryOrders,
  type EntryTotals,
  entryTotals,
  type FilterContext,
  matchingRows,
} from '@imh/core';
import type { EntryIndexFeed } from '@imh/storage';
import type { EntrySort } from './entry-events.js';
import type { EntryIds } from './entry-table-element.js';

export interface EntryResults {
  readonly ids: EntryIds;
  /** All entries of the log. */
  readonly all: number;
  readonly totals: EntryTotals;
}

/** Milliseconds of one part of a long computation. */
const partLength = 12;

/** Answers what the view of the entries asks of the index, and remembers what it can. */
export class EntryQuestions {
  readonly #feed: EntryIndexFeed;
  readonly #context: FilterContext;
  readonly #language: string;
  #orders?: { readonly of: unknown; readonly orders: EntryOrders };

  constructor(feed: EntryIndexFeed, context: FilterContext, language: string) {
    this.#feed = feed;
    this.#context = context;
    this.#language = language;
  }

  /** Undefined until the entries are sorted; see `prepare`. */
  resultsOf(filter: EntryFilter, { column, isDescending }: EntrySort): EntryResults | undefined {
    const { index } = this.#feed;
    const order = this.#ordersOf().get(column);
    if (!order) return undefined;
    const rows = matchingRows(index, filter, this.#context, order, isDescending);
    return {
      ids: {
        length: rows.length,
        at: (place) => index.idOf(rows[place]!),
        placeOf: (id) => rows.indexOf(index.rowOf(id)),
      },
      all: index.size,
      totals: entryTotals(index, rows, filter, this.#context.today),
    };
  }

  /** Sorts the entries, in parts that let the page handle input and paint. */
  async prepare(column: EntryColumn, signal: AbortSignal): Promise<void> {
    let end = performance.now() + partLength;
    for (const _ of this.#ordersOf().prepare(column)) {
      if (performance.now() < end) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return;
      end = performance.now() + partLength;
    }
  }

  #ordersOf(): EntryOrders {
    const { index } = this.#feed;
    if (this.#orders?.of !== index) {
      this.#orders = { of: index, orders: new EntryOrders(index, this.#context.typeNames, this.#language) };
    }
    return this.#orders.orders;
  }
}
