/** A table: its heading, the header row and the rows below it. */
export interface Section {
  readonly band: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
}

/** Sections one below the other from a row, by how many rows each has. */
export function sectionsFrom<Id extends string>(
  firstRow: number,
  rowCounts: Readonly<Record<Id, number>>,
): Readonly<Record<Id, Section>> {
  let next = firstRow;
  const sections = Object.entries<number>(rowCounts).map(([id, rows]) => {
    const band = next;
    next += rows + 3;
    return [id, { band, header: band + 1, first: band + 2, rows }] as const;
  });
  return Object.fromEntries(sections) as Record<Id, Section>;
}
