import type { DocumentPath } from '../parsing/document-error.js';
import { excerpt } from '../parsing/found-value.js';
import type { SetAside } from '../parsing/set-aside.js';

/** A value of a log that was set aside, for a sentence that tells a person which one, where and what was lost. */
export interface ValueSetAside {
  /** Title or name of the entry, the aim or whatever else contains the value. */
  readonly title?: string;
  /** From that item on: `['url']`, `['sessions', 1, 'minutes']`. */
  readonly field: DocumentPath;
  /** The value, shortened; undefined if it is missing. */
  readonly found?: string;
  /** True if the item was set aside as a whole, because it cannot be without the value. */
  readonly isWhole: boolean;
}

/** An invalid value, as `setAsideFaults` finds it. */
export interface LogFault {
  readonly path: DocumentPath;
  readonly title: string | undefined;
  readonly found: string | undefined;
}

/** An invalid value with what names it, which is gone once it is removed. */
export function logFault(log: unknown, path: DocumentPath): LogFault {
  let value = log;
  for (const step of path) value = childOf(value, step);
  return { path, title: titleOnPath(log, path), found: value === undefined ? undefined : excerpt(value) };
}

export function valuesSetAside({ aside, removed }: SetAside<LogFault>): ValueSetAside[] {
  return aside.map(({ path, title, found }, at) => {
    const start = itemLength(path);
    return {
      ...(title === undefined ? {} : { title }),
      field: start < path.length ? path.slice(start) : path,
      ...(found === undefined ? {} : { found }),
      isWhole: removed[at]!.length <= start && start > 0,
    };
  });
}

/** Length of the part of a path that leads to the content of an item; 0 for a field of the log itself. */
function itemLength(path: DocumentPath): number {
  const content = path.indexOf('content');
  if (content >= 0) return content + 1;
  const versions = path.indexOf('versions');
  if (versions >= 0) return Math.min(versions + 2, path.length);
  const list = path.findIndex((step) => typeof step === 'number');
  return list < 0 ? 0 : list + 1;
}

/** Of the innermost object on the path that has one; of an entry that is damaged above its content, that of a version. */
function titleOnPath(log: unknown, path: DocumentPath): string | undefined {
  let title: string | undefined;
  let value = log;
  for (const step of path) {
    value = childOf(value, step);
    title = titleOf(value) ?? titleOf(childOf(childOf(childOf(value, 'versions'), 0), 'content')) ?? title;
  }
  return title;
}

function titleOf(value: unknown): string | undefined {
  for (const name of ['title', 'name', 'label']) {
    const title = childOf(value, name);
    if (typeof title === 'string' && title.trim() !== '') return excerpt(title);
  }
  return undefined;
}

function childOf(value: unknown, step: string | number): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isThere ? (value as Record<string | number, unknown>)[step] : undefined;
}
