/** How weights are judged: points for the swing from worst to best, a ranking, or a matrix of pairwise comparisons. */
export const weightMethods = ["swing", "roc", "ahp"] as const;
export type WeightMethod = (typeof weightMethods)[number];
