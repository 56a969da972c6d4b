/** Reads `2027`, `2027-03`, `2027-03-15`, and also `3/2027`; undefined for anything else. */
export function writtenDate(text: string): string | undefined {
  const date = text
    .trim()
    .replace(
      /^(\d{1,2})\s*[/.]\s*(\d{4})$/,
      (_all, month: string, year: string) => `${year}-${month.padStart(2, '0')}`,
    );
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date) ? date : undefined;
}
