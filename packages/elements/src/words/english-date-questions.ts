/** What a table leaves open about its dates, and what it proves: for a list of past trainings and for a guide. */
export const englishDateQuestions = {
  proof: (row: string | number, value: string, isDayFirst: boolean) =>
    `Row ${row}: “${value}” shows that the ${isDayFirst ? 'day' : 'month'} comes first.`,
  order: (value: string) => `Is the day or the month first in “${value}”?`,
  orderMixed: 'Some dates have the day first, others the month. How should this column be read?',
  orderCount: (count: number) => `${plural(count, 'date depends', 'dates depend')} on it.`,
  year: (value: string, date: string) => `Is “${value}” ${date}?`,
  yearCount: (count: number) => `${plural(count, 'date has a year', 'dates have a year')} with two digits.`,
  yearYes: 'Yes, read them like this.',
  dayNumber: (value: string) => `Is “${value}” a date?`,
  dayNumberCount: (count: number) =>
    `Excel stores dates as numbers of days. ${plural(count, 'cell contains', 'cells contain')} such a number.`,
  dayNumber1900: (date: string) => `Yes: ${date}`,
  dayNumber1904: (date: string) => `Yes, from an old Mac workbook: ${date}`,
};

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
