import { primaryLanguage } from '@imh/core';

/** Sentences that become part of a published page. */
export interface PageWords {
  /** Below the content, for people without JavaScript. */
  readonly needsScript: string;
  /** Beside the title, where nothing else is readable: "Soil, Water, Plants". */
  readonly contains: (titles: string) => string;
  readonly trainings: string;
  /** The document itself, below a frame. */
  readonly openAlone: string;
  /** Above the text for members, in the language of the page; undefined where the English note is enough. */
  readonly membersNote?: string;
}

const english: PageWords = {
  needsScript: 'Search and filters need JavaScript.',
  contains: (titles) => `It contains: ${titles}.`,
  trainings: 'Trainings',
  openAlone: 'Open on a page of its own',
};

const spanish: PageWords = {
  needsScript: 'La búsqueda y los filtros necesitan JavaScript.',
  contains: (titles) => `Contiene: ${titles}.`,
  trainings: 'Capacitaciones',
  openAlone: 'Abrir en una página aparte',
  membersNote: 'Ponga esto solo donde las personas deban iniciar sesión.',
};

export const pageWords = (language: string): PageWords => (primaryLanguage(language) === 'es' ? spanish : english);
