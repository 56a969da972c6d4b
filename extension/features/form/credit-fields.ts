import type { EvidenceContent } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import { amountIn } from './field-values.js';
import { textField } from './form-field.js';

type Credit = NonNullable<EvidenceContent['ce']>;

interface CreditFields {
  readonly strings: Strings;
  /** The amount as typed, if it is not a number yet. */
  readonly typedAmount: string | undefined;
  readonly isAmountUnreadable: boolean;
  readonly onChange: (part: Credit, typedAmount?: string) => void;
}

/** Continuing education credit as printed on the certificate. It is not converted to hours. */
export function creditFields(credit: Credit, { strings, ...field }: CreditFields): TemplateResult {
  const text = (name: 'unit' | 'accreditor' | 'number', label: string) =>
    textField({
      name: `credit-${name}`,
      label,
      value: credit[name] ?? '',
      onInput: (written) => field.onChange({ [name]: written }),
    });
  return html`<fieldset class="field">
    <legend>${strings.credit}</legend>
    <div class="stack">
      <div class="pair">
        ${textField({
          name: 'credit-amount',
          label: strings.creditAmount,
          inputMode: 'decimal',
          value: field.typedAmount ?? credit.amount?.toString() ?? '',
          problem: field.isAmountUnreadable ? strings.badAmount : undefined,
          onInput: (written) => field.onChange({ amount: amountIn(written) }, written),
        })}
        ${text('unit', strings.creditUnit)}
      </div>
      <div class="pair">${text('accreditor', strings.creditAccreditor)} ${text('number', strings.creditNumber)}</div>
    </div>
  </fieldset>`;
}
