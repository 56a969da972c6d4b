import { localDay } from '@imh/core';
import type { LogContext } from '@imh/formats/log';
import type { App } from '../app-element.js';

/** What formats need to know of the log besides its entries, today and in the language of the interface. */
export function logContext({ store, language }: App, subject: LogContext['subject']): LogContext {
  return {
    language,
    today: localDay(new Date()),
    frameworks: new Map(store.frameworks.map((framework) => [framework.id, framework])),
    machine: store.machine,
    ...(subject ? { subject } : {}),
  };
}
