/** How a simulation draws: at random, or from the points of a lattice, which fill the space of all draws more evenly. */
export const samplings = ["random", "lattice"] as const;
export type Sampling = (typeof samplings)[number];

/** How a simulation draws by itself, and what a decision rests on, which is surer from a lattice. */
export const usualSampling = { sampling: "random", decisionSampling: "lattice" } as const satisfies Record<
  string,
  Sampling
>;
