/** How a simulation draws: at random, or from the points of a lattice, which fill the space of all draws more evenly. */
export const samplings = ["random", "lattice"] as const;
export type Sampling = (typeof samplings)[number];
