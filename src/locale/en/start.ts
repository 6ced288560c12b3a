/** The view that one begins in. */
export const enStart = {
  heading: "Keep the call centre, or outsource it?",
  picture: (articles: number, factors: number, drivers: number) =>
    `From ${articles} articles to ${factors} factors, ${drivers} figures and one decision`,
  steps: { articles: "articles", factors: "factors", drivers: "figures", decision: "decision" },
  compares: (most: number, years: number) =>
    `Compares up to ${most} ways to run a call centre, over up to ${years} years.`,
  writes: "Writes a workbook you can check: open formulas, and an article behind every factor.",
  says: "Says what it recommends, how sure that is, and what would change it.",
  create: "Create comparison",
  example: "Try an example",
  exampleHint: "The example holds default values only, none of your figures.",
  template: "Open our template",
  templateHint: "A workbook of its own to start comparisons from in your company's look.",
  templateStates: {
    opening: "Opening the template…",
    opened: "The template is open as a workbook of its own.",
    refused: "The template could not be opened from here. Download it, and open the file.",
  },
  download: "Download template.xlsx",
  note: "Adds sheets to this workbook and leaves the others as they are. Your figures stay in it.",
};

export type StartTexts = typeof enStart;
