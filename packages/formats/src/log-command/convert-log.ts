import {
  type Entry,
  type EvidenceContent,
  type EvidenceLog,
  applicationSummary,
  dateOf,
  itemState,
  type Requirements,
} from '@imh/core';
import { englishAudit, englishSummary, spanishAudit, spanishSummary } from '@imh/elements/words';
import { type AuditCertificate, type AuditFile, auditFiles } from '../audit/index.js';
import type { LogContext } from '../log/context.js';
import { logCsv } from '../log/log-csv.js';
import { logXlsx } from '../log/log-xlsx.js';
import type { OpenedLog } from '../log/open-log.js';
import { summaryNames, summaryPage } from '../summary/index.js';
import { xapiJson } from '../xapi/index.js';
import { referencedFrameworks } from './known-frameworks.js';
import { zipOf } from './zip-of.js';

/** What a log can be converted to. */
export const logFormats = ['csv', 'xlsx', 'xapi', 'summary', 'zip'] as const;
export type LogFormat = (typeof logFormats)[number];

export interface ConvertOptions {
  readonly context: LogContext;
  /** Decides how hours count in several areas of a summary. */
  readonly requirements?: Requirements | undefined;
}

const converters: Readonly<
  Record<LogFormat, (opened: OpenedLog, options: ConvertOptions) => Promise<string | Uint8Array>>
> = {
  csv: ({ log }, { context }) => textOf(logCsv(batchesOf(log.entries), tableContext(log, context))),
  xlsx: ({ log }, { context }) => logXlsx(batchesOf(log.entries), tableContext(log, context)),
  xapi: ({ log }, { context }) => textOf(xapiJson(batchesOf(log.entries), context)),
  summary: (opened, options) => Promise.resolve(pageOf(opened, options)),
  zip: (opened, options) => zipOf(auditOf(opened, options), options.context.today),
};

/** A log in another format, as text or, for a workbook and a ZIP file, as bytes. */
export function convertLog(opened: OpenedLog, to: LogFormat, options: ConvertOptions): Promise<string | Uint8Array> {
  return converters[to](opened, options);
}

const tableContext = (log: EvidenceLog, context: LogContext): LogContext => ({
  ...context,
  frameworks: referencedFrameworks(log, context.frameworks),
});

async function* batchesOf(entries: readonly Entry[]): AsyncGenerator<readonly Entry[]> {
  for (let at = 0; at < entries.length; at += 500) yield entries.slice(at, at + 500);
}

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

function pageOf({ log }: OpenedLog, { context, requirements }: ConvertOptions): string {
  const { language, frameworks, today } = context;
  const category = log.subject?.category;
  const summary = applicationSummary(log, { frameworks, today, requirements, category });
  return summaryPage(summary, language === 'es' ? spanishSummary : englishSummary, summaryNames(frameworks, language));
}

function auditOf(opened: OpenedLog, options: ConvertOptions): AsyncIterable<AuditFile> {
  const { log } = opened;
  const { context } = options;
  return auditFiles(
    {
      page: pageOf(opened, options),
      csv: logCsv(batchesOf(log.entries), tableContext(log, context)),
      log: one(`${JSON.stringify(log, null, 1)}\n`),
      certificates: certificatesOf(opened),
    },
    context.language === 'es' ? spanishAudit : englishAudit,
  );
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

function certificatesOf({ log, certificate }: OpenedLog): AuditCertificate[] {
  const found = log.entries.flatMap((entry) => {
    const content = itemState<EvidenceContent>(entry).content;
    return (content?.attachments ?? []).map(({ name, type, sha256 }): AuditCertificate => ({
      title: content!.title,
      name,
      sha256,
      ...(type === undefined ? {} : { type }),
      ...(dateOf(content!) === undefined ? {} : { date: dateOf(content!) }),
      open: async () => {
        const bytes = await certificate(sha256);
        return bytes && new Blob([bytes]);
      },
    }));
  });
  return found.sort(({ date: one = '' }, { date: other = '' }) => (one < other ? -1 : one > other ? 1 : 0));
}
