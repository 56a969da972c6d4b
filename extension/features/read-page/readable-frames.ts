/** Frames and frames in frames that are looked at. */
const mostFrames = 20;

/**
 * The documents in frames of a page that the click allows to read: those of the page's own origin. A player of another
 * origin has no document here, and is passed over.
 */
export function readableFrames(page: Document): Document[] {
  const found: Document[] = [];
  const left = [page];
  for (let at = left.shift(); at && found.length < mostFrames; at = left.shift()) {
    for (const frame of at.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const document = documentOf(frame);
      if (!document || found.length >= mostFrames) continue;
      found.push(document);
      left.push(document);
    }
  }
  return found;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A page may replace this property of its frames.
    return null;
  }
}

/** The length of the only video in the frames, as its player has loaded it; undefined if there are several. */
export function framedMinutes(frames: readonly Document[]): number | undefined {
  const lengths = frames.flatMap((document) => [...document.querySelectorAll('video')]).map(({ duration }) => duration);
  const [seconds = 0] = lengths;
  // A live stream has no length yet.
  if (lengths.length !== 1 || !Number.isFinite(seconds) || seconds < 30) return undefined;
  return Math.round(seconds / 60) || 1;
}
