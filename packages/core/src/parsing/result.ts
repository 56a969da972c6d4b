export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** An expected failure, such as bad input or a missing file. A bug throws instead. */
export interface Failure<E> {
  readonly ok: false;
  readonly error: E;
}

export type Result<T, E> = Success<T> | Failure<E>;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure<E>(error: E): Failure<E> {
  return { ok: false, error };
}
