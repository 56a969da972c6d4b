import validation from '@learninglocker/xapi-validation';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';

// Not a record store: an HTTP server that answers POST /statements and GET /about as the specification of xAPI 1.0.3 says
// (part three, sections 2.1.2, 2.8 and 3.2), so that a test needs no 190 MB of packages. `npm run prove:lrs` runs the same
// sending against a real one.

const judge = ((validation as unknown as { default?: typeof validation }).default ?? validation) as (
  statement: unknown,
) => readonly { readonly path: readonly string[]; readonly data: unknown }[];

type Sent = Record<string, unknown> & { id: string };

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

export class StandInRecordStore {
  readonly statements = new Map<string, Sent>();
  /** Number of requests with statements, and of statements in the largest of them. */
  requests = 0;
  largest = 0;
  mostCharacters = Infinity;
  key = 'key:secret';
  versions = ['1.0.3', '1.0.0'];
  /** Answers the next requests in place of the rules below. */
  readonly answers: Answer[] = [];
  #held: Promise<void> | undefined;
  #release = (): void => undefined;
  readonly #server = createServer((request, response) => {
    void this.answer(request).then(({ status, body = '', headers }) => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/xAPI/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Lets requests wait until `release()`. */
  hold(): void {
    this.#held = new Promise((resolve) => (this.#release = resolve));
  }

  release(): void {
    this.#held = undefined;
    this.#release();
  }

  /** Answers a request for any address that ends with `/xAPI/statements` or `/xAPI/about`. */
  async answer(request: IncomingMessage): Promise<Answer> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    await this.#held;
    const { method, url = '', headers } = request;
    const [answer] = this.answers.splice(0, 1);
    if (answer) return answer;
    if (method === 'GET' && url.endsWith('/xAPI/about'))
      return { status: 200, body: JSON.stringify({ version: this.versions }) };
    if (method !== 'POST' || !url.endsWith('/xAPI/statements'))
      return { status: 404, body: '<!doctype html><h1>Not found' };
    if (headers.authorization !== `Basic ${Buffer.from(this.key).toString('base64')}`)
      return { status: 401, body: JSON.stringify({ message: 'Unknown credentials' }) };
    if (!/^1\.0\.\d$/.test(String(headers['x-experience-api-version'])))
      return { status: 400, body: JSON.stringify({ message: 'Unsupported version' }) };
    if (text.length > this.mostCharacters) return { status: 413 };
    const sent = JSON.parse(text) as Sent[];
    this.requests += 1;
    this.largest = Math.max(this.largest, sent.length);
    return this.#store(sent);
  }

  /** All of them, or none. */
  #store(sent: readonly Sent[]): Answer {
    const faults = sent.flatMap((statement) => judge(statement));
    const warnings = faults.map(
      ({ path, data }) => `Problem in '${path.join('.')}'. Received '${JSON.stringify(data)}'`,
    );
    if (warnings.length > 0) return { status: 400, body: JSON.stringify({ warnings }) };
    for (const statement of sent) {
      const before = this.statements.get(statement.id);
      if (before && !isDeepStrictEqual(before, statement))
        return { status: 409, body: JSON.stringify({ message: `Conflicts with ${statement.id}` }) };
    }
    for (const statement of sent) this.statements.set(statement.id, statement);
    return { status: 200, body: JSON.stringify(sent.map(({ id }) => id)) };
  }
}
