import { type EvidenceLog, failure, type Framework, type Requirements, type Result, success } from '@imh/core';
import { h } from '@imh/elements';
import type { Format } from '../data/kinds/kind.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { rightsView } from '../element/rights-view.js';
import { sheetOf } from '../element/sheet.js';
import { FilesReadEvent, LogOpenedEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import type { Desk, FirstWords as Words, View } from './desk.js';
import { type DropArea, dropArea, watchDrops } from './drop-area.js';
import { failureStyles } from '../failure/failure-styles.js';
import { evidenceStyles } from './evidence-styles.js';
import { givenFramework, namedFrameworks } from './named-frameworks.js';
import type { Notice } from './notices.js';
import type { Read, ReviewFile } from './review-file.js';
import { viewOf } from './views.js';
import { evidenceStrings } from '../strings/evidence.js';

interface Documents {
  readonly frameworks: readonly Framework[];
  /** For who listens to `imh-ready`: the first of them. */
  readonly framework?: Framework;
  readonly requirements?: Requirements;
  /** What `src` names, and what of it could not be read. */
  readonly named: readonly Read[];
}

interface Page {
  readonly words: Words;
  readonly desk: Omit<Desk, 'files' | 'words'>;
  readonly area: DropArea;
  readonly heading: HTMLElement;
  readonly notices: HTMLElement;
  readonly main: HTMLElement;
}

let sheet: CSSStyleSheet | undefined;

/**
 * For whoever reads what applicants or a team hand over: evidence logs as JSON or ZIP, self-checks and reference
 * ratings, dropped on the page or chosen. One row for each person, then coverage, progress, entries, certificates and
 * questions to ask; or a team's strengths and gaps without names. Files are only read; nothing of them leaves the page.
 *
 * @summary A reviewer opens handed-over evidence logs.
 * @tagname imh-evidence
 * @slot - Shown while the element loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - Address of an imh-evidence-log document (JSON, or the ZIP that is handed over) to show at once.
 * @attr {string} framework - Addresses of the imh-framework documents to look at logs with, spaces between them. Without it, JSON scripts inside the element.
 * @attr {string} requirements - Address of an imh-requirements document to lay logs beside.
 * @attr {string} lang - Language to show, such as "en" or "es". Default: the nearest `lang` around the element.
 * @attr {"include"} credentials - "include" sends cookies to another site, too. Default: only to the same site.
 *
 * @fires {ReadyEvent} imh-ready - Files can be dropped; `framework` is the first of the documents.
 * @fires {FailedEvent} imh-failed - There is nothing to show; `code`, `message` and `address` say why.
 * @fires {FilesReadEvent} imh-read-files - Files were read; `opened` and `failed` count them.
 * @fires {LogOpenedEvent} imh-opened-log - A person's log was opened; `log` is the document.
 *
 * @csspart frame - Everything.
 * @csspart drop - Where files are dropped.
 * @csspart rights - Whose the text of the framework is, and what may be done with it.
 * @csspart failure - Why there is nothing to show, or which file could not be opened.
 *
 * @cssprop --imh-sticky-top - Where the head of a table stops when the page is scrolled, for pages with a fixed bar. Default: 0.
 */
export class EvidenceElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = ['src', 'framework', 'requirements', 'lang', 'credentials'];

  #files: ReviewFile[] = [];
  #notices: Notice[] = [];
  /** What the page named, once the person has taken it out of the list, or put a fuller file in its place. */
  readonly #putAway = new Set<ReviewFile>();
  #view: View = { is: 'list', order: 'added' };
  #isGiven = false;
  #page: Page | undefined;
  #waiting: File[] = [];
  #reading: AbortController | undefined;

  constructor() {
    super((sheet ??= sheetOf(failureStyles, evidenceStyles)));
  }

  /** The logs that lie open, in the order in which they were added. */
  get logs(): readonly EvidenceLog[] {
    return this.#all().flatMap((file) => (file.kind === 'log' ? [file.log] : []));
  }

  /** The framework that logs are looked at with, the first of several. Setting one takes the place of all others. */
  get framework(): Framework | undefined {
    return this.shown?.documents.frameworks[0];
  }

  set framework(framework: Framework | undefined) {
    this.#isGiven = framework !== undefined;
    this.give('framework', framework);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  protected override loadWords(language: string): Promise<Words> {
    return evidenceStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    const inside = this.querySelector('script') && (await import('../data/inside.js'));
    const scriptsOf = (format: Format): string[] => inside?.scriptsOf(this, format) ?? [];
    const named = (name: string, format: Format): boolean => this.hasAttribute(name) || scriptsOf(format).length > 0;
    const [frameworks, requirements, log] = await Promise.all([
      this.#isGiven ? givenFramework(load) : namedFrameworks(load, scriptsOf('imh-framework')),
      named('requirements', 'imh-requirements')
        ? import('../data/kinds/requirements.js').then(({ requirementsKind }) => load('requirements', requirementsKind))
        : undefined,
      named('src', 'imh-evidence-log') ? import('./named-logs.js').then(({ namedLogs }) => namedLogs(load)) : undefined,
    ]);
    if (requirements && !requirements.ok) return requirements;
    if (log && !log.ok) return log;
    if (!frameworks.ok) return frameworks;
    const [framework] = frameworks.value;
    for (const { name, result } of log?.value ?? []) {
      if (!result.ok) this.#notices = [...this.#notices.filter(({ file }) => file !== name), { file: name, fault: result.error }]; // prettier-ignore
    }
    return success({
      frameworks: frameworks.value,
      ...(framework ? { framework } : {}),
      ...(requirements ? { requirements: requirements.value } : {}),
      named: log?.value ?? [],
    });
  }

  protected override async render(documents: Documents, words: Words, signal: AbortSignal): Promise<Node> {
    const announcer = new Announcer(signal);
    const area = dropArea(
      words,
      (files) => void this.#take(files),
      () => this.#reading?.abort(),
    );
    const heading = h('h2', { class: 'title' }, words.heading);
    const notices = h('div', {});
    const main = h('div', { class: 'main' });
    const contents =
      documents.frameworks.length > 0
        ? (await import('./review.js')).contentsOf(documents.frameworks, languageOf(this))
        : [];
    const frame = h(
      'div',
      { class: 'frame', part: 'frame', lang: words.language },
      heading,
      h('p', { class: 'informal' }, words.informal),
      area.element,
      notices,
      main,
      announcer.element,
      ...contents.map((content) => rightsView(content, words)),
    );
    watchDrops(frame, (files) => void this.#take(files), signal);
    this.#page = {
      words,
      area,
      heading,
      notices,
      main,
      desk: {
        language: words.language,
        contents,
        requirements: documents.requirements,
        announcer,
        signal,
        show: (view) => void this.#show(view, true),
        remove: (file) => this.#remove(file),
        root: this.root,
      },
    };
    await this.#sayNotices();
    await this.#show(this.#view, false);
    return frame;
  }

  #all(): ReviewFile[] {
    const named = this.shown?.documents.named.flatMap(({ result }) => (result.ok ? [result.value] : [])) ?? [];
    return [...named.filter((file) => !this.#putAway.has(file)), ...this.#files];
  }

  /** @param byPerson the view takes the focus, because what had it is gone */
  async #show(view: View, byPerson: boolean): Promise<void> {
    const page = this.#page!;
    const files = this.#all();
    // A person may be gone: removed, or named by an address that is no longer there.
    if (view.is === 'person' && !files.includes(view.file)) view = { is: 'list', order: view.order };
    this.#view = view;
    const { element, focus } = files.length > 0 ? await viewOf(view, page.words, { ...page.desk, files }) : {};
    if (this.#page !== page || this.#view !== view) return;
    page.area.shrink(files.length > 0);
    page.area.element.hidden = page.heading.hidden = page.notices.hidden = view.is !== 'list';
    page.main.replaceChildren(...(element ? [element] : []));
    if (!byPerson) return;
    (focus ?? page.area.element.querySelector('button'))?.focus();
    if (view.is !== 'list') focus?.scrollIntoView({ block: 'nearest' });
    if (view.is !== 'person') return;
    /** @internal */
    this.dispatchEvent(new LogOpenedEvent(view.file.log));
  }

  #remove(file: ReviewFile): void {
    const before = this.#all();
    const next = before.slice(before.indexOf(file) + 1).find(({ kind }) => kind === 'log');
    this.#putAway.add(file);
    this.#files = this.#files.filter((other) => other !== file);
    void this.#show({ is: 'list', order: this.#view.order, ...(next ? { from: next } : {}) }, true);
  }

  async #take(files: readonly File[]): Promise<void> {
    this.#waiting.push(...files);
    if (this.#reading || files.length === 0 || !this.connected) return;
    const reading = (this.#reading = new AbortController());
    const signal = AbortSignal.any([reading.signal, this.connected]);
    const counts = { opened: 0, failed: 0 };
    try {
      const reader = await import('./read-file.js').catch(() => undefined);
      if (!reader) return this.#page?.desk.announcer.say(this.#page.words.unreachable);
      for (let at = 1; this.#waiting.length > 0; at += 1) {
        const file = this.#waiting.shift()!;
        this.#page?.area.say(this.#page.words.readingFile(at, at + this.#waiting.length));
        // A folder, or a file that is gone by now, cannot be read at all.
        const unreadable: Read = { name: file.name, result: failure({ code: 'unreadable' }) };
        const found = await reader.readFile(file, file.name, signal).catch(() => [unreadable]);
        signal.throwIfAborted();
        for (const { name, result } of found) {
          if (result.ok) counts.opened += this.#add(result.value);
          else {
            counts.failed += 1;
            this.#notices.push({ file: name, fault: result.error });
          }
        }
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#waiting = [];
      this.#reading = undefined;
      this.#page?.area.say(undefined);
    }
    if (!this.connected || !this.#page) return;
    await this.#sayNotices();
    await this.#show(this.#view.is === 'list' ? this.#view : { is: 'list', order: this.#view.order }, false);
    const { words, desk } = this.#page;
    const said = [counts.opened && words.filesRead(counts.opened), counts.failed && words.filesFailed(counts.failed)];
    desk.announcer.say(said.filter(Boolean).join('. '));
    /** @internal */
    this.dispatchEvent(new FilesReadEvent(counts.opened, counts.failed));
  }

  /** @returns how many files there are more */
  #add(file: ReviewFile): 0 | 1 {
    const same = this.#all().find(({ fingerprint }) => fingerprint === file.fingerprint);
    if (!same) {
      this.#files.push(file);
      return 1;
    }
    const richer = bringsMore(file, same);
    if (richer) {
      this.#putAway.add(same);
      this.#files = this.#files.includes(same) ? this.#files.map((other) => (other === same ? file : other)) : [...this.#files, file]; // prettier-ignore
    }
    this.#notices.push({ file: file.name, is: richer ? 'replaced' : 'alreadyOpen' });
    return 0;
  }

  async #sayNotices(): Promise<void> {
    const page = this.#page!;
    if (this.#notices.length === 0) return page.notices.replaceChildren();
    const close = (): void => {
      this.#notices = [];
      page.notices.replaceChildren();
      page.area.element.querySelector('button')?.focus();
    };
    const box = import('./notices.js').then(({ noticeBox }) => noticeBox(this.#notices, page.words.language, close));
    page.notices.replaceChildren(await box.catch(() => h('p', { role: 'alert' }, page.words.unreachable)));
  }
}

/** The same log once more, now in a ZIP, or in one with certificates that did not come along before. */
function bringsMore(file: ReviewFile, same: ReviewFile): boolean {
  if (file.kind !== 'log' || same.kind !== 'log') return false;
  const { brought } = same;
  return file.brought !== undefined && (!brought || [...file.brought.paths.keys()].some((sum) => !brought.paths.has(sum))); // prettier-ignore
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-evidence': EvidenceElement;
  }
}
