/**
 * A room whose tests are too dear for each of its mutants to meet them all, in parts: the files of a part, and the tests that its
 * mutants meet, from the cheapest on.
 */
const simulation = {
  loops: {
    files: ["addWhereBelow", "blockLength", "columns", "loops", "quantity", "recording", "simdColumns", "simdLoops"],
    tests: ["blockLength", "columns", "recording", "addWhereBelow"],
  },
  quantiles: {
    files: [
      ...["choleskyFactor", "correlated", "multipliers", "normalScores", "normalShares", "pertDistribution"],
      ...["pertQuantiles", "pertSeries", "quantileTable", "rankCorrelations", "tabledQuantiles"],
    ],
    tests: ["normalScores", "rankCorrelations", "multipliers"],
  },
  draws: {
    files: ["drawnOptions", "eventTrials", "keptDraws", "writeUniforms"],
    tests: ["keptDraws", "drawnOptions", "eventTrials", "performedTrial"],
  },
  costs: {
    files: [
      ...["eventCosts", "feltQuantities", "laneCosts", "movedOptions", "sharedTerms", "sweptCosts", "trialCosts"],
      ...["trialWork", "vendorFees"],
    ],
    tests: ["movedOptions", "laneCosts", "eventCosts", "trialCosts", "sweptCosts"],
  },
  trials: {
    files: ["performedTrial", "simulatedCosts", "simulation", "simulationProgress"],
    tests: ["performedTrial", "simulatedCosts"],
  },
  statistics: {
    files: ["chances", "costTally", "histogram", "rankedValues", "trialStatistics"],
    tests: ["trialStatistics", "costTally"],
  },
  worth: {
    files: ["informationWorth", "rankedWorth"],
    tests: ["informationWorth"],
  },
  questions: {
    files: ["crossing", "split", "tornado"],
    tests: ["crossing", "split", "tornado"],
  },
  walks: {
    files: ["walkAway"],
    tests: ["walkAway"],
  },
  breaks: {
    files: ["breakEven"],
    tests: ["breakEven"],
  },
};

module.exports = { simulation };
