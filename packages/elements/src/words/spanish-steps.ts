import type { englishSteps } from './english-steps.js';

export const spanishSteps: typeof englishSteps = {
  from: (date) => `desde el ${date}`,
  by: (date) => `hasta el ${date}`,
  eachYearFrom: (date) => `cada año desde el ${date}`,
  eachYearBy: (date) => `cada año hasta el ${date}`,
  eachYearBetween: (from, to) => `cada año del ${from} al ${to}`,
  between: (from, to) => `del ${from} al ${to}`,
};
