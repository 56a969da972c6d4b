/** What a person has typed and chosen; fields are empty if they do not filter. */
export interface FilterState {
  readonly query: string;
  readonly node: string;
  readonly when: '' | 'upcoming' | 'always' | 'span';
  /** First and last day of a span, as a date field has them. */
  readonly from: string;
  readonly to: string;
  /** Hours, as typed. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly delivery: string;
  readonly language: string;
  readonly category: string;
  /** See `wordingOf` of core. */
  readonly region: string;
  readonly place: string;
  /** The highest price, as a number; "0" for what is free. */
  readonly cost: string;
  /** Fewest hours of continuing education, as typed. */
  readonly ce: string;
  readonly level: string;
  readonly audience: string;
  /** "training", or another kind of material. */
  readonly material: string;
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
  region: '',
  place: '',
  cost: '',
  ce: '',
  level: '',
  audience: '',
  material: '',
};

/** Fields under "More filters". */
export const furtherFilters: readonly (keyof FilterState)[] = [
  'atLeast',
  'atMost',
  'delivery',
  'language',
  'material',
  'region',
  'place',
  'audience',
  'level',
  'cost',
  'ce',
];

/** Fields of the state that filter; the days of a span are part of `when`. */
export type FilterName = Exclude<keyof FilterState, 'from' | 'to'>;

export function withoutFilter(state: FilterState, name: FilterName): FilterState {
  return { ...state, [name]: '', ...(name === 'when' ? { from: '', to: '' } : {}) };
}
