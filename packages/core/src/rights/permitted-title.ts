import type { Framework, FrameworkNode } from '../documents/framework.js';
import { textIn } from '../documents/localized-text.js';
import { labelWithTerm } from '../outline/label-with-term.js';
import { permitted, type Use } from './permissions.js';

/** Code, label and term of a node, as far as rights allow the use; empty if they allow none of it. */
export function permittedTitle(
  framework: Framework,
  node: FrameworkNode,
  use: Use,
  language: string | undefined,
): string {
  const { code, ...title } = permitted(framework, node, use);
  const words = textIn(labelWithTerm(title, framework.language), language, framework.language);
  return [code, words].filter(Boolean).join(' ');
}
