import { type EvidenceContent, formatHours, parseHours } from '@imh/core';
import type { Draft } from '@imh/storage';
import type { TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import { textField } from './form-field.js';

interface TimeField {
  readonly isUnreadable: boolean;
  readonly onInput: (written: string) => void;
}

/** The length of a training, as typed, with a hint of how it is understood. */
export function hoursField({ content, typed }: Draft, strings: Strings, field: TimeField): TemplateResult {
  const stored = content.minutes === undefined ? '' : formatHours(content.minutes, strings.language);
  const written = typed?.['hours'] ?? stored;
  const minutes = parseHours(written);
  const read = minutes === undefined ? strings.hoursHint : strings.hoursRead(Math.floor(minutes / 60), minutes % 60);
  return textField({
    name: 'hours',
    label: strings.hours,
    inputMode: 'decimal',
    value: written,
    problem: field.isUnreadable ? strings.badHours(written) : undefined,
    hint: [read, minutes === undefined ? undefined : sourceOf(content.minutesSource, strings)]
      .filter(Boolean)
      .join(' '),
    onInput: field.onInput,
  });
}

function sourceOf(source: EvidenceContent['minutesSource'], strings: Strings): string | undefined {
  if (source === 'page') return strings.fromPage;
  return source === 'clock' ? strings.attending.fromClock : undefined;
}

/** The minutes that were typed. Typing replaces the page or the clock as the source: neither states this value. */
export function minutesTyped(
  hours: string,
  source: EvidenceContent['minutesSource'],
): Pick<Partial<EvidenceContent>, 'minutes' | 'minutesSource'> {
  const minutes = parseHours(hours);
  const minutesSource = minutes === undefined ? undefined : source === 'certificate' ? source : 'estimate';
  return { minutes, minutesSource };
}
