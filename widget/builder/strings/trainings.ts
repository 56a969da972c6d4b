import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { trainings as english } from './en/trainings.js';

export type TrainingsStepStrings = Strings<typeof english>;

export const trainingsStepStrings = (language: string): Promise<TrainingsStepStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/trainings.js')).trainings });
