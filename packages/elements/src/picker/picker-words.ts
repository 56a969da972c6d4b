/** The picker's words in one language. */
export interface PickerWords {
  readonly competencies: string;
  readonly pickerPlaceholder: string;
  readonly pickerList: string;
  readonly pickerOutline: string;
  /** The keys of the field. */
  readonly pickerKeys: string;
  readonly pickerFavorites: string;
  readonly pickerRecent: string;
  /** Heading of the areas that the person has named. */
  readonly pickerOwnAreas: string;
  readonly pickerPractices: string;
  /** The framework shows no more of this competency than its name. */
  readonly pickerNoText: string;
  readonly pickerMinutes: string;
  readonly pickerFavorite: string;
  readonly pickerClear: string;
  pickerNone(query: string): string;
  /** No option has every word; those listed are similar. */
  pickerSimilar(query: string): string;
  /** Warns that a text was typed, but nothing chosen. */
  pickerUnchosen(query: string): string;
  /** The same, after an attempt to save. */
  pickerRefused(query: string): string;
  pickerCount(count: number): string;
  /** Heading above the headings under which the typed text can be kept as an area. */
  pickerNewArea(area: string): string;
  pickerOwnArea(area: string, domain: string): string;
  pickerAbout(label: string): string;
  pickerRemove(label: string): string;
  pickerChosen(count: number): string;
}
