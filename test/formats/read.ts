import { fileContent, importers, type Imported } from '@imh/formats';

/** Reads with one importer, without recognition, and throws on failure. */
export async function read(name: string, file: Uint8Array | string): Promise<Imported> {
  const importer = importers.find((one) => one.name === name);
  if (!importer) throw new Error(`Unknown importer "${name}". Known: ${importers.map((one) => one.name).join(', ')}`);
  const result = await importer.parse(fileContent(file), {});
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
