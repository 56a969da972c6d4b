import { isMessageFile, readMessage } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { heldOutMessages, messages, savedMessage } from './papers/messages.js';
import { scoreOf, sorted, summary } from './papers/summary.js';

describe('a message', () => {
  test.each(messages.map((each) => [each.name, each] as const))('%s', (_name, { text, about, expected }) => {
    const read = readMessage(text);
    expect(summary(read.proposal)).toEqual(sorted(expected));
    expect(read.about).toBe(about);
  });

  test('of a set that the reader was not written with is read as measured', () => {
    const cases = heldOutMessages.map((each) => ({ ...each, read: readMessage(each.text).proposal }));
    const { right, wrong, misses } = scoreOf(cases);
    // The first run over these messages gave 23 right and 2 wrong of 25.
    expect({ isRight: right >= 23, isSeldomWrong: wrong <= 2 }, misses.join('\n')).toEqual({
      isRight: true,
      isSeldomWrong: true,
    });
    expect(heldOutMessages.map(({ text }) => readMessage(text).about)).toEqual(
      heldOutMessages.map(({ about }) => about),
    );
  });

  test('saved as a file is decoded: encoded subject, quoted-printable in another character set, parts', () => {
    expect(isMessageFile(savedMessage)).toBe(true);
    for (const text of [savedMessage, savedMessage.replaceAll('\n', '\r\n')]) {
      expect(summary(readMessage(text).proposal)).toEqual({
        title: 'El llanto del bebé',
        completed: '2024-05-11',
        hours: 4,
        provider: 'Red de Crianza Andina',
      });
    }
  });

  test('in HTML only is read as its lines', () => {
    const html = `From: A Center <a@center.example>\nSubject: Thank you for attending Infant Cues\nContent-Type: text/html\n\n<style>p{}</style><table><tr><td>Date</td><td>May 2, 2024</td></tr><tr><td>Hours</td><td>2</td></tr></table><script>3 hours</script>`;
    expect(summary(readMessage(html).proposal)).toEqual({
      title: 'Infant Cues',
      completed: '2024-05-02',
      hours: 2,
      provider: 'A Center',
    });
  });

  test('proposes the day it was sent only for a training that is over, with a low confidence', () => {
    const sent = 'From: A Center <a@b.example>\nDate: Tue, 14 May 2024 10:00\nSubject: ';
    expect(readMessage(`${sent}Thank you for attending Infant Cues\n\nHello`).proposal.dateCompleted).toEqual({
      value: '2024-05-14',
      line: 'Tue, 14 May 2024 10:00',
      confidence: 'low',
    });
    expect(readMessage(`${sent}You are registered for Infant Cues\n\nHello`).proposal.dateCompleted).toBeUndefined();
  });

  test.each([
    ['boundaries without end', `From: a\nContent-Type: multipart/mixed; boundary=x\n\n${'\n--x\n'.repeat(100_000)}`],
    [
      'parts in parts',
      Array.from(
        { length: 500 },
        (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\nFrom: a\n\n--b${at}\n`,
      ).join(''),
    ],
    [
      'an unknown encoding and character set',
      'From: a\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: quoted-printable\n\n=ZZ=C3',
    ],
    ['broken base64', 'From: a\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n%%%=a'],
    ['header fields without end', 'From: a\nMIME-Version: 1.0\nSubject: ' + '=?utf-8?q?'.repeat(50_000)],
    ['tags without end', `From: a\nContent-Type: text/html\n\n${'<div><'.repeat(200_000)}`],
    ['a long line', `Thank you for attending ${'the webinar on '.repeat(100_000)}`],
  ])('made of %s is read without an error, in bounded time', (_name, text) => {
    expect((readMessage(text).proposal.title?.value ?? '').length).toBeLessThanOrEqual(300);
  });
});
