import { mixBits } from './hash-text.ts'

/**
 * Numbers that look random and depend on nothing but a seed and a row: any row can be made by itself, in any order. Only
 * 32-bit integer arithmetic, so every machine and every version of Node draws the same.
 */
export interface Random {
  /** Starts the numbers of a row. */
  startRow(row: number): void
  /** A fraction from 0 up to, not including, 1. */
  fraction(): number
  /** A whole number from 0 up to, not including, a limit of at most 2^53. */
  below(limit: number): number
}

/** The numbers of one seed. */
export function createRandom(seed: number): Random {
  let state = 0
  const bits = () => {
    state = (state + 0x9e3779b9) | 0
    return mixBits(state ^ seed)
  }
  const fraction = () => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53
  return {
    startRow: (row) => {
      state = mixBits(row ^ Math.imul(Math.floor(row / 2 ** 32), 0x2545f491)) ^ mixBits(seed + 0x632be5ab)
    },
    fraction,
    below: (limit) =>
      limit <= 1
        ? 0
        : limit <= 2 ** 21
          ? Math.floor(bits() * 2 ** -32 * limit)
          : Math.floor(fraction() * limit),
  }
}
