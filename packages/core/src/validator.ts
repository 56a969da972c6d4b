/** A validator compiled from a JSON Schema (compile-validators.mjs): true, or false with its first faults in `errors`. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** The part of ajv's error object that sentences are made from. */
export interface ValidatorError {
  /** A JSON pointer such as `/nodes/3/label`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
