/** 40 decimals. */
const scale = 10n ** 40n;

/**
 * 1/B of Erlang B for all line counts up to the last, by the textbook recursion in whole numbers of 40 decimals. The load
 * counts as the binary fraction that it is.
 */
function exactInverseBlocked(load: number, lineCount: number): bigint[] {
  const { numerator, denominator } = binaryFraction(load);
  const inverse = [scale];
  for (let line = 1; line <= lineCount; line += 1) {
    inverse.push(scale + (inverse[line - 1]! * BigInt(line) * denominator) / numerator);
  }
  return inverse;
}

/** Erlang B, to 16 digits. */
export function exactBlockedShare(load: number, lineCount: number): number {
  return quotient(scale, exactInverseBlocked(load, lineCount)[lineCount]!);
}

/** Erlang C = N / (a + (N - a)/B), to 16 digits. */
export function exactWaitShare(load: number, agentCount: number): number {
  const { numerator, denominator } = binaryFraction(load);
  const agents = BigInt(agentCount) * denominator;
  const inverse = exactInverseBlocked(load, agentCount)[agentCount]!;
  return quotient(agents * scale, numerator * scale + (agents - numerator) * inverse);
}

function quotient(dividend: bigint, divisor: bigint): number {
  const extra = 10n ** BigInt(Math.max(0, divisor.toString().length - dividend.toString().length) + 25);
  return Number(`${(dividend * extra) / divisor}e-${extra.toString().length - 1}`);
}

function binaryFraction(value: number): { numerator: bigint; denominator: bigint } {
  let numerator = value;
  let denominator = 1n;
  for (; !Number.isInteger(numerator); numerator *= 2) denominator *= 2n;
  return { numerator: BigInt(numerator), denominator };
}
