/** The words on the Risks sheet. */
export const enRisksSheet = {
  howTo:
    "What may go wrong in a year, how likely it is and what it costs. Type your own risks in the yellow cells; their expected loss goes to ‘Inputs’.",
  bandEvents: "The four yearly events",
  bandProbability: "Yearly probability",
  bandImpact: "Impact of one event, year 1",
  bandLoss: "Expected loss, year 1",
  risk: "Risk",
  eventsSum: "Expected loss of the four events",
  costsDifference: "Relative difference from ‘Costs’",
  relative: "relative",
  bandOwn: "Your own risks",
  ownNote:
    "A row counts once every probability and all three impacts are filled; type 0 where the risk does not apply to an option. An incomplete row counts for no option and fails a check.",
  modeWeight: "Weight of the most likely (PERT)",
  allWeights: "Sum of the three weights",
  bandOwnImpact: "Impact of one event",
  bandOwnLoss: "Expected loss per year",
  owner: "Owner or note",
  mode: "Most likely",
  mean: "Mean",
  status: "Row",
  complete: "Complete",
  incomplete: "Incomplete",
  probabilityTitle: "Probability per year",
  probabilityHelp:
    "How likely the event is in a year for this option, from 0% to 100%; 5% is once in 20 years. 0%: it cannot happen.",
  impactHelp:
    "What one event costs in today's prices: the lowest, the most likely and the highest amount, each at least as high as the one before.",
  ownSum: "Expected loss of your own risks",
  byFunction: "The same by OUTSOURCE_RISK",
  difference: "Relative difference of the two",
  inForce: "Other risks in force on ‘Inputs’",
  incompleteRows: "Incomplete rows",
  rows: "rows",
  /** On the Inputs sheet. */
  link: "Own risks: expected loss per year",
};

export type RisksTexts = typeof enRisksSheet;
