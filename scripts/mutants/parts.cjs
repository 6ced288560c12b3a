/**
 * A room whose tests are too dear for each of its mutants to meet them all, in parts: the files of a part, and the tests that its
 * mutants meet, from the cheapest on.
 */
const simulation = {
  loops: {
    files: ["addWhereBelow", "blockLength", "columns", "loops", "quantity", "recording", "simdColumns", "simdLoops"],
    tests: ["blockLength", "columns", "recording", "addWhereBelow"],
  },
  draws: {
    files: [
      ...["choleskyFactor", "correlated", "drawnOptions", "eventTrials", "keptDraws", "multipliers", "normalScores"],
      ...["normalShares", "pertDistribution", "pertQuantiles", "pertSeries", "quantileTable", "rankCorrelations"],
      ...["tabledQuantiles", "writeUniforms"],
    ],
    tests: ["normalScores", "eventTrials", "multipliers", "rankCorrelations", "performedTrial"],
  },
  costs: {
    files: [
      ...["eventCosts", "feltQuantities", "laneCosts", "movedOptions", "performedTrial", "sharedTerms"],
      ...["simulatedCosts", "simulation", "simulationProgress", "sweptCosts", "trialCosts", "trialWork", "vendorFees"],
    ],
    tests: ["movedOptions", "performedTrial", "trialCosts", "sweptCosts", "simulatedCosts"],
  },
  statistics: {
    files: ["chances", "costTally", "histogram", "informationWorth", "rankedValues", "rankedWorth", "trialStatistics"],
    tests: ["trialStatistics", "costTally", "informationWorth"],
  },
  questions: {
    files: ["breakEven", "crossing", "split", "tornado", "walkAway"],
    tests: ["split", "tornado", "walkAway", "breakEven"],
  },
};

module.exports = { simulation };
