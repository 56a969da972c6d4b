import type { EvidenceContent } from '@imh/core';
import type { EvidenceStore, MadeVersion } from '@imh/storage';
import type { AcknowledgedVersion, Report } from './acknowledged.js';
import type { Writing } from './write-in-page.js';

/**
 * Runs in the log page of the built extension, on its own store: adds, edits, tags, deletes, restores, undoes, imports,
 * makes and settles conflicts, and writes drafts and attachments at random, three at a time, until the page is killed.
 * A report is sent only after the store has reported success.
 */
export async function editInPage({ framework, nodes, round }: Writing): Promise<void> {
  type Page = { app: { store: EvidenceStore } };
  const { store } = (document.querySelector('log-app') as unknown as Page).app;
  const report = (one: Report) =>
    (window as unknown as { acknowledge(report: Report): Promise<void> }).acknowledge(one);
  const must = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const below = (end: number) => Math.floor(Math.random() * end);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)]!;
  let count = 0;

  const randomContent = (): EvidenceContent => {
    count += 1;
    const tags = Array.from({ length: below(4) }, () => ({
      framework,
      version: oneOf(['1', '2']),
      node: oneOf(nodes),
    }));
    const day = `2025-0${1 + below(9)}-1${below(10)}`;
    return {
      title: `Entry ${round}-${count}`,
      ...oneOf<Partial<EvidenceContent>>([
        { dateCompleted: day, minutes: 15 * below(20) },
        { dateCompleted: day },
        {
          sessions: [
            { date: day, minutes: 60 },
            { date: '2025-10', minutes: 30 },
          ],
        },
        { status: 'attended', dateCompleted: day, minutes: 60 },
        { status: 'planned', minutes: 60 },
      ]),
      ...(tags.length > 0 ? { competencies: tags } : {}),
    };
  };

  /** Entries that this page has written, as they are now. Each is changed by one step at a time. */
  const known: { id: string; heads: string[]; content?: EvidenceContent | undefined }[] = [];
  const take = () => (known.length > 0 ? known.splice(below(known.length), 1)[0]! : undefined);
  const acknowledge = (versions: readonly AcknowledgedVersion[]) => report({ what: 'versions', versions });
  /** @param others current versions that the new one is not based on @returns the heads afterwards */
  const saved = async (
    id: string,
    parents: readonly string[],
    content: EvidenceContent | undefined,
    { draft, others = [] }: { draft?: string; others?: readonly string[] } = {},
  ) => {
    const change = { kind: 'entry', id, parents, content, ...(draft === undefined ? {} : { draft }) } as const;
    const { heads } = must(await store.save(change));
    const version = heads.find((head) => !others.includes(head))!;
    await acknowledge([{ id, version, ...(content ? { title: content.title } : {}) }]);
    return heads;
  };

  const steps: (() => Promise<void>)[] = [
    async function add() {
      const [id, content] = [store.newId(), randomContent()];
      known.push({ id, heads: await saved(id, [], content), content });
    },
    async function addFromDraft() {
      const [id, draft, content, at] = [store.newId(), store.newId(), randomContent(), new Date().toISOString()];
      for (let typed = 0; typed < 3; typed += 1) {
        const now = { ...content, note: String(typed) };
        must(await store.keepDraft({ id: draft, content: now, touched: true, createdAt: at, changedAt: at }));
        await report({ what: 'draft', id: draft, count: typed });
      }
      await report({ what: 'dropping', id: draft });
      known.push({ id, heads: await saved(id, [], content, { draft }), content });
      await report({ what: 'dropped', id: draft });
    },
    async function edit() {
      const entry = take();
      if (!entry) return;
      const content = randomContent();
      known.push({ id: entry.id, heads: await saved(entry.id, entry.heads, content), content });
    },
    async function remove() {
      const entry = take();
      if (entry?.content) known.push({ id: entry.id, heads: await saved(entry.id, entry.heads, undefined) });
    },
    async function undoAnEdit() {
      const entry = take();
      if (!entry) return;
      const content = randomContent();
      const heads = await saved(entry.id, entry.heads, content);
      const [back] = must(await store.takeBack('entry', [{ id: entry.id, version: heads[0]! }]));
      if (!back) throw new Error('An edit that nobody has changed was not taken back');
      await acknowledge([{ ...back, ...(entry.content ? { title: entry.content.title } : {}) }]);
      known.push({ id: entry.id, heads: [back.version], content: entry.content });
    },
    async function tagManyAndUndo() {
      const entries = [take(), take(), take()].flatMap((entry) => (entry?.content ? [entry] : []));
      const contents = new Map(entries.map(({ id }) => [id, randomContent()]));
      const ids = entries.map(({ id }) => id);
      const titled = (made: readonly MadeVersion[], titles: ReadonlyMap<string, EvidenceContent>) =>
        made.map(({ id, version }) => ({ id, version, title: titles.get(id)!.title }));
      const made = must(await store.changeItems('entry', ids, ({ id }) => contents.get(id)));
      await acknowledge(titled(made, contents));
      const before = new Map(entries.map(({ id, content }) => [id, content!]));
      const back = must(await store.takeBack('entry', made));
      await acknowledge(titled(back, before));
      for (const { id, version } of back) known.push({ id, heads: [version], content: before.get(id) });
    },
    async function conflictAndSettle() {
      const entry = take();
      if (!entry?.content) return;
      const others = await saved(entry.id, entry.heads, randomContent());
      const heads = await saved(entry.id, entry.heads, randomContent(), { others });
      const content = randomContent();
      known.push({ id: entry.id, heads: await saved(entry.id, heads, content), content });
    },
    async function importSome() {
      const items = Array.from({ length: 1 + below(12) }, () => {
        const version = { version: store.newId(), parents: [], at: '2026-01-01T00:00:00Z', machine: 'other' };
        return { id: store.newId(), versions: [{ ...version, content: randomContent() }] };
      });
      const head = { format: 'imh-evidence-log', formatVersion: 1, purpose: 'backup', machine: 'other' } as const;
      must(await store.importLog({ ...head, exportedAt: '2026-01-02T00:00:00Z', entries: items }));
      const first = items.map(({ id, versions: [one] }) => ({ id, version: one!.version, content: one!.content }));
      await acknowledge(first.map(({ id, version, content }) => ({ id, version, title: content.title })));
      for (const { id, version, content } of first) known.push({ id, heads: [version], content });
    },
    async function attach() {
      const bytes = crypto.getRandomValues(new Uint8Array(1000 + below(20_000)));
      const kept = must(await store.keepAttachment(new Blob([bytes], { type: 'application/pdf' })));
      await report({ what: 'attachment', sha256: kept.sha256 });
      const [id, attachments] = [store.newId(), [{ name: 'certificate.pdf', ...kept }]];
      const content = { ...randomContent(), attachments };
      known.push({ id, heads: await saved(id, [], content), content });
    },
  ];

  const editing = async () => {
    for (;;) await oneOf(steps)();
  };
  await Promise.all([editing(), editing(), editing()]);
}
