import { type Loss, longestWhere } from './results.js';

/** Collects losses by code while a file is read; each code keeps its first message. */
export class LossReport {
  readonly #losses = new Map<string, { count: number; message: string; where: string[] }>();

  add(code: string, message: string, where?: string): void {
    const present = this.#losses.get(code);
    const loss = present ?? { count: 0, message, where: [] };
    loss.count += 1;
    if (where !== undefined && loss.where.length < longestWhere) loss.where.push(where);
    if (!present) this.#losses.set(code, loss);
  }

  /** Ordered by the first occurrence of each code. */
  get losses(): Loss[] {
    return [...this.#losses].map(([code, loss]) => ({ code, ...loss }));
  }
}
