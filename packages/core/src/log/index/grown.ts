/** A copy with room for at least `length` numbers. */
export function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  column: Column,
  length: number,
): Column {
  const Constructor = column.constructor as new (length: number) => Column;
  const larger = new Constructor(Math.max(length, Math.ceil(column.length * 1.25), 256));
  larger.set(column as never);
  return larger;
}
