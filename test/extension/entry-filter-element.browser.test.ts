import { EntryIndex } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { byRole, focusedName } from './by-role.js';
import { appOf, choose, cleanUp, mount, nextEvent, openStore, until } from './mounted.js';

defineLogEntries();

describe('<entry-filter>', () => {
  afterEach(cleanUp);

  it('shows each condition as a chip that removes it, and is accessible', async () => {
    const store = await openStore();
    const filter = { types: ['course', 'article'], from: '2026', to: '2026' } as const;
    const element = await mount('entry-filter', { app: appOf(store), filter });
    byRole(element, 'button', 'Remove filter: 2026');
    await expect(element).to.be.accessible();
    const changed = nextEvent(document.body, 'imh-entry-filter-changed');
    byRole(element, 'button', 'Remove filter: Course').click();
    expect((await changed).filter).to.deep.equal({ types: ['article'], from: '2026', to: '2026' });
  });

  it('moves the focus from a removed chip to the next one, and from the last one back into the filters', async () => {
    const filter = { types: ['course'], statuses: ['planned'] } as const;
    const element = await mount('entry-filter', { app: appOf(await openStore()), filter });
    for (const [chip, next] of [
      ['Remove filter: Course', 'Remove filter: Planned'],
      ['Remove filter: Planned', 'Filters'],
    ] as const) {
      const button = byRole(element, 'button', chip);
      button.focus();
      button.click();
      await element.updateComplete;
      expect(focusedName()).to.equal(next);
    }
  });

  it('names topics in words, and keeps the focus in a field whose last choice was made', async () => {
    const index = new EntryIndex();
    const content = { title: 'A webinar', topics: ['dei'] };
    index.put({ id: 'one', content, conflict: false, date: '2026-11-20', createdAt: 0 });
    const element = await mount('entry-filter', { app: appOf(await openStore(), 'es'), index });
    byRole(element, 'button', 'Filtros').click();
    const topics = await until(() => byRole<HTMLSelectElement>(element, 'combobox', 'Tema'));
    expect([...topics.options].map(({ text }) => text)).to.deep.equal([
      'Cualquiera',
      'Diversidad, equidad e inclusión',
    ]);
    topics.focus();
    choose(topics, 'dei');
    await until(() => byRole(element, 'button', 'Quitar el filtro: Diversidad, equidad e inclusión'));
    expect(focusedName()).to.equal('Tema');
    expect(topics.disabled).to.equal(false);
  });
});
