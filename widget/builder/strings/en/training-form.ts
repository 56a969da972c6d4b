import { englishGuideFaults } from '@imh/formats/guide';
import { englishPicker } from '@imh/elements/words';
import { trainings } from '../../../src/strings/en/trainings.js';

const { faults } = englishGuideFaults;

/** Strings of the fields of one training. */
export const trainingForm = {
  faults: {
    ...faults,
    'date-in-words': (value: string) => `“${value}” is not a date. Write 2027-03-05 or March 5, 2027.`,
  },
  picker: { ...englishPicker, competencies: 'Competencies that it relates to', pickerOutline: '' },
  titleLabel: 'Title',
  titleMissing: 'A training needs a title.',
  datesLabel: 'Date or dates',
  datesHint: 'March 5, 2027, or March 5–7, 2027. Several dates: with a semicolon between them.',
  hoursLabel: 'Hours',
  hoursHint: '1.5, 1:30 or 90 min',
  providerLabel: 'Provider',
  addressLabel: 'Web address',
  more: 'More about it',
  peopleLabel: 'Trainers',
  peopleHint: 'Several names: with a semicolon between them.',
  deliveryLabel: 'Format',
  delivery: { '': 'Not stated', ...trainings.deliveries } as Readonly<Record<string, string>>,
  placeLabel: 'Place',
  scheduleLabel: 'Dates in words',
  scheduleHint: 'Instead of dates: “first Tuesday of each month”.',
  noFramework: 'Competencies can be chosen once a framework is there.',
  changed: (field: string, title: string) => `${field}: ${title}`,
};
