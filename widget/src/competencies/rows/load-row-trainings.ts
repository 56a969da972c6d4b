import { localDay } from '@imh/core';
import { trainingsKind } from '../../data/kinds/trainings.js';
import { loadFrom, type Source } from '../../data/load-document.js';
import { RowTrainings, type RowTrainingsProps } from './row-trainings.js';

/** @returns undefined if the guide cannot be loaded, which its tab explains */
export async function loadRowTrainings(
  source: Source,
  address: string,
  props: Omit<RowTrainingsProps, 'today'>,
): Promise<RowTrainings | undefined> {
  const guide = await loadFrom(source, address, trainingsKind);
  return guide.ok ? new RowTrainings(guide.value, { ...props, today: localDay(new Date()) }) : undefined;
}
