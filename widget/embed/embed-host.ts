// For the page around frames with embed.html, as a classic script: gives them their height, tells them where they are,
// and keeps what is open in the page's address. It may be loaded before or after them, and twice.
import type { FromFrame, FromHost } from './messages.js';

{
  const least = 20;
  const most = 100_000;
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => /^[^?#]*\/embed[\w-]*\.html([?#]|$)/.test(src));
  const originOf = ({ src, sandbox }: HTMLIFrameElement): string =>
    sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
  /** Frames that have sent a greeting message. */
  const met = new WeakSet<Window>();
  /** Which frame has what the page's address names. */
  let holder: { hash: string; frame: Window } | undefined;

  const say = (frame: Window, message: FromHost, origin: string): void =>
    frame.postMessage(message, origin === 'null' ? '*' : origin);
  const hashWith = (key: string): string => (location.hash.startsWith(key) ? location.hash : '');
  const ours = (): string => hashWith('#imh=');
  const sayWhere = (frame: HTMLIFrameElement): void => {
    // In a frame itself, this page's address is not the one that people see.
    if (top !== self || !met.has(frame.contentWindow!)) return;
    // A link for a rater has a name in it: it is for the form alone.
    const hash = /[?&]element=reference(&|#|$)/.test(frame.src) ? hashWith('#imh-reference=') : ours();
    say(frame.contentWindow!, { type: 'imh-page', page: location.href.split('#')[0]!, hash }, originOf(frame));
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<FromFrame | null>) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const from = frame?.contentWindow;
    if (!from || origin !== originOf(frame)) return;
    if (data?.type === 'imh-hello') {
      met.add(from);
      sayWhere(frame);
    } else if (data?.type === 'imh-height') {
      if (!(typeof data.height === 'number' && data.height >= least && data.height <= most)) return;
      // Borders of the frame come on top.
      frame.style.height = `${Math.ceil(data.height) + frame.offsetHeight - frame.clientHeight}px`;
    } else if (data?.type === 'imh-has' || data?.type === 'imh-opened') {
      const { type, hash } = data;
      if (type === 'imh-has') {
        if (hash !== ours() || (holder?.hash === hash && holder.frame !== from)) return;
        say(from, { type: 'imh-open', hash }, origin);
      } else {
        if (location.hash && !ours()) return;
        if (!/^#imh=[\w.~%-]{1,1000}$/.test(hash)) return;
        try {
          history.replaceState(history.state, '', location.href.split('#')[0] + hash);
        } catch {
          // Browsers limit how often; the address then stays behind by one.
        }
      }
      holder = { hash, frame: from };
    }
  });
  addEventListener('hashchange', () => frames().forEach(sayWhere));
  // It says nothing about the page, so that whoever is there by now may hear it.
  for (const { contentWindow } of frames()) say(contentWindow!, { type: 'imh-hello' }, '*');
}
