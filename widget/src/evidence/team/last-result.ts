/** Keeps the last result of a computation, and computes again only for other inputs: a lead may be typing. */
export class LastResult<Result> {
  #last: { readonly inputs: readonly unknown[]; readonly result: Result } | undefined;

  of(inputs: readonly unknown[], compute: () => Result): Result {
    if (!this.#last || inputs.some((input, at) => input !== this.#last!.inputs[at])) {
      this.#last = { inputs, result: compute() };
    }
    return this.#last.result;
  }
}
