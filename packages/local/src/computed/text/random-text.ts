import { createHash } from 'node:crypto'

const pool = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** So many letters and digits, chosen by a seed. */
export function randomText(length: bigint, seed: string): string {
  let result = ''
  for (let block = 0; result.length < Number(length); block += 1)
    // Bytes beyond the last whole multiple of the pool would make its first signs more frequent.
    for (const byte of createHash('sha256').update(`${seed}:${block}`).digest())
      if (byte < 248) result += pool[byte % pool.length]
  return result.slice(0, Math.max(Number(length), 0))
}
