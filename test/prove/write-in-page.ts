import type { EvidenceStore } from '@imh/storage';
import type { Report } from './acknowledged.js';

export interface Writing {
  readonly framework: string;
  readonly nodes: readonly string[];
  readonly round: number;
}

/**
 * Runs in the log page of the built extension, on its own store: saves, edits, deletes, imports, keeps drafts,
 * attachments and a setting, side by side and without a pause, until the browser is killed. A report is sent only after
 * the store has reported success.
 */
export async function writeInPage({ framework, nodes, round }: Writing): Promise<void> {
  type Page = { app: { store: EvidenceStore } };
  const { store } = (document.querySelector('log-app') as unknown as Page).app;
  const report = (one: Report) =>
    (window as unknown as { acknowledge(report: Report): Promise<void> }).acknowledge(one);
  const must = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const contentOf = (title: string, count: number) => ({
    title,
    status: 'finished' as const,
    dateCompleted: `2025-0${1 + (count % 9)}-11`,
    minutes: 15 + (count % 7) * 15,
    competencies: [0, 1].map((step) => ({ framework, node: nodes[(count * 7 + step * 3) % nodes.length]! })),
  });

  const entries = async () => {
    for (let count = 0; ; count += 1) {
      const title = `Entry ${round}-${count}`;
      const id = store.newId();
      const draft = store.newId();
      const at = new Date().toISOString();
      must(await store.keepDraft({ id: draft, content: { note: '0' }, touched: true, createdAt: at, changedAt: at }));
      await report({ what: 'draft', id: draft, count: 0 });
      await report({ what: 'dropping', id: draft });
      const content = contentOf(title, count);
      const saved = must(await store.save({ kind: 'entry', id, parents: [], content, draft }));
      await report({ what: 'versions', versions: [{ id, version: saved.heads[0]!, title }] });
      await report({ what: 'dropped', id: draft });
      if (count % 3 === 1) {
        const again = contentOf(`${title}, edited`, count + 1);
        const edited = must(await store.save({ kind: 'entry', id, parents: saved.heads, content: again }));
        await report({ what: 'versions', versions: [{ id, version: edited.heads[0]!, title: again.title }] });
      }
      if (count % 5 === 2) {
        const present = (await store.get('entry', id))!;
        const deleted = must(await store.save({ kind: 'entry', id, parents: present.heads }));
        await report({ what: 'versions', versions: [{ id, version: deleted.heads[0]! }] });
      }
    }
  };

  const drafts = async () => {
    for (;;) {
      const id = store.newId();
      const createdAt = new Date().toISOString();
      for (let count = 0; count < 20; count += 1) {
        const content = { title: 'A draft', note: String(count) };
        const changedAt = new Date().toISOString();
        must(await store.keepDraft({ id, content, touched: true, createdAt, changedAt }));
        await report({ what: 'draft', id, count });
      }
      await report({ what: 'dropping', id });
      must(await store.dropDraft(id));
      await report({ what: 'dropped', id });
    }
  };

  const imports = async () => {
    for (let count = 0; ; count += 1) {
      const items = Array.from({ length: 30 }, (_, at) => {
        const version = { version: store.newId(), parents: [], at: '2026-01-01T00:00:00Z', machine: 'other' };
        return {
          id: store.newId(),
          versions: [{ ...version, content: contentOf(`Import ${round}-${count}-${at}`, at) }],
        };
      });
      const head = { format: 'imh-evidence-log', formatVersion: 1, purpose: 'backup', machine: 'other' } as const;
      must(await store.importLog({ ...head, exportedAt: '2026-01-02T00:00:00Z', entries: items }));
      await report({
        what: 'versions',
        versions: items.map(({ id, versions: [one] }) => ({ id, version: one!.version, title: one!.content.title })),
      });
    }
  };

  const attachments = async () => {
    for (let count = 0; ; count += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(2000 + (count % 5) * 9000));
      const kept = must(await store.keepAttachment(new Blob([bytes], { type: 'application/pdf' })));
      await report({ what: 'attachment', sha256: kept.sha256 });
      const id = store.newId();
      const title = `Certificate ${round}-${count}`;
      const reference = { name: 'certificate.pdf', sha256: kept.sha256, bytes: kept.bytes, type: kept.type };
      const content = { ...contentOf(title, count), attachments: [reference] };
      const saved = must(await store.save({ kind: 'entry', id, parents: [], content }));
      await report({ what: 'versions', versions: [{ id, version: saved.heads[0]!, title }] });
    }
  };

  const settings = async () => {
    for (let count = round * 100_000; ; count += 1) {
      must(await store.setSetting('counter-of-test', count));
      await report({ what: 'setting', count });
    }
  };

  await Promise.all([entries(), drafts(), imports(), attachments(), settings()]);
}
