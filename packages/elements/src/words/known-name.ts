/** The name of an id in a table; an id that is not known, such as an association's own topic, is its own name. */
export function knownName(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? names[id]! : id;
}
