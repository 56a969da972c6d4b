/** What a worker answers to the request with the same number. */
export interface WorkerAnswer<Answer> {
  readonly number: number;
  readonly answer?: Answer;
  /** Message of an error that was thrown: a bug. */
  readonly thrown?: string;
}

/** Questions to a worker, each with its answer. */
export class WorkerCalls<Request extends { readonly kind: string }, Answers extends Record<Request['kind'], unknown>> {
  readonly #worker: Worker;
  readonly #pending = new Map<number, { resolve: (answer: never) => void; reject: (error: unknown) => void }>();
  #number = 0;

  /** @param signal ends the worker; pending requests then reject */
  constructor(
    worker: Worker,
    readonly signal: AbortSignal,
  ) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<never>>) => {
      const request = this.#pending.get(data.number);
      this.#pending.delete(data.number);
      if (data.thrown === undefined) request?.resolve(data.answer as never);
      else request?.reject(new Error(data.thrown));
    };
    worker.onerror = (event) => this.#rejectAll(new Error(event.message || 'The worker could not be started.'));
    signal.addEventListener('abort', () => {
      worker.terminate();
      this.#rejectAll(signal.reason);
    });
  }

  ask<Kind extends Request['kind']>(request: Request & { kind: Kind }): Promise<Answers[Kind]> {
    this.signal.throwIfAborted();
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#pending.set(number, { resolve, reject });
      this.#worker.postMessage({ ...request, number });
    });
  }

  #rejectAll(reason: unknown): void {
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}

/** The types of this package are those of a page; only these two members of a worker are used. */
interface WorkerScope<Request, Answer> {
  onmessage: ((event: MessageEvent<Request & { readonly number: number }>) => void) | null;
  postMessage(answer: WorkerAnswer<Answer>): void;
}

/** In a worker: answers every request of a `WorkerCalls`. */
export function answerCalls<Request, Answer>(answerTo: (request: Request) => Promise<Answer>): void {
  const scope = self as unknown as WorkerScope<Request, Answer>;
  scope.onmessage = ({ data }) => {
    answerTo(data).then(
      (answer) => scope.postMessage({ number: data.number, answer }),
      (error: Error) => scope.postMessage({ number: data.number, thrown: String(error) }),
    );
  };
}
