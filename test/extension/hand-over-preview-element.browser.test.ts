import { nothingIncluded } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogExport } from '../../extension/features/export/define.js';
import { exporters } from '../../extension/features/export/exporters.js';
import { lateStrings } from '../../extension/strings/late.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { logToExport } from './log-to-export.js';
import { appOf, cleanUp, mount, saveEntries, saveEntry, until } from './mounted.js';

defineLogExport();

const exporter = exporters.find(({ id }) => id === 'json')!;

async function previewOf({ holds }: Pick<typeof exporter, 'holds'> = exporter) {
  const { store } = await logToExport();
  const words = await lateStrings('handOver', 'en');
  const choice = { include: nothingIncluded };
  const element = await mount('hand-over-preview', {
    app: appOf(store),
    words,
    choice,
    exporter: { ...exporter, holds },
  });
  await until(() => expect(visibleText(element)).to.contain('2 entries'));
  return { store, element };
}

describe('<hand-over-preview>', () => {
  afterEach(cleanUp);

  it('shows figures, the first entries and what is left out, and is accessible', async () => {
    const { element } = await previewOf();
    expect(visibleText(element)).to.contain('Training: 1.5 h').and.contain('1 certificate');
    expect(allByRole(element, 'row').map(({ textContent }) => textContent.includes('Of'))).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(allByRole(element, 'listitem').map(nameOf)).to.include('Certificates: not checked.');
    await expect(element).to.be.accessible();
  });

  it('explains that a table has room for entries alone', async () => {
    const { element } = await previewOf({ holds: 'entries' });
    expect(allByRole(element, 'listitem').map(nameOf).at(-1)).to.contain('this format has room for entries alone');
  });

  it('explains what a calendar contains, without figures of finished entries', async () => {
    const { element } = await previewOf();
    element.exporter = exporters.find(({ id }) => id === 'calendar')!;
    await until(() => expect(visibleText(element)).to.contain('planned trainings'));
    expect(visibleText(element)).not.to.contain('2 entries');
    await expect(element).to.be.accessible();
  });

  it('follows the log, and shows only the first of many entries', async () => {
    const { store, element } = await previewOf();
    await saveEntry(store, { title: 'Just added', dateCompleted: '2024-01-01' });
    await until(() => expect(visibleText(element)).to.contain('3 entries').and.contain('Just added'));
    await saveEntries(store, 700, { title: 'One of many', dateCompleted: '2023-01-01' });
    await until(() => expect(visibleText(element)).to.contain('703 entries').and.contain('The first 5 of 703'));
  });

  it('explains that the log was closed', async () => {
    const { store, element } = await previewOf();
    store.close();
    element.choice = { include: { ...nothingIncluded, notes: true } };
    await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('no longer open on this page'));
  });
});
