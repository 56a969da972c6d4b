import { counter } from '../counter.js';

export const count = counter('en', ',');
