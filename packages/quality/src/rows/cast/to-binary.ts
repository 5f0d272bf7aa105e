import type { LogicalType } from '@mesh/core'
import type { Convert } from './convert.ts'

/** Bytes from hexadecimal text. */
export function toBinary(from: LogicalType): Convert | undefined {
  if (from.kind === 'binary') return (cell) => cell
  if (from.kind !== 'string') return undefined
  return (cell) => {
    const text = cell as string
    return /^(?:[0-9a-fA-F]{2})*$/.test(text) ? new Uint8Array(Buffer.from(text, 'hex')) : undefined
  }
}
