import type { OutlineContent, Phrase } from '../outline/outline-content.js';

/** Names of nodes by id, as far as rights allow; undefined for a node that the framework does not have. */
export function nodeNames(content: OutlineContent): (id: string) => Phrase | undefined {
  const rows = new Map(content.rows.map((row) => [row.node.id, row]));
  return (id) => {
    const row = rows.get(id);
    if (!row) return undefined;
    const { code, label, text } = content.words(row);
    const { text: name, language } = label.text ? label : text;
    return { text: [code, name].filter(Boolean).join(' ') || id, ...(language && { language }) };
  };
}
