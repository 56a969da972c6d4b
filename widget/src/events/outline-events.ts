import { init } from './init.js';

/** A node was opened: by a person, by find-in-page, or by the page's address. */
export class OpenedEvent extends Event {
  constructor(
    readonly nodeId: string,
    /** Identity of the node everywhere: the framework's id, "#" and the node's id. */
    readonly uri: string,
  ) {
    super('imh-opened', init);
  }
}

/** A person searched, selected a category, or filtered in another way. */
export class FilteredEvent extends Event {
  constructor(
    readonly query: string,
    readonly category: string | undefined,
    /** Nodes that match the query, or competencies that remain without a query; trainings or rows in other elements. */
    readonly count: number,
    /** All filters that are set, by name, as typed and chosen. */
    readonly filters: Readonly<Record<string, string>> = {},
  ) {
    super('imh-filtered', init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-opened': OpenedEvent;
    'imh-filtered': FilteredEvent;
  }
}
