/** When a step of an application or a renewal is due. */
export const englishSteps = {
  from: (date: string) => `from ${date}`,
  by: (date: string) => `by ${date}`,
  eachYearFrom: (date: string) => `every year from ${date}`,
  eachYearBy: (date: string) => `every year by ${date}`,
  eachYearBetween: (from: string, to: string) => `every year from ${from} to ${to}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
};
