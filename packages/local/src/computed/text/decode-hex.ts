import { valueFailure } from '../../errors/duckdb-failures.ts'

/** Bytes of a hexadecimal text. @throws 100115 */
export function decodeHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(text))
    throw valueFailure('100115', '22000', `The following string is not a legal hex-encoded value: '${text}'`)
  return Buffer.from(text, 'hex')
}
