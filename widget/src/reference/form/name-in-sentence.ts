/** A person's name as a sentence contains it: isolated from the sentence if it is written from right to left. */
export function nameInSentence(name: string): string {
  const trimmed = name.trim();
  return /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(trimmed) ? `\u2068${trimmed}\u2069` : trimmed;
}
