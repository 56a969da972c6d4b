import { expect } from '@open-wc/testing';
import { formatDate } from '@imh/core';

describe('a date in words', () => {
  it('is exactly as precise as the date, in the reader’s language', () => {
    expect(['2019', '2019-04', '2019-04-03'].map((date) => formatDate('en', date))).to.deep.equal([
      '2019',
      'April 2019',
      'April 3, 2019',
    ]);
    expect(formatDate('es', '2019-04-03')).to.equal('3 de abril de 2019');
  });

  it('is unchanged if no calendar has the day', () => {
    for (const date of ['2026-02-30', '2026-13-01', '2026-13', '2026-11-22 or so', 'soon', '']) {
      expect(formatDate('en', date)).to.equal(date);
    }
  });
});
