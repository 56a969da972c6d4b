import { comingDates, type EvidenceContent, type HandOverChoice, itemState } from '@imh/core';
import { isComing, logCalendar } from '@imh/formats/log';
import { readChoice } from '../../progress/chosen-sets.js';
import type { WriteExport } from '../exporter.js';

/** Planned trainings, and the deadlines of the lists of requirements that the person has chosen. */
export const writeCalendar: WriteExport = async function* (store, choice, context, options) {
  const { language, today } = context;
  const planned: { id: string; content: EvidenceContent }[] = [];
  for await (const batch of store.handOverEntries(withPlanned(choice), { ...options, language })) {
    for (const entry of batch) {
      const { content } = itemState(entry);
      if (content && isComing(content, today)) planned.push({ id: entry.id, content });
    }
  }
  const { chosen } = await readChoice(store);
  options.signal?.throwIfAborted();
  const deadlines = comingDates(
    chosen.map(({ requirements }) => requirements),
    today,
  );
  yield logCalendar({ planned, deadlines }, context);
};

/** A calendar is of what is still to come, whatever else the person hands over; a closed period contains none of it. */
function withPlanned({ closedPeriod: _closedPeriod, ...choice }: HandOverChoice): HandOverChoice {
  return { ...choice, include: { ...choice.include, planned: true } };
}
