import { plural } from './plural.js';

export const picker = {
  pickerPlaceholder: 'Search by word or number',
  pickerNone: (query: string) => `Nothing matches “${query}”.`,
  pickerUnchosen: (query: string) =>
    `“${query}” is not chosen yet: pick a competency from the list, or clear the field.`,
  pickerCount: (count: number) => plural(count, 'match', 'matches'),
  pickerOwnArea: (area: string, domain: string) => `Use “${area}” as my own area under ${domain}`,
  pickerRemove: (label: string) => `Remove ${label}`,
  pickerChosen: (count: number) => `Chosen: ${count}`,
  pickerList: 'Matches',
  pickerNoFramework:
    'A framework is your association’s list of competencies. None is chosen yet; you can save without one.',
  pickerSetUp: 'Choose a framework',
  pickerOutline: 'Only names are listed here. Ask your association for the full text.',
};
