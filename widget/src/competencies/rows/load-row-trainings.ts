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
  const { content, strings } = props;
  const kind = trainingsKind({ framework: () => Promise.resolve(content.framework), language: strings.language });
  const guide = await loadFrom(source, address, kind);
  return guide.ok ? new RowTrainings(guide.value, { ...props, today: localDay(new Date()) }) : undefined;
}
