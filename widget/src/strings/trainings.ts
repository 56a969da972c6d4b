import { trainings as english } from './en/trainings.js';
import { type Strings, stringsIn } from './strings-in.js';

export type TrainingsStrings = Strings<typeof english>;

export const trainingsStrings = (language: string): Promise<TrainingsStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/trainings.js')).trainings });
