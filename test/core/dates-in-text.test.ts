import { datesInText } from '@imh/core';
import { describe, expect, test } from 'vitest';

const read = (text: string) =>
  datesInText(text).map((found) =>
    found.kind === 'unclear' ? found.either.join(' or ') : found.start ? `${found.start} to ${found.date}` : found.date,
  );

describe('dates in a text', () => {
  test.each([
    ['held on March 14, 2023 in Boston', ['2023-03-14']],
    ['Friday, March 14th, 2023', ['2023-03-14']],
    ['Mar. 3, 2022', ['2022-03-03']],
    ['14 March 2023', ['2023-03-14']],
    ['14-Mar-2023', ['2023-03-14']],
    ['this 9th day of April, 2018 to', ['2018-04-09']],
    ['the 9th of April 2018', ['2018-04-09']],
    ['el 7 de septiembre de 2021', ['2021-09-07']],
    ['el 7 de setiembre del 2021', ['2021-09-07']],
    ['marzo 14, 2023', ['2023-03-14']],
    ['a los 15 días del mes de noviembre de 2022', ['2022-11-15']],
    ['2023-02-17T10:00', ['2023-02-17']],
    ['2023/2/7', ['2023-02-07']],
    ['May 2019', ['2019-05']],
    ['mayo de 2019', ['2019-05']],
    ['2019', []],
    ['February 30, 2021', []],
    ['in 12 hours 2019 people', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['October 2 - 4, 2022', ['2022-10-02 to 2022-10-04']],
    ['August 5 and 6, 2019', ['2019-08-05 to 2019-08-06']],
    ['May 11-12, 2017', ['2017-05-11 to 2017-05-12']],
    ['March 30 – April 1, 2023', ['2023-03-30 to 2023-04-01']],
    ['December 30, 2022 to January 2, 2023', ['2022-12-30 to 2023-01-02']],
    ['2–3 de mayo de 2024', ['2024-05-02 to 2024-05-03']],
    ['entre el 4 y el 6 de octubre de 2023', ['2023-10-04 to 2023-10-06']],
    ['del 12 de febrero al 25 de junio de 2022', ['2022-02-12 to 2022-06-25']],
    ['del 30 de diciembre de 2022 al 2 de enero de 2023', ['2022-12-30 to 2023-01-02']],
    ['03/14/2023 - 03/16/2023', ['2023-03-14 to 2023-03-16']],
    ['2023-03-14 to 2023-03-16', ['2023-03-14 to 2023-03-16']],
  ])('the range "%s"', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['14/03/2023', ['2023-03-14']],
    ['03/14/2023', ['2023-03-14']],
    ['05/03/2023', ['2023-05-03 or 2023-03-05']],
    ['05/05/2023', ['2023-05-05']],
    ['11/19/21', ['2021-11-19']],
    ['5.3.2023', ['2023-05-03 or 2023-03-05']],
    ['14/03/2023, then 05/03/2023', ['2023-03-14', '2023-03-05']],
    ['03/14/2023, then 05/03/2023', ['2023-03-14', '2023-05-03']],
    ['14/03/2023, 03/14/2023, 05/03/2023', ['2023-03-14', '2023-03-14', '2023-05-03 or 2023-03-05']],
    ['order 12/03/2023/4, version 1.2.2023.4', []],
    ['13/13/2023', []],
  ])('the numbers "%s"', (text, expected) => expect(read(text)).toEqual(expected));

  test('a two-digit year is asked, even if day and month are clear', () => {
    expect(datesInText('11/19/21')).toEqual([{ index: 0, shown: '11/19/21', kind: 'unclear', either: ['2021-11-19'] }]);
  });

  test('a long hostile text is searched in a bounded way', () => {
    for (const piece of ['march 1 ', '1/1/', '2 de ', 'May 1, 2', '9 - ', ' ', 'a'])
      expect(datesInText(piece.repeat(200_000)).length).toBeLessThan(5_000);
  });
});
