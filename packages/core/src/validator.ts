/** Compiled from a JSON Schema (compile-validators.mjs): whether a value that was parsed from JSON is valid. */
export type Validator = (data: unknown) => boolean;

/** Larger, and loaded for an invalid value only: the same answer, with the first faults in `errors`. */
export interface DetailedValidator extends Validator {
  errors?: readonly ValidatorError[] | null;
}

/** The part of ajv's error object that sentences are made from. */
export interface ValidatorError {
  /** A JSON pointer such as `/nodes/3/label`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
