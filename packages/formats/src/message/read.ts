import { datesInText } from '@imh/core';
import { creditIn } from '../certificate/credit.js';
import { datesIn } from '../certificate/dates.js';
import { looksLikePerson } from '../certificate/organization.js';
import { providerIn, providerPhrase } from '../certificate/provider.js';
import { titleIn, withoutLead } from '../certificate/title.js';
import type { EntryProposal, Proposed } from '../proposal/entry-proposal.js';
import { type CertificateLine, plainLines, tidyLines } from '../proposal/paper-line.js';
import { isMessageFile, type Message, messageOf } from './mime.js';
import { attended, forwardedField, forwardMark, mailHost, noName, registered, replyMarks } from './phrases.js';

/** What a message proposes for an entry. */
export interface MessageReading {
  /** registered: a confirmation of something that may still be to come. */
  readonly about: 'attended' | 'registered' | 'unknown';
  readonly proposal: EntryProposal;
  /** The message as text: sender, day and subject if it has them, and its body, decoded. */
  readonly text: string;
}

/**
 * Reads a message about a training: pasted text, perhaps with forwarded header fields, or a saved message file. The day
 * it was sent is proposed only for a training that is over, if the text has no other, and with a low confidence.
 */
export function readMessage(text: string): MessageReading {
  const message = isMessageFile(text) ? messageOf(text) : forwarded(text);
  const lines = tidyLines(plainLines(message.body)).filter(({ text: line }) => !/^(?:-{3,}|_{3,}|>+$)/.test(line));
  const whole = [message.subject ?? '', ...lines.map((line) => line.text)].join('\n');
  const about = attended.test(whole) ? 'attended' : registered.test(whole) ? 'registered' : 'unknown';
  const title = titleOf(message, lines);
  const provider = providerOf(message, lines, title?.value);
  const dates = datesIn(lines);
  const hasDate = dates.dateCompleted !== undefined || dates.unclearDate !== undefined;
  const sent = hasDate || about !== 'attended' ? undefined : dayOf(message.date);
  return {
    about,
    proposal: {
      ...(title ? { title } : {}),
      ...dates,
      ...(sent ? { dateCompleted: sent } : {}),
      ...creditIn(lines),
      ...(provider ? { provider } : {}),
    },
    text: [message.from, message.date, message.subject, '', message.body.trim()]
      .filter((part) => part !== undefined)
      .join('\n')
      .trim(),
  };
}

/** Pasted text: the header fields at its beginning or of the message that it forwards are taken out of the text. */
function forwarded(text: string): Message {
  const fields: Partial<Record<'subject' | 'from' | 'date', string>> = {};
  const body: string[] = [];
  let isHead = true;
  for (const line of text.slice(0, 500_000).split(/\r\n|\r|\n/)) {
    const match = forwardedField.exec(line.trim());
    const name = match && fieldNames.get(match[1]!.toLowerCase());
    const begins = name === 'from' && fields.from === undefined;
    // "Date: March 14" without a sender is the date of the training, not of the message.
    if (name && (isHead || begins) && (name !== 'date' || fields.from !== undefined)) {
      if (name !== 'other') fields[name] ??= match[2]!;
      isHead = true;
    } else {
      if (forwardMark.test(line)) isHead = true;
      else if (line.trim() !== '' || Object.keys(fields).length > 0) isHead = false;
      body.push(line.replace(/^(?:> ?)+/, ''));
    }
  }
  return { ...fields, body: body.join('\n') };
}

const fieldNames = new Map<string, 'subject' | 'from' | 'date' | 'other'>([
  ['from', 'from'],
  ['de', 'from'],
  ['subject', 'subject'],
  ['asunto', 'subject'],
  ...['date', 'sent', 'fecha', 'enviado', 'enviado el'].map((each) => [each, 'date'] as const),
  ...['to', 'cc', 'reply-to', 'importance', 'para', 'responder a'].map((each) => [each, 'other'] as const),
]);

function titleOf(message: Message, lines: readonly CertificateLine[]): Proposed<string> | undefined {
  const subject = message.subject?.replace(/\s+/g, ' ').trim().replace(replyMarks, '');
  const inText = titleIn(lines);
  if (inText?.confidence === 'high' && /[:\t]/.test(inText.line)) return inText;
  const sources = [...(subject ? [subject] : []), ...lines.slice(0, 60).map(({ text }) => text)];
  for (const source of sources) {
    for (const phrase of [attended, registered]) {
      const match = phrase.exec(source);
      const rest = match && titleAfter(source.slice(match.index + match[0].length));
      if (rest) return { value: rest, line: source, confidence: source === subject ? 'high' : 'medium' };
    }
  }
  if (inText) return inText;
  return subject && subject.length > 3 ? { value: subject.slice(0, 300), line: subject, confidence: 'low' } : undefined;
}

function titleAfter(text: string): string | undefined {
  const rest = withoutLead(text.replace(/^[\s:–—|-]+/u, '').replace(/^(?:our|your|nuestr[oa]|su) /iu, ''));
  const quoted = /^["“«]([^"”»]{3,200})["”»]/u.exec(rest)?.[1];
  if (quoted) return quoted.trim();
  const [date] = datesInText(rest);
  const end = date && date.index > 3 ? rest.slice(0, date.index) : rest;
  const title = end
    .replace(
      /[,.!]? (?:on|held|with|hosted by|presented by|el|este|del día) *(?:\p{L}+day,?|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?)? *$/iu,
      '',
    )
    .replace(
      /(?:[.!?](?: .*)?| (?:is|has been|are) (?:confirmed|complete|now|available|attached|ready)\b.*| (?:está|ha sido) (?:confirmad|adjunt|disponible).*)$/iu,
      '',
    )
    .replace(/[\s,;:!.–—-]+$/u, '')
    .trim();
  return title.length >= 4 && title.split(' ').length > 1 ? title.slice(0, 300) : undefined;
}

function providerOf(
  message: Message,
  lines: readonly CertificateLine[],
  title: string | undefined,
): Proposed<string> | undefined {
  if (lines.some(({ text }) => providerPhrase.test(text))) {
    const named = providerIn(lines, title);
    if (named?.confidence === 'high') return named;
  }
  const from = message.from;
  const [, written = '', address = ''] = /^"?([^"<]*?)"?\s*(?:<([^>]*)>)?$/.exec(from ?? '') ?? [];
  const name = written.replace(/ (?:via .*|team|events?|webinars?|trainings?)$/iu, '').trim();
  const isPerson = looksLikePerson(name);
  if (from && name !== '' && !name.includes('@') && !noName.test(name) && !isPerson)
    return { value: name, line: from, confidence: 'medium' };
  const found = providerIn(lines, title);
  if (found) return found;
  const host = /@([\w.-]{3,100})$/.exec(address || name)?.[1];
  if (!from || !host || mailHost.test(host)) return undefined;
  return { value: host.replace(/^(?:mail|email|e|news|info|www)\./, ''), line: from, confidence: 'low' };
}

function dayOf(sent: string | undefined): Proposed<string> | undefined {
  const [found] = datesInText(sent ?? '');
  return found?.kind === 'certain' && found.date.length === 10
    ? { value: found.date, line: sent!, confidence: 'low' }
    : undefined;
}
