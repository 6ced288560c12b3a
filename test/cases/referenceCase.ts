interface AnyCase {
  readonly id: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly source: string;
}

/** A case of `test/cases/*.json` by its id, with the shapes the test knows it to have. */
export function referenceCase<Inputs, Expected>(cases: readonly AnyCase[], id: string) {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found as { readonly inputs: Inputs; readonly expected: Expected; readonly source: string };
}
