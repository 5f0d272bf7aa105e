import { createHash } from 'node:crypto'
import { valueFailure } from '../../errors/duckdb-failures.ts'

/** A version 5 UUID: of a name in a namespace. Source: https://docs.snowflake.com/en/sql-reference/functions/uuid_string */
export function namedUuid(namespace: string, name: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(namespace))
    throw valueFailure('100242', '22023', `Invalid UUID '${namespace}'`)
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
