/** What a person has typed and chosen; empty where nothing. */
export interface FilterState {
  readonly query: string;
  readonly node: string;
  readonly when: '' | 'upcoming' | 'always' | 'span';
  /** Days as a date field has them. */
  readonly from: string;
  readonly to: string;
  /** Hours, as typed. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly delivery: string;
  readonly language: string;
  readonly category: string;
}

export const noFilter: FilterState = {
  query: '',
  node: '',
  when: '',
  from: '',
  to: '',
  atLeast: '',
  atMost: '',
  delivery: '',
  language: '',
  category: '',
};
