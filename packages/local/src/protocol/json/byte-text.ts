/** Text that grows as bytes of UTF-8. */
export interface ByteText {
  /** Makes room for so many bytes; what is written must not exceed it. */
  reserve(bytes: number): void
  /** One character of ASCII. */
  byte(code: number): void
  /** Characters of ASCII. */
  ascii(text: string): void
  utf8(text: string): void
  bytes(bytes: Uint8Array): void
  /** A whole number that is not negative and below 2^53. */
  digits(number: number): void
  /** Such a number with zeros in front, so that it has this many digits. */
  padded(number: number, width: number): void
  /** What was written; the text is empty then. */
  take(): Buffer
}

const zero = 48
/** Enough for the rows of most statements, and little enough to come from Node's pool. */
const firstBytes = 2_048
const billion = 1_000_000_000

/** An empty text. */
export function createByteText(): ByteText {
  let buffer = Buffer.alloc(0)
  let expected = firstBytes
  let at = 0

  const reserve = (bytes: number) => {
    if (at + bytes <= buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(expected, buffer.length * 2, at + bytes))
    buffer.copy(larger, 0, 0, at)
    buffer = larger
  }
  const padded = (number: number, width: number) => {
    let rest = number
    for (let place = at + width - 1; place >= at; place -= 1) {
      const tens = rest < 2 ** 31 ? (rest / 10) | 0 : Math.floor(rest / 10)
      buffer[place] = zero + rest - tens * 10
      rest = tens
    }
    at += width
  }
  const digits = (number: number) => {
    if (number >= billion) {
      const high = Math.floor(number / billion)
      digits(high)
      padded(number - high * billion, 9)
      return
    }
    let width = 1
    for (let bound = 10; number >= bound; bound *= 10) width += 1
    padded(number, width)
  }
  return {
    reserve,
    digits,
    padded,
    byte: (code) => {
      buffer[at] = code
      at += 1
    },
    ascii: (text) => {
      for (let index = 0; index < text.length; index += 1) buffer[at + index] = text.charCodeAt(index)
      at += text.length
    },
    utf8: (text) => {
      reserve(text.length * 3)
      at += buffer.write(text, at)
    },
    bytes: (bytes) => {
      buffer.set(bytes, at)
      at += bytes.length
    },
    take: () => {
      const taken = buffer.subarray(0, at)
      expected = Math.max(firstBytes, at)
      buffer = Buffer.alloc(0)
      at = 0
      return taken
    },
  }
}
