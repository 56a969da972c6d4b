// Loaded once a framework is shown, if the page names a training guide.
import { nodeUri, timeOf, type Trainings } from '@imh/core';
import {
  button,
  isCompetency,
  type OutlineContent,
  type OutlineRow,
  type OutlineView,
  type RowView,
} from '@imh/elements';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';

export interface RowTrainingsProps {
  readonly content: OutlineContent;
  readonly strings: CompetencyToolsStrings;
  /** `2026-11-21` */
  readonly today: string;
  /** The person wants to see the trainings on a competency. */
  readonly onShow: (nodeId: string) => void;
}

/** Gives each competency that has trainings in the guide a button that leads to them. */
export class RowTrainings {
  readonly #props: RowTrainingsProps;
  readonly #counts = new Map<string, number>();

  constructor({ trainings }: Trainings, props: RowTrainingsProps) {
    this.#props = props;
    for (const training of trainings) {
      if (timeOf(training, props.today).when === 'past') continue;
      for (const uri of new Set(training.competencies)) this.#counts.set(uri, (this.#counts.get(uri) ?? 0) + 1);
    }
  }

  /** For the rows that are rendered already; `complete` is for those that follow. */
  completeAll({ rowViews, content }: OutlineView): void {
    for (const row of content.rows) {
      const view = rowViews[row.index];
      if (view) this.complete(row, view);
    }
  }

  complete(row: OutlineRow, { element }: RowView): void {
    const { content, strings, onShow } = this.#props;
    const { node, index } = row;
    const count = isCompetency(row) ? this.#counts.get(nodeUri(content.framework.id, node.id)) : undefined;
    if (count === undefined) return;
    const id = `t${index}`;
    const show = button(strings.trainingsOn(count), { class: 'plain', id, 'aria-labelledby': `${id} h${index}` });
    show.addEventListener('click', (event) => {
      // The outline opens the row of any other button.
      event.stopPropagation();
      onShow(node.id);
    });
    const actions = element.querySelector(':scope > .actions');
    if (actions) actions.append(show);
    else element.append(show);
  }
}
