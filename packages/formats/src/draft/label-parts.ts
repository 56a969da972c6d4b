import { levelNames, plainName } from './level-names.js';
import { markerAmong } from './numbering.js';

/** Splits "Domain 1: Foundations" and "Dominio 1. Bases" into kind, code and label; "1.2 Sentence" into code and label. */
export function labelParts(
  line: string,
  tops: ReadonlySet<string> = new Set(),
): { kind?: string; rank?: number; code?: string; label: string } {
  const worded =
    /^(\p{L}{4,12}(?: \p{L}{4,9})?)\s+([\p{L}\p{N}]{1,4}(?:[.-][\p{L}\p{N}]{1,4}){0,5})\s*(?:[.:)–—-]+\s*|$)/iu.exec(
      line,
    );
  const level = worded && levelNames.get(plainName(worded[1]!));
  if (level?.kind && /\d|^[ivxlc]+$|^\p{L}$/iu.test(worded![2]!)) {
    const rest = line.slice(worded![0].length).trim();
    return { kind: level.kind, rank: level.rank, code: worded![2]!, label: rest || line };
  }
  const unnumbered = /^(\p{L}{4,12})\s*:\s+(?=\S)/u.exec(line);
  const plain = unnumbered && levelNames.get(plainName(unnumbered[1]!));
  if (plain?.kind) return { kind: plain.kind, rank: plain.rank, label: line.slice(unnumbered![0].length) };
  const marker = markerAmong(line, tops);
  return marker && marker.rest !== '' ? { code: marker.code, label: marker.rest } : { label: line };
}
