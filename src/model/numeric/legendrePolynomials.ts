/**
 * The Legendre polynomials of degree 0, 1, ... to the highest, shifted to the numbers from 0 to 1, at some numbers.
 *
 * Source: DLMF 18.9.1 with the coefficients of table 18.9.1.
 */
export function legendrePolynomials(highest: number, at: Float64Array): Float64Array[] {
  const found = [at.map(() => 1), at.map((x) => 2 * x - 1)];
  for (let n = 1; n < highest; n++) {
    const [before, last] = [found[n - 1]!, found[n]!];
    found.push(at.map((x, index) => ((2 * n + 1) * (2 * x - 1) * last[index]! - n * before[index]!) / (n + 1)));
  }
  return found.slice(0, highest + 1);
}
