import type { Answer } from '../documents/self-check.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';

/**
 * The answers of one document by node: those about the node and those about the nodes below it. If a document has two
 * answers for a node, the last one counts. Answers about unknown nodes are ignored.
 */
export function answersByNode(answers: readonly Answer[], outline: Outline): ReadonlyMap<string, readonly Answer[]> {
  const last = new Map(answers.map((answer) => [answer.node, answer]));
  const found = new Map<string, Answer[]>();
  for (const [node, answer] of last) {
    if (!outline.byId.has(node)) continue;
    for (const id of [node, ...ancestorsOf(outline, node)]) {
      const here = found.get(id);
      if (here) here.push(answer);
      else found.set(id, [answer]);
    }
  }
  return found;
}
