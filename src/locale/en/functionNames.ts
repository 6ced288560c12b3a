/** What a cell function is called in plain words, and other words that it is looked for by. */
export interface FunctionName {
  readonly title: string;
  readonly words: string;
}

export const enFunctionNames = {
  OUTSOURCE_AGENTS: { title: "Agents needed", words: "staffing headcount erlang people on shift how many" },
  OUTSOURCE_SERVICELEVEL: {
    title: "Share of calls answered in time",
    words: "service level 80/20 erlang answer target",
  },
  OUTSOURCE_ASA: { title: "Average wait", words: "average speed of answer waiting time queue delay" },
  OUTSOURCE_OCCUPANCY: { title: "How busy agents are", words: "occupancy utilisation idle time workload" },
  OUTSOURCE_ABANDONMENT: { title: "Callers who give up", words: "abandoned lost calls hang up patience erlang a" },
  OUTSOURCE_LINES: { title: "Telephone lines needed", words: "trunks blocking busy signal erlang b" },
  OUTSOURCE_FTE: {
    title: "Full-time equivalents behind a profile",
    words: "fte headcount shrinkage paid hours absence",
  },
  OUTSOURCE_QUOTE: {
    title: "One vendor price in every unit",
    words: "quote compare offers per minute per call per hour convert unit",
  },
  OUTSOURCE_FEE: { title: "Fee with price breaks", words: "tiered fee volume discount rate card minimum invoice" },
  OUTSOURCE_TCO: { title: "Cost of each option", words: "total cost of ownership npv net present cost compare" },
  OUTSOURCE_CASHFLOW: { title: "Cost by line and year", words: "cash flow budget yearly costs breakdown" },
  OUTSOURCE_SAVING: { title: "Saving, payback and return", words: "savings payback irr return business case" },
  OUTSOURCE_SCORE: { title: "Score of each option", words: "weighted score rating points which is best" },
  OUTSOURCE_EXPLAIN: { title: "What makes up a score", words: "explain contribution breakdown of score" },
  OUTSOURCE_RATINGS: { title: "Ratings that the figures suggest", words: "suggested ratings factors pros cons 1 to 5" },
  OUTSOURCE_WEIGHTS: { title: "Weights from judgements", words: "weights importance swing rank pairwise ahp" },
  OUTSOURCE_CONSISTENCY: {
    title: "How far pairwise judgements contradict",
    words: "consistency ratio ahp contradiction",
  },
  OUTSOURCE_TOPSIS: { title: "Closeness to the ideal", words: "topsis ideal distance ranking method" },
  OUTSOURCE_STABILITY: {
    title: "How far a weight may move",
    words: "stability sensitivity of weights same leader swing point",
  },
  OUTSOURCE_ROBUSTNESS: {
    title: "Who leads whatever the weights",
    words: "robustness all weightings rank acceptability smaa",
  },
  OUTSOURCE_BREAKEVEN: { title: "Where two options cost the same", words: "break-even tipping point threshold price" },
  OUTSOURCE_TORNADO: { title: "Which figures move the saving most", words: "tornado sensitivity what matters drivers" },
  OUTSOURCE_SPLIT: { title: "Send only part of the calls", words: "split share of calls hybrid mix both" },
  OUTSOURCE_RISK: {
    title: "Expected loss of a risk register",
    words: "risk register expected loss probability impact",
  },
  OUTSOURCE_SIMULATE: { title: "Simulate all costs", words: "monte carlo simulation uncertainty range percentile p90" },
  OUTSOURCE_HISTOGRAM: { title: "How simulated costs spread", words: "histogram distribution spread monte carlo" },
  OUTSOURCE_TRIAL: { title: "Audit one trial", words: "audit trail draws reperform one trial" },
  OUTSOURCE_EVPPI: { title: "What to find out first", words: "value of information evpi evppi research worth" },
  OUTSOURCE_WALKAWAY: { title: "Price to walk away from", words: "walk-away price negotiation ceiling highest price" },
  OUTSOURCE_UNIFORM: { title: "Draw a random number", words: "random number hdr stream seed" },
  OUTSOURCE_FACTORS: {
    title: "The 18 factors of the articles",
    words: "list advantages disadvantages pros and cons articles",
  },
  OUTSOURCE_FACTOR: { title: "One fact about a factor", words: "lookup factor article summary" },
  OUTSOURCE_DRIVERS: { title: "The drivers with sources", words: "assumptions inputs defaults sources benchmarks" },
  OUTSOURCE_VERSION: { title: "Version of the model", words: "version fingerprint same model" },
} satisfies Readonly<Record<string, FunctionName>>;
