/**
 * A check's cell holds a value for each verdict and takes its colours from it; the word comes from the number format. A check is
 * frozen where the formula it checks against is, so that it cannot be made.
 */
export const verdicts = {
  passed: { value: 1, fill: "#DFF6DD", color: "#0B5A1E" },
  failed: { value: 0, fill: "#FDE7E9", color: "#A4262C" },
  frozen: { value: -1, fill: "#DDEAF0", color: "#0B4F6C" },
} as const;
