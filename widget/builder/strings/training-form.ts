import { type Strings, stringsIn } from '../../src/strings/strings-in.js';
import { trainingForm as english } from './en/training-form.js';

export type TrainingFormStrings = Strings<typeof english>;

export const trainingFormStrings = (language: string): Promise<TrainingFormStrings> =>
  stringsIn(language, english, { es: async () => (await import('./es/training-form.js')).trainingForm });
