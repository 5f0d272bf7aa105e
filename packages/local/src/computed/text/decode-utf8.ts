import { valueFailure } from '../../errors/duckdb-failures.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text. @throws 100041 when they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array, shown: string): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw valueFailure('100041', '22000', `Invalid UTF8 detected in string '${shown}'`)
  }
}
