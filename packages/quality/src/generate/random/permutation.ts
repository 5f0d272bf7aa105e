import { mixBits } from './hash-text.ts'

/** Shuffles the numbers below a size: each is the image of exactly one. */
export interface Permutation {
  readonly to: (position: number) => number
  readonly from: (position: number) => number
}

/**
 * A shuffle that needs no memory: a Feistel network over the next power of four, walked until it falls inside the size.
 * Sizes go up to 2^52.
 */
export function createPermutation(size: number, seed: number): Permutation {
  let bits = 1
  while (4 ** bits < size) bits += 1
  const half = 2 ** bits
  const keys = [0, 1, 2, 3].map((round) => mixBits(seed + Math.imul(round + 1, 0x9e3779b9)))
  const scramble = (value: number, key: number) => mixBits(value ^ key) % half

  const encrypt = (position: number) => {
    let left = Math.floor(position / half)
    let right = position % half
    for (const key of keys) {
      const next = (left + scramble(right, key)) % half
      left = right
      right = next
    }
    return left * half + right
  }
  const decrypt = (position: number) => {
    let left = Math.floor(position / half)
    let right = position % half
    for (const key of keys.toReversed()) {
      const before = (right - scramble(left, key) + half) % half
      right = left
      left = before
    }
    return left * half + right
  }
  const walk = (step: (position: number) => number) => (position: number) => {
    if (size <= 1) return 0
    let at = step(position)
    while (at >= size) at = step(at)
    return at
  }
  return { to: walk(encrypt), from: walk(decrypt) }
}
