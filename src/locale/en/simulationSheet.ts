/** The words on the Simulation sheet. Places in braces are filled in by formulas. */
export const enSimulationSheet = {
  howTo:
    "What each option may cost when all uncertain inputs vary at once and the yearly events happen or do not. Inputs are taken before the scenario.",
  setting: "Setting",
  typed: "Typed",
  inForce: "In force",
  default: "Default",
  settings: {
    trials: "Trials",
    seed: "Seed",
    sampling: "Sampling",
    drawn: "Trials to draw",
    atOnce: "Run without being asked, up to",
    automatic: "Run longer ones by themselves",
    decisionTrials: "Trials: worth, walk-away price",
    decisionSampling: "Sampling: worth, walk-away price",
    confidence: "Confidence: walk-away price",
    run: "Inputs of the long run, and now",
    option: "Option in the histogram",
    budget: "Budget",
  },
  settingUnits: {
    trials: "trials",
    seed: "number",
    sampling: "choice",
    drawn: "trials",
    atOnce: "trials",
    automatic: "1 = yes",
    decisionTrials: "trials",
    decisionSampling: "choice",
    confidence: "share of trials",
    run: "sum of inputs",
    option: "option",
  },
  settingHelp: {
    trials:
      "How often to draw all inputs anew, from 1 to 1,000,000. More trials take longer and are more exact. Leave blank for the default.",
    seed: "The same seed gives the same draws on every computer. Another one shows how much chance is left in the figures. Leave blank for the default.",
    sampling:
      "Random: as a dice would. Lattice: evenly over all that may happen; the trials are rounded up to a power of two. Means are much surer, percentiles somewhat, chances hardly. Leave blank for the default.",
    atOnce:
      "Up to so many trials are run whenever an input changes, those of a lattice counted as they are drawn. More wait until they are asked for. Leave blank for the default.",
    automatic:
      "0, by hand: more trials than that are run once ‘Run’ is pressed in the pane; after the next change of an input the default's trials stand in their place. 1: every change runs all of them.",
    decisionTrials:
      "How often to draw for what to find out first and for the walk-away prices, whatever the trials above: from 1,000 to 100,000, rounded up to a power of two. Leave blank for the default.",
    decisionSampling:
      "How the trials of the worth and of the walk-away prices are drawn, whatever is chosen above. A lattice makes both surer. Leave blank for the default.",
    confidence:
      "In what share of trials an option has to cost less than the baseline at its walk-away price, from 1% to 99%. Leave blank for the default.",
    run: "Written by ‘Run’ in the pane. All trials are run while it equals the number beside it, which changes with every input; without the pane, type that number here.",
    option: "The option whose costs the histogram shows. Leave blank for the option picked on ‘Comparison’.",
    budget:
      "What the net present cost of an option may come to at most. The chance of costing more then stands below ‘Cheaper than the baseline’. Leave blank where there is none.",
  },
  bandEnough: "Were the trials enough?",
  enough: "Yes: with {trials} trials no option's mean is uncertain by 1% of itself or more (standard error).",
  notEnough:
    "No: with {trials} trials the mean of {option} is uncertain by {share}% of itself (standard error). Type more trials, until it is below 1%.",
  noFigures:
    "No figures: the simulation still runs, or refuses an input; the cell under OUTSOURCE_SIMULATE says which.",
  figures: "These figures are of {trials} trials from seed {seed}, of the inputs as they are now.",
  figuresLattice:
    "These figures are of {trials} trials of a lattice from seed {seed}, of the inputs as they are now: {asked} asked for, rounded up to a power of two.",
  figuresStopped:
    "Stopped: these figures are of the first {trials} of {asked} trials from seed {seed}. ‘Run’ in the pane runs all of them.",
  figuresWaiting:
    "These figures are of {trials} trials from seed {seed}, of the inputs as they are now. {asked} are asked for: ‘Run’ in the pane runs them.",
  oneTrial: "No: a single trial says nothing of its own uncertainty. Type more trials.",
  bandCosts: "Net present cost of each option",
  costsNote:
    "P10: one trial in ten costs less. P50: half of them do. P90: nine in ten do, so one in ten costs more; a cautious budget starts here.",
  statistics: {
    p10: "P10, 10th percentile",
    p50: "P50, median",
    p90: "P90, 90th percentile",
    mean: "Mean",
    sd: "Standard deviation",
    min: "Lowest",
    p5: "P5, 5th percentile",
    p95: "P95, 95th percentile",
    max: "Highest",
    cvar95: "Mean of the dearest 5% (CVaR)",
    "standard-error": "Standard error of the mean",
    "p5-low": "P5, lower limit",
    "p5-high": "P5, upper limit",
    "p50-low": "P50, lower limit",
    "p50-high": "P50, upper limit",
    "p95-low": "P95, lower limit",
    "p95-high": "P95, upper limit",
    trials: "Trials",
    enough: "Trials are enough",
  },
  lowestSaving: "Mean of the lowest 5% (CVaR)",
  bandChances: "How often each option is the cheapest",
  chances: { "chance-best": "Cheapest of all options", "chance-cheaper": "Cheaper than the baseline" },
  overBudget: "Costs more than the budget",
  chanceUnit: "share of trials",
  bandHistogram: "How the cost of each option is spread",
  histogramNote:
    "Share of trials between two costs, in the same steps for every option; the curves give the share that cost no more. Below: one option by itself.",
  histogramTitle: "One option by itself",
  spreadTitle: "Share of trials by cost",
  axis: {
    bins: "Bins of each option",
    steps: "Steps at most",
    least: "Lowest cost of all options",
    most: "Highest cost of all options",
    rough: "Step, before it is rounded",
    magnitude: "Power of ten below it",
    step: "Step",
    first: "First edge",
  },
  latticeSizes: "Trials a lattice can have",
  cumulativeTitle: "Share of trials that cost no more",
  costAxis: "Net present cost, {currency} million",
  cost: "Cost",
  cumulative: "Share of trials",
  bandSaving: "Saving of each option against the baseline",
  savingNote:
    "One trial draws the shared inputs once for both. P10: one trial in ten saves less; below 0 the option costs more than the baseline.",
  bandScenarios: "All uncertain inputs at their ends at once, and the trials beyond",
  scenariosNote:
    "Jobs displaced and their pay follow; occupancy, cost of escalation and cost until live keep the base. ‘Comparison’ shows a scenario with its staffing recalculated.",
  ends: { favourable: "Inputs favourable, staffing as in base", adverse: "Inputs adverse, staffing as in base" },
  beyond: {
    cheaper: "Cheaper than favourable inputs, at most",
    dearer: "Dearer than adverse inputs, at most",
  },
  bandInformation: "What to find out first: the value of information",
  find: "Find out first: {driver}. Knowing it is worth {currency} {worth} on average, {share}% of knowing everything.",
  findNothing: "Nothing to find out first: no uncertain input on its own changes which option costs least.",
  worthNote:
    "Worth: what knowing an input before you choose the option that costs least would save on average. Finding it out should cost no more.",
  swingNote:
    "A swing on ‘Sensitivity’ says how far a driver moves the number; its worth here says whether it can change the decision.",
  everything: "Everything uncertain at once (EVPI)",
  worth: "Worth knowing",
  worthError: "Standard error",
  worthShare: "Share of the EVPI",
  driverOf: "{driver} ({of})",
  informationTitle: "What it is worth to know before choosing",
  informationAxis: "Worth knowing, {currency} million",
  bandWalkAway: "Walk-away price of each vendor",
  walkAwayNote:
    "At this price the option costs less than the baseline in the share of trials that is the confidence above; the price is certain, all else varies.",
  priceToday: "Price today, before the scenario",
  walkAway: "Walk-away price",
  room: "Walk-away price above today's",
  roomUnit: "share of the price",
  noPrice: "no such price",
  bandBridge: "From the net present cost on ‘Costs’ to the mean of the simulation",
  bridge: {
    deterministic: "Net present cost, every input at its base",
    lopsided: "Effect of lopsided ranges",
    means: "Net present cost, every input at its mean",
    rest: "Everything else",
    mean: "Mean of the simulation",
  },
  bridgeNotes: {
    deterministic: "Every input at its base: the single figure that ‘Costs’ shows in the base scenario.",
    lopsided:
      "Effect of lopsided ranges: where the range above the base is longer than the one below, the input is on average above its base.",
    rest: "Everything else: costs not in proportion to an input, inputs that vary together, limits on draws, yearly events, chance left in the trials.",
  },
  bandMeans: "Every input at the mean of its distribution",
  meanMultiplier: "Mean multiplier",
};

export type SimulationTexts = typeof enSimulationSheet;
