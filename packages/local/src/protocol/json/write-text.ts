import type { ByteText } from './byte-text.ts'

const quote = 34
const backslash = 92

/** Writes UTF-8 as a string of JSON. */
export function writeText(out: ByteText, bytes: Uint8Array): void {
  for (let index = 0; index < bytes.length; index += 1) {
    const code = bytes[index] ?? 0
    if (code < 32 || code === quote || code === backslash) {
      out.utf8(JSON.stringify(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()))
      return
    }
  }
  out.reserve(bytes.length + 2)
  out.byte(quote)
  out.bytes(bytes)
  out.byte(quote)
}
