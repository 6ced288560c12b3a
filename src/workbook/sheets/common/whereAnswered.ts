/** A function that still computes, or was stopped, leaves its cells blank: they are shown so, not as 0. */
export function whereAnswered(cell: string, shown = cell): string {
  return `IF(ISNUMBER(${cell}),${shown},"")`;
}
