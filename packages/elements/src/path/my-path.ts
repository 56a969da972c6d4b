import type { Aim, PathLog, Requirements, SelfCheck } from '@imh/core';
import type { OutlineContent, Phrase } from '../outline/outline-content.js';

/** What is known about a person, from their own log and files. Whatever is absent is shown as not known. */
export interface MyPath {
  /** The person's local day, `2026-11-21`. */
  readonly today: string;
  readonly aims: readonly Aim[];
  /** The person's category, if an aim or the person names one. */
  readonly category?: string | undefined;
  /** Undefined if no log is open. */
  readonly log?: PathLog | undefined;
  readonly selfChecks: readonly SelfCheck[];
  /** The lists of requirements that the person works toward, the first of them first. */
  readonly requirements: readonly Requirements[];
  /** The frameworks that are at hand. */
  readonly contents: readonly OutlineContent[];
  /** The framework whose categories can be compared. */
  readonly content?: OutlineContent | undefined;
  nameOf(category: string): Phrase;
}

/** Where a page shows more about a part of the path; absent where it has no such place. */
export interface PathPlaces {
  readonly profile?: string;
  readonly progress?: string;
  /** Address of entries of the log. */
  entries?(ids: readonly string[]): string;
  /** Shows what two categories ask beside each other. */
  compare?(categories: readonly string[]): void;
}
