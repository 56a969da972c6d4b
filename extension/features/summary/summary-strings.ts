import type { InterfaceLanguage } from '../../strings/index.js';

export type SummaryStrings = typeof import('../../strings/en/summary.js').summary;

/** Texts that load with the view. */
export async function summaryStrings(language: InterfaceLanguage): Promise<SummaryStrings> {
  return language === 'es'
    ? (await import('../../strings/es/summary.js')).summary
    : (await import('../../strings/en/summary.js')).summary;
}
