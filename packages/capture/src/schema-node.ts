/** One schema.org item from JSON-LD, microdata or RDFa. Property names are in lower case, because pages vary. */
export interface SchemaNode {
  readonly id: string | undefined;
  /** Without the vocabulary's address: "NewsArticle". */
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaValue[]>;
}

export type SchemaValue = string | SchemaNode;

/** "https://schema.org/NewsArticle", "schema:NewsArticle" and "NewsArticle" are equal. */
export function localName(name: string): string {
  return (name.split(/[/#:]/).at(-1) ?? '').trim();
}

export function values(node: SchemaNode | undefined, property: string): readonly SchemaValue[] {
  return node?.properties.get(property.toLowerCase()) ?? [];
}

export function nodes(node: SchemaNode | undefined, property: string): SchemaNode[] {
  return values(node, property).filter((value) => typeof value !== 'string');
}

/** The strings of a property; for a nested item, its name. */
export function strings(node: SchemaNode | undefined, property: string): string[] {
  return values(node, property).flatMap((value) =>
    typeof value === 'string' ? [value] : values(value, 'name').filter((name) => typeof name === 'string'),
  );
}

export function firstString(node: SchemaNode | undefined, property: string): string | undefined {
  return strings(node, property).find((text) => text.trim() !== '');
}

export function isA(node: SchemaNode, pattern: RegExp): boolean {
  return node.types.some((type) => pattern.test(type.toLowerCase()));
}

export function typeOf(node: SchemaNode, pattern: RegExp): string {
  return node.types.find((type) => pattern.test(type.toLowerCase())) ?? '';
}

/** Items about the page's main content: top-level ones, and the `mainEntity` of a page or `blogPost` of a blog. */
export function withMainEntities(top: readonly SchemaNode[]): SchemaNode[] {
  const inner = top.flatMap((node) =>
    ['mainentity', 'mainentityofpage', 'blogpost'].flatMap((property) => nodes(node, property)),
  );
  const deeper = inner.flatMap((node) => nodes(node, 'mainentity'));
  return [...new Set([...top, ...inner, ...deeper])];
}
