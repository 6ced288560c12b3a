/** What a company knows of the centre it runs today. */
export const actualIds = ["fte", "seats", "cost"] as const;
export type ActualId = (typeof actualIds)[number];

/** What is typed of it in the pane, as it is typed. */
export type ActualTexts = Readonly<Record<ActualId, string>>;

export const noActuals: ActualTexts = { fte: "", seats: "", cost: "" };
