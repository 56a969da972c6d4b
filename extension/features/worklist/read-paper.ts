import { type CompetencyTag, nodeOfUri, permitted, labelWithTerm, textIn } from '@imh/core';
import type { Badge } from '@imh/formats';
import type { DraftPaper, EvidenceStore } from '@imh/storage';
import type { PaperReading } from './paper-draft.js';
import { openPdf } from './pdf-file.js';

/** Characters of a message that are kept to be shown beside the form. */
const LONGEST_TEXT = 20_000;

/** Reads what a paper proposes. A paper that cannot be read is no failure: it is a draft that says why. */
export async function readPaper(
  store: EvidenceStore,
  kind: DraftPaper['kind'],
  file: Blob,
  language: string,
): Promise<PaperReading> {
  switch (kind) {
    case 'pdf':
      return readPdf(file);
    case 'image':
      return { kind, unread: 'no-text', proposal: {} };
    case 'badge':
      return readBadgeFile(store, file, language);
    case 'message':
      return readMessageText(await file.text());
  }
}

/** Reads a message as it was pasted or saved. */
export async function readMessageText(written: string): Promise<PaperReading> {
  const { readMessage } = await import('@imh/formats');
  const { about, proposal, text } = readMessage(written);
  return { kind: 'message', about, proposal, text: text.slice(0, LONGEST_TEXT) };
}

async function readPdf(file: Blob): Promise<PaperReading> {
  const opened = await openPdf(file);
  if (!opened.ok) return { kind: 'pdf', unread: opened.error, proposal: {} };
  try {
    const lines = await opened.value.lines();
    if (lines.length === 0) return { kind: 'pdf', unread: 'no-text', proposal: {} };
    const { readCertificate } = await import('@imh/formats');
    return { kind: 'pdf', proposal: readCertificate(lines) };
  } catch {
    // Pages of a damaged file are read one by one.
    return { kind: 'pdf', unread: 'damaged', proposal: {} };
  } finally {
    await opened.value.close();
  }
}

async function readBadgeFile(store: EvidenceStore, file: Blob, language: string): Promise<PaperReading> {
  const { readBadge } = await import('@imh/formats');
  const read = await readBadge(await file.bytes());
  if (!read.ok) {
    const unread = read.error.code === 'only-address' ? 'only-address' : 'damaged';
    const { address } = read.error;
    return { kind: 'badge', unread, proposal: {}, ...(address ? { text: address } : {}) };
  }
  const badge = read.value;
  return { kind: 'badge', proposal: badge.proposal, badge, tags: tagsOf(store, badge, language) };
}

/** An alignment is a tag only if its address is the URI of a node in an installed framework. */
function tagsOf(store: EvidenceStore, badge: Badge, language: string): CompetencyTag[] {
  return badge.alignments.flatMap(({ url }): CompetencyTag[] => {
    const found = url === undefined ? undefined : nodeOfUri(url);
    const framework = found && store.framework(found.frameworkId);
    const node = framework && store.outlineOf(framework.id)?.byId.get(found.nodeId)?.node;
    if (!node) return [];
    const label = textIn(
      labelWithTerm(permitted(framework, node, 'export'), framework.language),
      language,
      framework.language,
    );
    return [
      {
        framework: framework.id,
        ...(framework.version === undefined ? {} : { version: framework.version }),
        node: node.id,
        ...(label ? { label } : {}),
        source: 'page',
      },
    ];
  });
}
