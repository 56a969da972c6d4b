import { expect } from '@open-wc/testing';
import type { Change, Draft } from '@imh/storage';
import { closeAll, framework, must, newName, openStore } from './log-on-disk.js';

afterEach(closeAll);

let made = 0;
function draftOf(fields: Partial<Draft> = {}): Draft {
  made += 1;
  const at = new Date(Date.UTC(2026, 10, 21, 9, 0, made)).toISOString();
  return { id: crypto.randomUUID(), content: {}, touched: true, createdAt: at, changedAt: at, ...fields };
}

describe('a draft', () => {
  it('is kept to the last keystroke, in the order they were typed', async () => {
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

  it('goes with the save of its entry', async () => {
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

  it('is the page’s own: found by its address, unless it is an edit of an entry that is saved', async () => {
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

  it('is listed as unfinished once somebody has typed, the newest first', async () => {
    const store = await openStore();
    const [first, second] = [draftOf(), draftOf()];
    for (const draft of [second, draftOf({ touched: false }), first]) await store.keepDraft(draft);
    expect((await store.drafts()).map((draft) => draft.id)).to.deep.equal([second.id, first.id]);
  });

  it('that nobody typed into is dropped, but not the one that a panel shows', async () => {
    const store = await openStore();
    const [typed, shown, read] = [draftOf(), draftOf({ touched: false }), draftOf({ touched: false })];
    for (const draft of [typed, shown, read]) await store.keepDraft(draft);
    await store.dropUntouchedDrafts([shown.id]);
    expect(await store.draft(read.id)).to.equal(undefined);
    expect(await store.draft(shown.id)).to.deep.equal(shown);
    expect(await store.draft(typed.id)).to.deep.equal(typed);
  });

  it('stays with the log when it is typed into while the untouched ones are dropped', async () => {
    const store = await openStore();
    const draft = must(await store.keepDraft(draftOf({ touched: false })));
    const dropping = store.dropUntouchedDrafts([]);
    const typed = store.keepDraft({ ...draft, content: { title: 'A' }, touched: true });
    await Promise.all([dropping, typed]);
    expect((await store.draft(draft.id))!.content.title).to.equal('A');
  });

  it('is told to the other pages', async () => {
    const name = newName();
    const [one, other] = [await openStore({ name }), await openStore({ name })];
    const heard = new Promise<Change>((resolve) => other.listen(resolve));
    const draft = must(await one.keepDraft(draftOf()));
    expect(await heard).to.deep.equal({ what: 'drafts', ids: [draft.id] });
    expect(await other.draft(draft.id)).to.deep.equal(draft);
  });
});

describe('a save that the browser breaks off in the middle', () => {
  const content = {
    title: 'A webinar',
    status: 'finished' as const,
    minutes: 60,
    competencies: [{ framework: framework.id, node: 'c1' }],
  };

  for (const [why, error, code] of [
    ['the disk is full', new DOMException('Disk full', 'QuotaExceededError'), 'full-disk'],
    ['something else is wrong', new DOMException('Internal error', 'UnknownError'), 'failed'],
  ] as const) {
    it(`because ${why} leaves nothing half done, keeps the draft, and says "${code}"`, async () => {
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
      expect((await store.exportBackup()).entries).to.deep.equal([]);
      expect((await store.coverage(framework.id)).size).to.equal(0);
      expect(await store.draft(draft.id)).to.deep.equal(draft);
      must(await store.save({ kind: 'entry', id, parents: [], content, draft: draft.id }));
      expect((await store.coverage(framework.id)).get('d1')).to.include({ entries: 1, minutes: 60 });
    });
  }

  it('because the transaction is aborted leaves nothing half done', async () => {
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

  it('because the log is closed says so and throws nothing', async () => {
    const store = await openStore();
    store.close();
    const saved = await store.save({ kind: 'entry', id: crypto.randomUUID(), parents: [], content });
    expect(!saved.ok && saved.error.code).to.equal('closed');
    const kept = await store.keepDraft(draftOf());
    expect(!kept.ok && kept.error.code).to.equal('closed');
  });
});
