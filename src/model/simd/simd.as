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

/** `belowNumber` of hdrBelow.ts. */
export function belowNumber(found: usize, start: i32, left: usize, right: usize, count: i32, most: i32): i32 {
  let hits = 0;
  const limit = i32x4.splat(most);
  for (let i = 0; i < count; i += 4) {
    const at = <usize>i * 4;
    let which = i32x4.bitmask(i32x4.le_s(i32x4.add(v128.load(left + at), v128.load(right + at)), limit));
    if (which == 0) continue;
    for (; which != 0; which &= which - 1) {
      const index = i + ctz(which);
      if (index >= count) break;
      store<i32>(found + <usize>hits * 4, start + index);
      hits++;
    }
  }
  return hits;
}

/** `belowColumn` of hdrBelow.ts; `limits` are those from `start` on. */
export function belowColumn(found: usize, start: i32, left: usize, right: usize, count: i32, limits: usize): i32 {
  let hits = 0;
  const lift = f64x2.splat(2147483648.5);
  const levels = f64x2.splat(4294967296);
  for (let i = 0; i < count; i += 2) {
    const at = <usize>i * 4;
    const sum = f64x2.convert_low_i32x4_s(i32x4.add(v128.load64_zero(left + at), v128.load64_zero(right + at)));
    const limit = f64x2.mul(v128.load(limits + at * 2), levels);
    let which = i64x2.bitmask(f64x2.lt(f64x2.add(sum, lift), limit));
    for (; which != 0; which &= which - 1) {
      const index = i + ctz(which);
      if (index >= count) break;
      store<i32>(found + <usize>hits * 4, start + index);
      hits++;
    }
  }
  return hits;
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

/** Two polynomials of degree 6, each around the first number of its row; their coefficients follow, the highest first. */
// @ts-ignore: decorator
@inline
function polynomials(one: usize, other: usize, at: v128): v128 {
  let pair = v128.load(one);
  let otherPair = v128.load(other);
  const x = f64x2.sub(at, v128.shuffle<f64>(pair, otherPair, 0, 2));
  let value = v128.shuffle<f64>(pair, otherPair, 1, 3);
  pair = v128.load(one, 16);
  otherPair = v128.load(other, 16);
  value = f64x2.add(f64x2.mul(value, x), v128.shuffle<f64>(pair, otherPair, 0, 2));
  value = f64x2.add(f64x2.mul(value, x), v128.shuffle<f64>(pair, otherPair, 1, 3));
  pair = v128.load(one, 32);
  otherPair = v128.load(other, 32);
  value = f64x2.add(f64x2.mul(value, x), v128.shuffle<f64>(pair, otherPair, 0, 2));
  value = f64x2.add(f64x2.mul(value, x), v128.shuffle<f64>(pair, otherPair, 1, 3));
  pair = v128.load(one, 48);
  otherPair = v128.load(other, 48);
  value = f64x2.add(f64x2.mul(value, x), v128.shuffle<f64>(pair, otherPair, 0, 2));
  value = f64x2.add(f64x2.mul(value, x), v128.shuffle<f64>(pair, otherPair, 1, 3));
  return value;
}

/** The loop of tabledQuantiles.ts. A row is never looked for beyond 2047, whatever stands after the end of the column. */
export function tabledQuantiles(
  column: usize,
  bytes: usize,
  table: usize,
  firstRow: i32,
  rowsOfHalf: i32,
  low: f64,
  width: f64,
): void {
  const base = i64x2.splat(firstRow);
  const rows = i64x2.splat(rowsOfHalf);
  for (let i: usize = 0; i < bytes; i += 16) {
    const share = v128.load(column + i);
    const isUpper = f64x2.ge(share, f64x2.splat(0.5));
    const fromEnd = f64x2.pmin(share, f64x2.sub(f64x2.splat(1), share));
    const row = i64x2.add(i64x2.sub(i64x2.shr_u(fromEnd, 48), base), v128.and(isUpper, rows));
    const at = i64x2.shl(v128.and(row, i64x2.splat(2047)), 6);
    const one = table + <usize>i64x2.extract_lane(at, 0);
    const other = table + <usize>i64x2.extract_lane(at, 1);
    const value = polynomials(one, other, fromEnd);
    v128.store(column + i, f64x2.add(f64x2.splat(low), f64x2.mul(f64x2.splat(width), value)));
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
  for (let i: usize = 0; i < bytes; i += 16) {
    const value = v128.load(column + i);
    const distance = f64x2.pmin(f64x2.splat(farthest), f64x2.abs(value));
    const row = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(distance, f64x2.splat(piecesPerUnit)));
    const one = table + (<usize>i32x4.extract_lane(row, 0) << 6);
    const other = table + (<usize>i32x4.extract_lane(row, 1) << 6);
    const tail = polynomials(one, other, distance);
    const isLower = f64x2.lt(value, f64x2.splat(0));
    const share = v128.bitselect(tail, f64x2.sub(f64x2.splat(1), tail), isLower);
    v128.store(column + i, f64x2.max(f64x2.splat(least), f64x2.min(f64x2.splat(1 - least), share)));
  }
}
