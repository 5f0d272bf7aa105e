/** Hexadecimal digits of a hash. */
const digits = 16

/** Hashes that are written one behind the other, each once, as bytes. */
export function distinctHashes(text: string): Uint8Array {
  const found = new Set<string>()
  for (let at = 0; at + digits <= text.length; at += digits) found.add(text.slice(at, at + digits))
  return Buffer.from([...found].sort().join(''), 'hex')
}
