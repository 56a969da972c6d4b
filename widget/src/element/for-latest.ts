/** A function that computes again only if one of its inputs is not the one of the latest call. */
export function forLatest<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let latest: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    const isSame = latest && inputs.every((input, at) => Object.is(input, latest!.inputs[at]));
    if (!latest || !isSame) latest = { inputs, output: compute(...inputs) };
    return latest.output;
  };
}
