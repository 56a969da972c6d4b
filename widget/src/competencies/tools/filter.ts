export interface Filter {
  readonly query: string;
  readonly category: string;
}

export const noFilter: Filter = { query: '', category: '' };
