/** Text as it shows, without the apostrophe that keeps it text. */
export function unquoted(text: string): string {
  return text.replace(/^'/, "");
}
