import type { CompetencyTag } from '@imh/core';

/** A competency that the person wants at hand. */
export interface FavoriteCompetency {
  readonly framework: string;
  readonly node: string;
}

/** The user has chosen or removed a competency, or changed its minutes; `tags` is the complete new choice. */
export class CompetenciesPickedEvent extends Event {
  readonly tags: readonly CompetencyTag[];
  constructor(tags: readonly CompetencyTag[]) {
    super('imh-competencies-picked', { bubbles: true, composed: true });
    this.tags = tags;
  }
}

/** The text of the search field has changed: what is typed there is not chosen, and may have to be kept. */
export class CompetencySearchTypedEvent extends Event {
  readonly text: string;
  constructor(text: string) {
    super('imh-competency-search-typed', { bubbles: true, composed: true });
    this.text = text;
  }
}

/** The user has added or removed a favorite; `favorites` is the complete new list. */
export class FavoritesChangedEvent extends Event {
  readonly favorites: readonly FavoriteCompetency[];
  constructor(favorites: readonly FavoriteCompetency[]) {
    super('imh-favorites-changed', { bubbles: true, composed: true });
    this.favorites = favorites;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-competencies-picked': CompetenciesPickedEvent;
    'imh-competency-search-typed': CompetencySearchTypedEvent;
    'imh-favorites-changed': FavoritesChangedEvent;
  }
}
