import { plural } from "../numbers";

/** The view that compares the model with the books of the centre of today. */
export const enCalibrateView = {
  lead: (option: string) => `Does the model know ‘${option}’ as it is today?`,
  figure: "Today",
  yours: "Yours",
  model: "Model",
  gap: "Gap",
  figures: {
    fte: () => "FTE of agents",
    seats: () => "Seats",
    cost: (currency: string) => `Cost of last year, ${currency}`,
  },
  kept: "What you type here is kept in the workbook and goes with its file, but stands on no sheet. Only a value that you choose is written in a cell.",
  otherCurrency: (cost: string, currency: string) =>
    `You typed a cost of ${cost}, and the comparison is in ${currency} now. Type it in ${currency} to compare it.`,
  seatsHint: (sheet: string) =>
    `The model's seats are those of the busiest interval on ‘${sheet}’, with the scenario in force. They move with the shape of the week and the service level there.`,
  costHint: "The cost is that of running the centre for a year, before tax, without risks and one-off costs.",
  beforeScenario: (scenario: string) =>
    `The model's FTE and cost are before the scenario; on the sheets ‘${scenario}’ is in force.`,
  lines: "Where the gap is",
  line: "Line",
  yourHeads: "Your heads",
  rest: "Not from the head count",
  total: "Total",
  close: {
    fte: "One figure that would close the gap of the head count",
    cost: "One figure that would close the gap of the cost",
  },
  noGap: "The model has the figures that you typed: there is nothing to close.",
  seatsGap: (sheet: string) =>
    `The seats differ. No single figure is proposed for them: they follow from the shape of the week and the service level on ‘${sheet}’.`,
  seatsUnknown: (sheet: string) => `The seats cannot be compared: ‘${sheet}’ does not show how many the model needs.`,
  noValue: "No single figure closes this gap. Look at several on the sheet.",
  nothingTyped: "Type what you know of your centre: one figure is enough.",
  use: (value: string, driver: string) => `Use ${value}: ${driver}`,
  moves: (options: string) => `Moves ${options}.`,
  movesAll: "Moves every option.",
  typedAlone: {
    dearer: (options: string) => `Typed for ${options} only: the other options seem to save more.`,
    cheaper: (options: string) => `Typed for ${options} only: the other options seem to save less.`,
  },
  columns: (options: string) => `Typed for ${options}.`,
  forAll: "Typed once for every option.",
  left: (options: string) => `Left as you have it: ${options}.`,
  writes: (cost: string, cells: number, sheet: string) =>
    `At the present occupancy a year would cost ${cost} to run. Writes ${plural(cells, "en", { one: "one cell", other: `${cells} cells` })} of ‘${sheet}’; where the occupancy follows from the week, a part of the gap may stay.`,
  written: (value: string, driver: string, sheet: string) => `‘${driver}’ is ${value} on ‘${sheet}’ now.`,
  awaited: (value: string, driver: string, sheet: string) =>
    `‘${driver}’ is written as ${value} on ‘${sheet}’, but Excel has not calculated with it yet: the model here is that of before.`,
  unreadable: (sheet: string) => `The figures of ‘${sheet}’ cannot be read. Look at the errors there.`,
};
