// The loops of a simulation for two trials at a time, in AssemblyScript: TypeScript that compiles to WebAssembly, here with its
// 128-bit SIMD instructions. Each does what the loop of the same name in TypeScript does, step by step in the same order, and so
// gives the same to the last bit. Addresses and lengths are in bytes. A column may end within a group that is computed together:
// what stands after it is its own room to write to, and of no meaning.

/** An operand is a column (its mask is -1) or a number, which then stands four times at its address (its mask is 0). */
// @ts-ignore: decorator
@inline
function operand(address: usize, mask: usize, i: usize): v128 {
  return v128.load(address + (i & mask));
}

export function plus(to: usize, one: usize, oneMask: usize, other: usize, otherMask: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(to + i, f64x2.add(operand(one, oneMask, i), operand(other, otherMask, i)));
    v128.store(to + i, f64x2.add(operand(one + 16, oneMask, i), operand(other + 16, otherMask, i)), 16);
  }
}

export function minus(to: usize, one: usize, oneMask: usize, other: usize, otherMask: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(to + i, f64x2.sub(operand(one, oneMask, i), operand(other, otherMask, i)));
    v128.store(to + i, f64x2.sub(operand(one + 16, oneMask, i), operand(other + 16, otherMask, i)), 16);
  }
}

export function times(to: usize, one: usize, oneMask: usize, other: usize, otherMask: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(to + i, f64x2.mul(operand(one, oneMask, i), operand(other, otherMask, i)));
    v128.store(to + i, f64x2.mul(operand(one + 16, oneMask, i), operand(other + 16, otherMask, i)), 16);
  }
}

export function over(to: usize, one: usize, oneMask: usize, other: usize, otherMask: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(to + i, f64x2.div(operand(one, oneMask, i), operand(other, otherMask, i)));
    v128.store(to + i, f64x2.div(operand(one + 16, oneMask, i), operand(other + 16, otherMask, i)), 16);
  }
}

export function atLeast(to: usize, one: usize, oneMask: usize, other: usize, otherMask: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 16)
    v128.store(to + i, f64x2.max(operand(one, oneMask, i), operand(other, otherMask, i)));
}

export function addProduct(to: usize, one: usize, oneMask: usize, other: usize, otherMask: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 32) {
    const first = f64x2.mul(operand(one, oneMask, i), operand(other, otherMask, i));
    const second = f64x2.mul(operand(one + 16, oneMask, i), operand(other + 16, otherMask, i));
    v128.store(to + i, f64x2.add(v128.load(to + i), first));
    v128.store(to + i, f64x2.add(v128.load(to + i, 16), second), 16);
  }
}

export function geometricSum(to: usize, ratio: usize, terms: i32, bytes: usize): void {
  const one = f64x2.splat(1);
  for (let i: usize = 0; i < bytes; i += 32) {
    const first = v128.load(ratio + i);
    const second = v128.load(ratio + i, 16);
    let firstSum = one;
    let secondSum = one;
    for (let term = 1; term < terms; term++) {
      firstSum = f64x2.add(one, f64x2.mul(first, firstSum));
      secondSum = f64x2.add(one, f64x2.mul(second, secondSum));
    }
    v128.store(to + i, firstSum);
    v128.store(to + i, secondSum, 16);
  }
}

/** `write` of hdrUniforms.ts. */
export function uniforms(to: usize, left: usize, right: usize, count: usize): void {
  const unit = f64x2.splat(1.0 / 4294967296.0);
  const lift = f64x2.splat(0.5 + 0.5 / 4294967296.0);
  for (let i: usize = 0; i < count; i += 4) {
    const sum = i32x4.add(v128.load(left + i * 4), v128.load(right + i * 4));
    const upper = v128.shuffle<i32>(sum, sum, 2, 3, 0, 1);
    v128.store(to + i * 8, f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(sum), unit), lift));
    v128.store(to + i * 8, f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(upper), unit), lift), 16);
  }
}

/** `write` of lattice.ts. */
export function latticeUniforms(
  to: usize,
  first: i32,
  step: i32,
  lowest: i32,
  unit: f64,
  shift: f64,
  count: usize,
): void {
  const one = f64x2.splat(1);
  const units = f64x2.splat(unit);
  const shifts = f64x2.splat(shift);
  const mask = i32x4.splat(lowest);
  const steps = i32x4.splat(4 * step);
  let part = i32x4(first, first + step, first + 2 * step, first + 3 * step);
  for (let i: usize = 0; i < count; i += 4) {
    part = v128.and(part, mask);
    const upper = v128.shuffle<i32>(part, part, 2, 3, 0, 1);
    const sum = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(part), units), shifts);
    const upperSum = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(upper), units), shifts);
    v128.store(to + i * 8, v128.bitselect(sum, f64x2.sub(sum, one), f64x2.lt(sum, one)));
    v128.store(to + i * 8, v128.bitselect(upperSum, f64x2.sub(upperSum, one), f64x2.lt(upperSum, one)), 16);
    part = i32x4.add(part, steps);
  }
}

/**
 * The loop of addWhereBelow.ts: four trials at a time, then one by one, as a run of random numbers may end anywhere. `count` is in
 * trials.
 */
export function addWhereBelow(
  sums: usize,
  left: usize,
  right: usize,
  count: usize,
  limit: usize,
  limitMask: usize,
  one: usize,
  oneMask: usize,
  other: usize,
  otherMask: usize,
): void {
  const unit = f64x2.splat(1.0 / 4294967296.0);
  const lift = f64x2.splat(0.5 + 0.5 / 4294967296.0);
  let i: usize = 0;
  const bytes = count << 3;
  for (; i + 32 <= bytes; i += 32) {
    const sum = i32x4.add(v128.load(left + (i >> 1)), v128.load(right + (i >> 1)));
    const upper = v128.shuffle<i32>(sum, sum, 2, 3, 0, 1);
    const first = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(sum), unit), lift);
    const second = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(upper), unit), lift);
    const product = f64x2.mul(operand(one, oneMask, i), operand(other, otherMask, i));
    const secondProduct = f64x2.mul(operand(one + 16, oneMask, i), operand(other + 16, otherMask, i));
    const added = v128.and(f64x2.lt(first, operand(limit, limitMask, i)), product);
    const secondAdded = v128.and(f64x2.lt(second, operand(limit + 16, limitMask, i)), secondProduct);
    v128.store(sums + i, f64x2.add(v128.load(sums + i), added));
    v128.store(sums + i, f64x2.add(v128.load(sums + i, 16), secondAdded), 16);
  }
  for (; i < bytes; i += 8) {
    const sum = load<i32>(left + (i >> 1)) + load<i32>(right + (i >> 1));
    const isBelow = <f64>sum * (1.0 / 4294967296.0) + (0.5 + 0.5 / 4294967296.0) < load<f64>(limit + (i & limitMask));
    if (isBelow)
      store<f64>(sums + i, load<f64>(sums + i) + load<f64>(one + (i & oneMask)) * load<f64>(other + (i & otherMask)));
  }
}

/** `addRows` of costTally.ts: a row is so many bytes. */
export function addRows(sums: usize, bins: usize, rows: usize, count: i32, bytes: usize): void {
  for (const last = bins + count; bins < last; bins++) {
    const sum = sums + <usize>load<u8>(bins) * bytes;
    for (let at: usize = 0; at < bytes; at += 16) {
      v128.store(sum + at, f64x2.add(v128.load(sum + at), v128.load(rows)));
      rows += 16;
    }
  }
}

/**
 * A vector for every turn of a loop. One that is made of a number is made anew in each turn, by as many as four instructions; one
 * that is loaded is not. Nothing else stands at the addresses in the meantime.
 */
// @ts-ignore: decorator
@inline
function held(at: usize, vector: v128): v128 {
  v128.store(at, vector);
  return v128.load(at);
}

/** The even part of a polynomial of degree 7, and the odd one over x, by the square of x. */
// @ts-ignore: decorator
@inline
function evenAndOdd(row: usize, square: v128): v128 {
  let parts = f64x2.add(f64x2.mul(v128.load(row), square), v128.load(row, 16));
  parts = f64x2.add(f64x2.mul(parts, square), v128.load(row, 32));
  return f64x2.add(f64x2.mul(parts, square), v128.load(row, 48));
}

/** Two polynomials: their coefficients stand in their rows by twos, the highest first. */
// @ts-ignore: decorator
@inline
function polynomials(one: usize, other: usize, x: v128): v128 {
  const square = f64x2.mul(x, x);
  const first = evenAndOdd(one, v128.shuffle<f64>(square, square, 0, 0));
  const second = evenAndOdd(other, v128.shuffle<f64>(square, square, 1, 1));
  const odd = v128.shuffle<f64>(first, second, 1, 3);
  return f64x2.add(f64x2.mul(odd, x), v128.shuffle<f64>(first, second, 0, 2));
}

/**
 * The loop of tabledQuantiles.ts. The row is in the bits 48 to 57 of a share, and its middle half a unit of them further; no row is
 * looked for beyond 1023 of a half, whatever stands after the end of the column.
 */
export function tabledQuantiles(
  column: usize,
  bytes: usize,
  table: usize,
  firstRow: i32,
  rowsOfHalf: i32,
  low: f64,
  width: f64,
): void {
  const half = held(0, f64x2.splat(0.5));
  const one = held(16, f64x2.splat(1));
  const rowBits = held(32, i64x2.splat(1023 << 6));
  const lower = held(48, i64x2.splat(<i64>table - ((firstRow & 1023) << 6)));
  const toUpper = held(64, i64x2.splat(rowsOfHalf << 6));
  const pieceBits = held(80, i64x2.splat(-1 << 48));
  const halfPiece = held(96, i64x2.splat(1 << 47));
  const lows = held(112, f64x2.splat(low));
  const widths = held(128, f64x2.splat(width));
  for (let i: usize = 0; i < bytes; i += 16) {
    const share = v128.load(column + i);
    const isUpper = f64x2.ge(share, half);
    const fromEnd = f64x2.pmin(share, f64x2.sub(one, share));
    const row = i64x2.add(v128.and(i64x2.shr_u(fromEnd, 42), rowBits), lower);
    const at = i64x2.add(row, v128.and(isUpper, toUpper));
    const middle = v128.or(v128.and(fromEnd, pieceBits), halfPiece);
    const x = f64x2.sub(fromEnd, middle);
    const value = polynomials(<usize>i32x4.extract_lane(at, 0), <usize>i32x4.extract_lane(at, 2), x);
    v128.store(column + i, f64x2.add(lows, f64x2.mul(widths, value)));
  }
}

/** The loop of normalShares.ts: whatever stands after the end of the column, no row is looked for beyond the farthest. */
export function normalShares(
  column: usize,
  bytes: usize,
  table: usize,
  piecesPerUnit: f64,
  farthest: f64,
  least: f64,
): void {
  const unit = 1 / piecesPerUnit;
  for (let i: usize = 0; i < bytes; i += 16) {
    const value = v128.load(column + i);
    const distance = f64x2.pmin(f64x2.splat(farthest), f64x2.abs(value));
    const row = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(distance, f64x2.splat(piecesPerUnit)));
    const one = table + (<usize>i32x4.extract_lane(row, 0) << 6);
    const other = table + (<usize>i32x4.extract_lane(row, 1) << 6);
    const middle = f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_s(row), f64x2.splat(0.5)), f64x2.splat(unit));
    const tail = polynomials(one, other, f64x2.sub(distance, middle));
    const isLower = f64x2.lt(value, f64x2.splat(0));
    const share = v128.bitselect(tail, f64x2.sub(f64x2.splat(1), tail), isLower);
    v128.store(column + i, f64x2.max(f64x2.splat(least), f64x2.min(f64x2.splat(1 - least), share)));
  }
}
