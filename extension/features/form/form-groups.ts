import { creditFields } from './credit-fields.js';
import { eventDays } from './event-days.js';
import type { FormContext } from './form-context.js';
import type { FieldGroup } from './kind-fields.js';
import { sessionFields } from './session-fields.js';
import { supervisionFields } from './supervision-fields.js';
import { topicFields } from './topic-fields.js';

/** In the order in which they are shown. */
export const groups: readonly FieldGroup[] = ['supervision', 'sessions', 'topics', 'credit'];

/** A group of fields that only some types of evidence ask for. */
export function groupFields(group: FieldGroup, context: FormContext) {
  const { draft, strings, problems, today, isChecked, framework, update } = context;
  const { content, typed } = draft;
  switch (group) {
    case 'supervision':
      return supervisionFields(content.rsc ?? {}, strings, framework, (part) =>
        update(({ rsc }) => ({ rsc: { ...rsc, ...part } })),
      );
    case 'sessions':
      return sessionFields(draft, strings, {
        today,
        days: eventDays(draft, today),
        isChecked,
        focusRow: context.focusSession,
        onChange: context.setSessions,
      });
    case 'topics':
      return topicFields(draft, { strings, problems, onChange: update });
    case 'credit':
      return creditFields(content.ce ?? {}, {
        strings,
        typedAmount: typed?.['credit-amount'],
        isAmountUnreadable: problems['credit-amount'] !== undefined,
        onChange: (part, amount) =>
          update(({ ce }) => ({ ce: { ...ce, ...part } }), amount === undefined ? {} : { 'credit-amount': amount }),
      });
  }
}
