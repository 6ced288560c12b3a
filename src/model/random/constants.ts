/** The numbers that make one of the two halves of which a HDR random number is the sum. */
export interface HdrHalf {
  /** The sum of the stream's numbers, each times its factor, is taken modulo this, a prime. */
  readonly modulus: number;
  readonly trial: number;
  readonly variable: number;
  readonly entity: number;
  readonly event: number;
  readonly seed: number;
  /** The sum times the factor, plus the shift, divides `dividend`; the remainder is scaled and taken modulo the base. */
  readonly factor: number;
  readonly shift: number;
  readonly scale: number;
  readonly base: number;
  readonly weight: number;
}

/** Source: the HDR generator as probabilitymanagement.org's SIPmath standard has it. */
export const firstHalf: HdrHalf = {
  modulus: 7450589,
  trial: 2499997,
  variable: 1800451,
  entity: 2000371,
  event: 1796777,
  seed: 2299603,
  factor: 4658,
  shift: 7450581,
  scale: 383,
  base: 99991,
  weight: 7440893,
};

export const secondHalf: HdrHalf = {
  modulus: 7450987,
  trial: 2246527,
  variable: 2399993,
  entity: 2100869,
  event: 1918303,
  seed: 1624729,
  factor: 7580,
  shift: 7560584,
  scale: 17669,
  base: 7440893,
  weight: 1343,
};

export const dividend = 999999999999989;

/** How many random numbers there are: n + 0.5 over 2^32, for n from 0. */
export const levels = 4294967296;
