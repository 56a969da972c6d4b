/**
 * A snippet as it reads without JavaScript: the elements become plain boxes, so that they are not upgraded, and nothing is
 * loaded. For snippets of `publish()`, which escapes every text.
 */
export function withoutScript(snippet: string): string {
  return snippet
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<iframe\b[\s\S]*?<\/iframe>/g, '')
    .replace(/<(\/?)imh-[\w-]+/g, '<$1div');
}
