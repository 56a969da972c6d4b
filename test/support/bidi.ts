import { WebSocket } from 'ws';

type Params = Record<string, unknown>;
type Message =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number | null; error: string; message: string }
  | { type: 'event'; method: string; params: unknown };

/** One WebDriver BiDi session (https://w3c.github.io/webdriver-bidi/) over a WebSocket. */
export interface Bidi {
  /** Sends a command and returns its result. The caller names the type, which the protocol defines. */
  send<Result = unknown>(method: string, params?: Params): Promise<Result>;
  /** Subscribes to an event such as `log.entryAdded`. */
  on<Event = unknown>(event: string, listener: (event: Event) => void): Promise<void>;
  disconnect(): void;
}

/** @param address such as `ws://127.0.0.1:40123`, as Firefox prints it. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<
    number,
    { method: string; resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, (event: unknown) => void>();
  let lastId = 0;

  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as Message;
    if (message.type === 'event') return listeners.get(message.method)?.(message.params);
    const asked = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'success') asked?.resolve(message.result);
    else asked?.reject(new Error(`${asked.method}: ${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox closed the connection`));
    waiting.clear();
  });
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('error', () => socket.terminate());

  const send = <Result>(method: string, params: Params = {}): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: Firefox is no longer connected`));
      const id = ++lastId;
      waiting.set(id, { method, resolve: (result) => resolve(result as Result), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } } });
  return {
    send,
    async on(event, listener) {
      listeners.set(event, listener as (event: unknown) => void);
      await send('session.subscribe', { events: [event] });
    },
    disconnect: () => socket.terminate(),
  };
}
