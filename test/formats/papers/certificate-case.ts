import type { CertificateLine } from '@imh/formats';

/** What a person reads in a certificate. Fields that are absent here must not be proposed. */
export interface Expected {
  readonly title?: string;
  readonly start?: string;
  readonly completed?: string;
  /** Both readings of a date that only the person can decide. */
  readonly asked?: readonly string[];
  readonly hours?: number;
  readonly provider?: string;
  readonly ce?: { amount?: number; unit?: string; accreditor?: string; number?: string };
}

export interface CertificateCase {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** Lines of a text; `{24}` in front of a line is its height in points. */
export function linesOf(text: string): CertificateLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, height, words = line] = /^\{(\d+)\}\s*(.*)$/.exec(line) ?? [];
      return height === undefined ? { text: words } : { text: words, height: Number(height) };
    });
}
