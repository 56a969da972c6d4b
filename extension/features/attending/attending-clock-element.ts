import { localDay } from '@imh/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { onTabSound, playedSeconds, tabInFront } from '../../platform/tab-sound.js';
import { AppElement } from '../app-element.js';
import { beat, dropClocks, listenToClocks, readClocks, reportEvent, startClock } from './attending-clocks.js';
import { AttendingDiscardedEvent, AttendingEndedEvent, AttendingStartedEvent } from './attending-events.js';
import { attendingStyles } from './attending-styles.js';
import { afterEvent, askedSpans, type Clock, countedMinutes, countedTime, isCounted } from './clock.js';
import { clockSentence, clockTime, spanInWords } from './clock-words.js';
import { clockOf } from './clocks.js';

/** The clock of a draft: starts it, shows what it counts, and lets the person correct it. */
export class AttendingClockElement extends AppElement {
  /** Id of the draft. */
  @property() draft = '';
  /** Undefined until they are read: a start must not be offered beside a running clock. */
  @state() private clocks?: readonly Clock[];

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    listenToClocks((clocks) => (this.clocks = clocks), signal);
    // While the panel is open, sound is noticed at once, and not only every half minute.
    onTabSound(({ id, isSounding }) => {
      const { clock } = this;
      if (clock?.tab !== id) return;
      this.inBackground(() => reportEvent(clock.draft, { kind: 'beat', at: Date.now(), isSounding }));
    }, signal);
    this.inBackground(async () => {
      await beat();
      this.clocks = await readClocks();
    });
    const ticking = setInterval(() => this.clock?.state === 'running' && this.requestUpdate(), 1000);
    signal.addEventListener('abort', () => clearInterval(ticking), { once: true });
  }

  /** The clock of the draft, if there is one. */
  get clock(): Clock | undefined {
    return clockOf(this.clocks ?? [], this.draft);
  }

  /** What a clock that has not been ended counts; undefined if there is none. */
  counted(): { readonly minutes: number; readonly day: string } | undefined {
    const { clock } = this;
    if (!clock || clock.state === 'ended') return undefined;
    return resultOf(afterEvent(clock, { kind: 'end', at: Date.now() }));
  }

  /** Forgets the clock, because its draft is saved. */
  async drop(): Promise<void> {
    const { draft } = this;
    if (this.clock) this.clocks = await dropClocks((clock) => clock.draft === draft);
  }

  /** The time for a line in the notes: of the tab's recording, else what the clock has counted, else the time of day. */
  async timeForNote(): Promise<string> {
    const { clock } = this;
    const tab = clock ? clock.tab : (await tabInFront())?.id;
    const seconds = tab === undefined ? undefined : await playedSeconds(tab);
    if (seconds !== undefined) return clockTime(seconds * 1000);
    if (clock) return clockTime(countedTime(nowOf(clock)));
    const { language } = this.strings;
    return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(Date.now());
  }

  protected override render() {
    const { clock } = this;
    if (!this.clocks) return nothing;
    return clock ? this.#renderClock(nowOf(clock)) : this.#renderStart();
  }

  #renderStart() {
    const words = this.strings.attending;
    return html`<div class="start">
      <div class="row">
        <button type="button" @click=${() => this.act(() => this.#start(true))}>${words.start}</button>
        <button type="button" class="plain" @click=${() => this.act(() => this.#start(false))}>
          ${words.startWithoutTab}
        </button>
      </div>
      <p class="hint">${words.startHint}</p>
      ${this.renderFailure()}
    </div>`;
  }

  #renderClock(clock: Clock) {
    const words = this.strings.attending;
    return html`<section class="card stack" aria-label=${words.heading}>
      <div class="row now">
        <p class="time" role="timer" aria-label=${words.counted}>${clockTime(countedTime(clock))}</p>
        <p class="sentence" role="status">${clockSentence(clock, this.strings)}</p>
      </div>
      ${this.#renderAsked(clock)}
      <div class="row">${this.#renderActions(clock)}</div>
      ${this.#renderCounted(clock)} ${this.renderFailure()}
    </section>`;
  }

  #renderActions(clock: Clock) {
    const words = this.strings.attending;
    const button = (label: string, work: () => Promise<unknown>, look = '') =>
      html`<button type="button" class=${look} @click=${() => this.act(work)}>${label}</button>`;
    const finish = button(words.finish, () => this.#end());
    if (clock.state === 'running')
      return html`${finish} ${button(words.pause, () => this.#report({ kind: 'pause', why: 'person' }))}`;
    return html`${clock.state === 'paused' ? finish : nothing} ${button(words.resume, () => this.#resume(true))}
    ${button(words.resumeWithoutTab, () => this.#resume(false), 'plain')}
    ${button(words.discard, () => this.#discard(), 'plain')}`;
  }

  /** Time that counts only if the person confirms it. */
  #renderAsked(clock: Clock) {
    const words = this.strings.attending;
    const asked = askedSpans(clock);
    if (asked.length === 0) return nothing;
    return html`<fieldset>
      <legend>${words.asked}</legend>
      ${asked.map(
        (span) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${isCounted(span)}
              @change=${() => this.act(() => this.#confirm(span.from, !isCounted(span)))}
            />
            ${spanInWords(span, this.strings)}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderCounted(clock: Clock) {
    const counted = clock.spans.filter(isCounted);
    if (counted.length === 0) return nothing;
    return html`<details>
      <summary>${this.strings.attending.whatCounted}</summary>
      <ul>
        ${counted.map((span) => html`<li>${spanInWords(span, this.strings)}</li>`)}
      </ul>
    </details>`;
  }

  async #start(withTab: boolean): Promise<void> {
    const tab = withTab ? await tabInFront() : undefined;
    this.clocks = await startClock(this.draft, tab);
    /** @internal */
    this.dispatchEvent(new AttendingStartedEvent());
    await this.#focusAction();
  }

  async #report(event: { readonly kind: 'pause'; readonly why: 'person' }): Promise<void> {
    this.clocks = await reportEvent(this.draft, { ...event, at: Date.now() });
    await this.#focusAction();
  }

  async #resume(withTab: boolean): Promise<void> {
    const tab = withTab ? await tabInFront() : undefined;
    const sound = tab ? { tab: tab.id, isSounding: tab.isSounding } : {};
    this.clocks = await reportEvent(this.draft, { kind: 'resume', at: Date.now(), ...sound });
    /** @internal */
    this.dispatchEvent(new AttendingStartedEvent());
    await this.#focusAction();
  }

  async #end(): Promise<void> {
    this.clocks = await reportEvent(this.draft, { kind: 'end', at: Date.now() });
    this.#announceResult();
    await this.#focusAction();
  }

  async #confirm(from: number, isCounted: boolean): Promise<void> {
    // What has passed since the last beat is a span of its own until it is written.
    await beat();
    this.clocks = await reportEvent(this.draft, { kind: 'confirm', from, isCounted });
    if (this.clock?.state === 'ended') this.#announceResult();
  }

  async #discard(): Promise<void> {
    this.clocks = await dropClocks((clock) => clock.draft === this.draft);
    /** @internal */
    this.dispatchEvent(new AttendingDiscardedEvent());
    await this.#focusAction();
  }

  #announceResult(): void {
    const { clock } = this;
    if (!clock) return;
    const { minutes, day } = resultOf(clock);
    /** @internal */
    this.dispatchEvent(new AttendingEndedEvent(minutes, day));
  }

  /** The button that was used is gone. */
  async #focusAction(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  static override styles = [...AppElement.styles, attendingStyles];
}

/** The clock with the time until now, which the next beat will write. */
const nowOf = (clock: Clock): Clock => afterEvent(clock, { kind: 'beat', at: Date.now() });

const resultOf = (clock: Clock) => ({
  minutes: countedMinutes(clock),
  day: localDay(new Date(clock.startedAt)),
});

declare global {
  interface HTMLElementTagNameMap {
    'attending-clock': AttendingClockElement;
  }
}
