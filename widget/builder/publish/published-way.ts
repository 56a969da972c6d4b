import { breath } from '@imh/elements';
import { publish, type Published } from '@imh/publish';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BuiltFilesReading, type MissingFile } from './built-files-reading.js';
import type { PublishingPlan } from './publication-of.js';

export type PublishedState =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'failed'; readonly file: MissingFile }
  | { readonly state: 'done'; readonly published: Published };

/** The files and snippets of the chosen way, made again when the draft or an answer changes. */
export class PublishedWay implements ReactiveController {
  state: PublishedState = { state: 'none' };
  readonly #host: ReactiveControllerHost;
  readonly #built = new BuiltFilesReading();
  #wanted: PublishingPlan | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#host = host;
  }

  hostConnected(): void {}

  get value(): Published | undefined {
    return this.state.state === 'done' ? this.state.published : undefined;
  }

  show(plan: PublishingPlan | undefined): void {
    this.#wanted = plan;
    this.#become({ state: plan ? 'reading' : 'none' });
    if (plan) void this.#read(plan);
  }

  async #read(plan: PublishingPlan): Promise<void> {
    const { way, publication } = plan;
    const built = await this.#built.read(way, publication.places ?? {});
    // Large texts take a moment: the sentence for that is shown first.
    await breath();
    if (plan !== this.#wanted) return;
    if (built.ok) this.#become({ state: 'done', published: publish(way, publication, built.value) });
    else this.#become({ state: 'failed', file: built.error });
  }

  #become(state: PublishedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
