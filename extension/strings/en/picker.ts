import { englishPicker } from '@imh/elements/words';
import { plural } from './plural.js';

export const picker = {
  ...englishPicker,
  pickerNoFramework:
    'A framework is your association’s list of competencies. None is chosen yet; you can save without one.',
  pickerSetUp: 'Choose a framework',
  suggested: 'Suggested',
  suggestedHint: 'Add only what fits. Nothing is added by itself.',
  suggestionAdd: (name: string) => `Add ${name}`,
  suggestionAdded: (name: string) => `Added: ${name}`,
  suggestedMore: (count: number) => `${count} more`,
  suggestedWords: (words: string) => `Matching words: ${words}`,
  suggestedThrough: (name: string) => `in our starter set: ${name}`,
  suggestedOnSite: (site: string, count: number) =>
    `You chose this before on ${site} (${plural(count, 'entry', 'entries')})`,
  suggestedFor: (title: string) => `You chose this before for “${title}”`,
  frameworksTogether: 'All of these together',
};
