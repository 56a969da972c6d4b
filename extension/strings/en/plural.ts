/** A number in words of the language, with its noun: "1 entry", "1,200 entries". */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
