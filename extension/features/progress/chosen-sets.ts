import { type Aim, type Requirements, setsForAim } from '@imh/core';
import { requirementSets } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { chosenRequirements } from '../settings.js';

/** A list of requirements, and the aim that it is compared for. */
export interface ChosenSet {
  readonly requirements: Requirements;
  readonly aim?: Aim | undefined;
}

export interface RequirementChoice {
  readonly aims: readonly Aim[];
  /** Shipped lists, then the person's own rules. */
  readonly all: readonly Requirements[];
  readonly own: readonly Requirements[];
  readonly chosen: readonly ChosenSet[];
}

/** The lists that the person has chosen, else those that fit the aims; own rules are always among the latter. */
export async function readChoice(store: EvidenceStore): Promise<RequirementChoice> {
  const aims = (await store.list('aim')).map(({ content }) => content as Aim);
  const own = await store.requirements.list();
  const ownIds = new Set(own.map(({ id }) => id));
  const all = [...requirementSets.filter(({ id }) => !ownIds.has(id)), ...own];
  const ids = await chosenRequirements(store);
  const fitting = new Set(aims.flatMap((aim) => setsForAim(aim, all)).map(({ id }) => id));
  const isChosen = ({ id }: Requirements) => (ids ? ids.includes(id) : fitting.has(id) || ownIds.has(id));
  const chosen = all.filter(isChosen).map((requirements): ChosenSet => {
    const aim = aims.find((one) => setsForAim(one, [requirements]).length > 0) ?? aims[0];
    return aim ? { requirements, aim } : { requirements };
  });
  return { aims, all, own, chosen };
}
