import type { PickerWords } from '../picker/picker-words.js';

export const englishPicker: PickerWords = {
  competencies: 'Competencies',
  pickerPlaceholder: 'Search by word or number',
  pickerNone: (query: string) => `Nothing matches “${query}”.`,
  pickerSimilar: (query: string) => `Nothing has exactly “${query}”. These are similar.`,
  pickerUnchosen: (query: string) =>
    `“${query}” is not chosen yet: pick a competency from the list, or clear the field.`,
  pickerRefused: (query: string) =>
    `Not saved yet. “${query}” is typed here, but not chosen: pick a competency from the list, or clear the field.`,
  pickerClear: 'Clear the field',
  pickerCount: (count: number) => `${count} ${count === 1 ? 'match' : 'matches'}`,
  pickerNewArea: (area: string) => `Not listed? Keep “${area}” as my own area under:`,
  pickerOwnAreas: 'My own areas',
  pickerOwnArea: (area: string, domain: string) => `Use “${area}” as my own area under ${domain}`,
  pickerRemove: (label: string) => `Remove ${label}`,
  pickerAbout: (label: string) => `${label}: details`,
  pickerChosen: (count: number) => `Chosen: ${count}`,
  pickerList: 'Matches',
  pickerKeys: '↓ ↑ move, Enter chooses, Esc closes. In the empty field, Backspace removes the last one.',
  pickerFavorites: 'Favorites',
  pickerRecent: 'Chosen recently',
  pickerPractices: 'How it may look in practice',
  pickerNoText: 'Your framework shows only the name here.',
  pickerMinutes: 'Minutes for this one (optional)',
  pickerFavorite: 'Favorite: list it first',
  pickerOutline: 'Only names are listed here. Ask your association for the full text.',
};
