import { watchedNames } from "../layout/checks";

/** The named cells that a hand-off reads, and those that it fills: what a comparison has whose agent hours and marks stay right. */
export const hoursNames = {
  weeks: "Outsource_StaffingWeeks",
  table: "Outsource_StaffingHours",
  shape: watchedNames.shape,
  targets: watchedNames.targets,
  mail: "Outsource_StaffingMail",
} as const;

/** Where the changes are counted. */
export const changedName = "Outsource_ChangedInputs";

/** The cells that a hand-off fills. */
export const filledNames: readonly string[] = [hoursNames.table, changedName];

export const readNames: readonly string[] = [
  ...Object.values(watchedNames),
  hoursNames.weeks,
  hoursNames.mail,
  hoursNames.table,
];
