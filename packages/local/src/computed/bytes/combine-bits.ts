import { valueFailure } from '../../errors/duckdb-failures.ts'

/** Combines bytes bit by bit. The shorter value is filled with zeros on the side that is told. @throws 100544 where no side is told. */
export function combineBits(
  left: Uint8Array,
  right: Uint8Array,
  operation: string,
  side: string,
): Uint8Array {
  const length = Math.max(left.length, right.length)
  if (left.length !== right.length && side === '')
    throw valueFailure(
      '100544',
      '22026',
      `The lengths of two variable-sized fields do not match: first length ${left.length}, second length ${right.length}`,
    )
  const [a, b] = [filled(left, length, side), filled(right, length, side)]
  return a.map((byte, index) => combined(byte, b[index] ?? 0, operation))
}

function filled(bytes: Uint8Array, length: number, side: string): Uint8Array {
  const wide = new Uint8Array(length)
  wide.set(bytes, side === 'LEFT' ? length - bytes.length : 0)
  return wide
}

const combined = (a: number, b: number, operation: string): number =>
  operation === 'and' ? a & b : operation === 'or' ? a | b : a ^ b
