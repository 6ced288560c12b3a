/** Two names that fold to the same text are one name, whatever their case and the blanks around them. */
export function foldName(name: string): string {
  return name.trim().toLowerCase();
}
