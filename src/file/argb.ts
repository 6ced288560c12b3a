/** "FF0B4F6C" for "#0B4F6C" */
export function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
