import { expect } from '@open-wc/testing';
import type { Change, Draft } from '@imh/storage';
import { backupOf } from './backup-of.js';
import { closeAll, framework, must, newName, openStore } from './log-on-disk.js';

afterEach(closeAll);

let made = 0;
function draftOf(fields: Partial<Draft> = {}): Draft {
  made += 1;
  const at = new Date(Date.UTC(2026, 10, 21, 9, 0, made)).toISOString();
  return { id: crypto.randomUUID(), content: {}, touched: true, createdAt: at, changedAt: at, ...fields };
}

describe('a draft', () => {
  it('keeps every keystroke in order', async () => {
    const name = newName();
    const store = await openStore({ name });
    const draft = draftOf();
    const words = 'Attachment and the early years';
    const keystrokes = [...words].map((_, at) =>
      store.keepDraft({ ...draft, content: { title: words.slice(0, at + 1) } }),
    );
    store.close();
    await Promise.all(keystrokes);
    const again = await openStore({ name });
    expect((await again.draft(draft.id))!.content.title).to.equal(words);
  });

  it('is not written for every key of a person who is faster than the disk, and the last state is written', async () => {
    const store = await openStore();
    const draft = draftOf();
    let written = 0;
    store.listen(() => (written += 1));
    const keys = Array.from({ length: 300 }, (_, at) => store.keepDraft({ ...draft, content: { title: `${at}` } }));
    expect((await store.draft(draft.id))!.content.title).to.equal('299');
    const results = await Promise.all(keys);
    expect(results.every(({ ok }) => ok)).to.equal(true);
    expect(written).to.equal(2);
  });

  it('does not come back if it is discarded or saved while its last state waits to be written', async () => {
    const store = await openStore();
    for (const leave of [
      (draft: Draft) => store.dropDraft(draft.id),
      (draft: Draft) =>
        store.save({ kind: 'entry', id: store.newId(), parents: [], content: { title: 'Done' }, draft: draft.id }),
    ]) {
      const draft = draftOf();
      const keys = ['a', 'ab', 'abc'].map((title) => store.keepDraft({ ...draft, content: { title } }));
      const left = await leave(draft);
      expect(left.ok).to.equal(true);
      await Promise.all(keys);
      expect(await store.draft(draft.id)).to.equal(undefined);
    }
  });

  it('is deleted when its entry is saved', async () => {
    const store = await openStore();
    const draft = must(await store.keepDraft(draftOf({ content: { title: 'A webinar' } })));
    must(
      await store.save({
        kind: 'entry',
        id: crypto.randomUUID(),
        parents: [],
        content: draft.content,
        draft: draft.id,
      }),
    );
    expect(await store.draft(draft.id)).to.equal(undefined);
    expect(await store.drafts()).to.deep.equal([]);
  });

  it('is found by its page’s address, unless it edits a saved entry', async () => {
    const store = await openStore();
    const page = 'https://example.org/w';
    const entry = { id: crypto.randomUUID(), parents: [] };
    await store.keepDraft(draftOf({ page, entry }));
    expect(await store.draftOfPage(page)).to.equal(undefined);
    const own = must(await store.keepDraft(draftOf({ page })));
    expect(await store.draftOfPage(page)).to.deep.equal(own);
    await store.dropDraft(own.id);
    const takenBack = must(await store.keepDraft(draftOf({ page, entry: { ...entry, takenBack: true } })));
    expect(await store.draftOfPage(page)).to.deep.equal(takenBack);
    expect(await store.draftOfPage(`${page}/`)).to.equal(undefined);
  });

  it('is listed as unfinished once edited, newest first', async () => {
    const store = await openStore();
    const [first, second] = [draftOf(), draftOf()];
    for (const draft of [second, draftOf({ touched: false }), first]) await store.keepDraft(draft);
    expect((await store.drafts()).map((draft) => draft.id)).to.deep.equal([second.id, first.id]);
  });

  it('is deleted if never edited, except the one shown in a panel', async () => {
    const store = await openStore();
    const [typed, shown, read] = [draftOf(), draftOf({ touched: false }), draftOf({ touched: false })];
    for (const draft of [typed, shown, read]) await store.keepDraft(draft);
    await store.dropUntouchedDrafts([shown.id]);
    expect(await store.draft(read.id)).to.equal(undefined);
    expect(await store.draft(shown.id)).to.deep.equal(shown);
    expect(await store.draft(typed.id)).to.deep.equal(typed);
  });

  it('is kept if it is edited while untouched drafts are being deleted', async () => {
    const store = await openStore();
    const draft = must(await store.keepDraft(draftOf({ touched: false })));
    const dropping = store.dropUntouchedDrafts([]);
    const typed = store.keepDraft({ ...draft, content: { title: 'A' }, touched: true });
    await Promise.all([dropping, typed]);
    expect((await store.draft(draft.id))!.content.title).to.equal('A');
  });

  it('is announced to other pages', async () => {
    const name = newName();
    const [one, other] = [await openStore({ name }), await openStore({ name })];
    const heard = new Promise<Change>((resolve) => other.listen(resolve));
    const draft = must(await one.keepDraft(draftOf()));
    expect(await heard).to.deep.equal({ what: 'drafts', ids: [draft.id] });
    expect(await other.draft(draft.id)).to.deep.equal(draft);
  });
});

describe('a save that the browser aborts', () => {
  const content = {
    title: 'A webinar',
    status: 'finished' as const,
    minutes: 60,
    competencies: [{ framework: framework.id, node: 'c1' }],
  };

  for (const [why, error, code] of [
    ['the disk is full', new DOMException('Disk full', 'QuotaExceededError'), 'full-disk'],
    ['another error occurs', new DOMException('Internal error', 'UnknownError'), 'failed'],
  ] as const) {
    it(`leaves no partial data, keeps the draft, and returns "${code}" if ${why}`, async () => {
      const store = await openStore({ shipped: [framework] });
      const draft = must(await store.keepDraft(draftOf({ content })));
      const id = crypto.randomUUID();
      const heard: Change[] = [];
      store.listen((change) => heard.push(change));
      // The last step of the transaction: by then the versions, the record and the counters are written.
      const original = IDBObjectStore.prototype.delete;
      IDBObjectStore.prototype.delete = () => {
        throw error;
      };
      const saving = store.save({ kind: 'entry', id, parents: [], content, draft: draft.id });
      const saved = await saving.finally(() => (IDBObjectStore.prototype.delete = original));
      expect(!saved.ok && saved.error.code).to.equal(code);
      expect(heard).to.deep.equal([]);
      expect(await store.get('entry', id)).to.equal(undefined);
      expect((await backupOf(store)).entries).to.deep.equal([]);
      expect((await store.coverage(framework.id)).size).to.equal(0);
      expect(await store.draft(draft.id)).to.deep.equal(draft);
      must(await store.save({ kind: 'entry', id, parents: [], content, draft: draft.id }));
      expect((await store.coverage(framework.id)).get('d1')).to.include({ entries: 1, minutes: 60 });
    });
  }

  it('leaves no partial data if the transaction is aborted', async () => {
    const store = await openStore({ shipped: [framework] });
    const draft = must(await store.keepDraft(draftOf({ content })));
    const id = crypto.randomUUID();
    const original = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = function (key) {
      const request = original.call(this, key);
      this.transaction.abort();
      return request;
    };
    const saving = store.save({ kind: 'entry', id, parents: [], content, draft: draft.id });
    const saved = await saving.finally(() => (IDBObjectStore.prototype.delete = original));
    expect(!saved.ok && saved.error.code).to.equal('failed');
    expect(await store.get('entry', id)).to.equal(undefined);
    expect((await store.coverage(framework.id)).size).to.equal(0);
    expect(await store.draft(draft.id)).to.deep.equal(draft);
  });

  it('returns a failure if the database is closed', async () => {
    const store = await openStore();
    store.close();
    const saved = await store.save({ kind: 'entry', id: crypto.randomUUID(), parents: [], content });
    expect(!saved.ok && saved.error.code).to.equal('closed');
    const kept = await store.keepDraft(draftOf());
    expect(!kept.ok && kept.error.code).to.equal('closed');
  });
});
