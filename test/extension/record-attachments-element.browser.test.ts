import type { EvidenceContent } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineRecordAttachments } from '../../extension/features/attachments/define.js';
import { byRole } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';
import { picture } from './papers-on-disk.js';

defineRecordAttachments();

describe('<record-attachments>', () => {
  afterEach(cleanUp);

  it('saves the removal of a file as a version of the entry, and keeps its other fields', async () => {
    const store = await openStore();
    const kept = await store.keepAttachment(await picture());
    if (!kept.ok) throw new Error(kept.error.message);
    const content: EvidenceContent = { title: 'A webinar', attachments: [{ name: 'photo.jpg', ...kept.value }] };
    const record = await saveEntry(store, content);
    const element = await mount('record-attachments', { app: appOf(store), record });
    (await until(() => byRole(element, 'button', 'Remove photo.jpg'))).click();
    await until(async () =>
      expect((await store.get('entry', record.id))!.content).to.deep.equal({ title: 'A webinar' }),
    );
    expect((await store.history('entry', record.id))!.versions).to.have.length(2);
    await expect(element).to.be.accessible();
  });
});
