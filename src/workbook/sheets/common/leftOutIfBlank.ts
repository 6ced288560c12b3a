/** Excel may pass a blank cell on as 0; the functions take "" for an argument left out. */
export function leftOutIfBlank(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}
