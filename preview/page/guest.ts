/** What the page is told of the add-in it shows; the server writes it into the page. */
export interface Guest {
  name: string;
  /** The name of the workbook. */
  file: string;
  /** The address of the pane's page. */
  pane: string;
  /** What the title bar offers, by tag. */
  languages: Record<string, string>;
  /** The selector of the pane's button that makes a workbook to look at. */
  primaryButton: string | null;
  /** Whether the server tells when the add-in has been built anew. */
  watches: boolean;
}

export function readGuest(): Guest {
  return JSON.parse(document.getElementById("guest")!.textContent) as Guest;
}
