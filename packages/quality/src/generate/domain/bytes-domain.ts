import type { Domain } from './domain.ts'

/** Up to eight bytes, all of the same number. */
export function bytesDomain(most = 8): Domain<Uint8Array> {
  const length = Math.min(8, most)
  const counted = Math.min(6, length)
  return {
    size: 256 ** counted,
    at: (position, random) => {
      const bytes = new Uint8Array(length)
      let rest = position
      for (let at = 0; at < counted; at += 1) {
        bytes[at] = rest % 256
        rest = Math.floor(rest / 256)
      }
      for (let at = counted; at < length; at += 1) bytes[at] = random.below(256)
      return bytes
    },
  }
}
