import type { EvidenceContent, Requirements } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineReadyForecast } from '../../extension/features/progress/define.js';
import { readProgress } from '../../extension/features/progress/progress-data.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineReadyForecast();

const today = '2026-11-21';
const requirements: Requirements = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:test:rules',
  version: '1',
  title: 'Yearly renewal',
  purpose: 'renewal',
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [{ id: 'training', label: 'Training', minimumMinutes: 180 }],
};
const planned = (dateStart: string): EvidenceContent => ({
  title: 'Planned',
  type: 'course',
  status: 'planned',
  dateStart,
  minutes: 120,
});

async function forecastWith(contents: readonly EvidenceContent[], language: 'en' | 'es' = 'en') {
  const store = await openStore();
  for (const content of contents) await saveEntry(store, content);
  const read = async () => {
    const options = { today, signal: new AbortController().signal, onProgress: () => undefined };
    return (await readProgress(store, [{ requirements, day: today }], options))[0]!;
  };
  const element = await mount('ready-forecast', { app: appOf(store, language), set: await read() });
  byRole(element, 'summary').click();
  const rows = () =>
    until(() => {
      const names = allByRole(element, 'row').map(nameOf);
      expect(names).to.have.length(3);
      return names;
    });
  return { store, element, read, rows };
}

describe('<ready-forecast>', () => {
  afterEach(cleanUp);

  it('lists what is missing at the end of each month, and is accessible', async () => {
    const { element, rows } = await forecastWith([planned('2026-12-10')]);
    const [, november, december] = await rows();
    expect(november).to.match(/^November 2026 ?0 ?3 h: Training$/);
    expect(december).to.match(/^December 2026 ?1 ?1 h: Training$/);
    await expect(element).to.be.accessible();
  });

  it('counts again when the log has changed', async () => {
    const { store, element, read, rows } = await forecastWith([planned('2026-12-10')]);
    await rows();
    await saveEntry(store, planned('2026-12-11'));
    element.set = await read();
    await until(async () => expect((await rows())[2]).to.contain('Nothing on this list is missing.'));
  });

  it('works in Spanish', async () => {
    const { element, rows } = await forecastWith([], 'es');
    await rows();
    expect(visibleText(element)).to.contain('3 h: Training');
  });
});
