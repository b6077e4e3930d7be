import { finiteNumber } from '../checks.ts';

/**
 * A seeded source of randomness: each call returns the next number in [0, 1), a multiple of 2^-32.
 *
 * The same seed gives the same numbers in every engine, since only 32-bit integer arithmetic is used. Any finite number
 * is a seed. Throws an InputError for NaN and Infinity. Source: mulberry32 by Tommy Ettinger.
 */
export function seeded(seed: number): () => number {
  let state = hash(finiteNumber('seed', seed));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Mixes all 64 bits of the seed, so that seeds 1 and 2, or 0.1 and 0.2, start far apart. */
function hash(seed: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, seed + 0); // -0 and 0 are one seed
  return scramble(scramble(bits.getInt32(0)) ^ bits.getInt32(4));
}

/** The finalizer of MurmurHash3 by Austin Appleby, over a nonzero offset so that 0 does not stay 0. */
function scramble(bits: number): number {
  let h = (bits + 0x9e3779b9) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
