import { formatQualifiedName, isMeshError } from '@mesh/core'
import { compileSql, sql } from '@mesh/sql'
import type { Platform } from './start-platform.ts'

/** What the owner role of punctuality could and could not read. */
export interface AccessProof {
  readonly role: string
  readonly allowed: string
  readonly allowedRows: number
  readonly refused: string
  readonly refusal: string
}

const role = 'PUNCTUALITY_DELAYS_OWNER'
const flights = { database: 'FLIGHT_OPERATIONS', schema: 'FLIGHTS', name: 'FLIGHTS' }
const birdStrikes = { database: 'SAFETY', schema: 'BIRD_STRIKES', name: 'BIRD_STRIKES' }

/** Acts as punctuality: reads a table behind one of its input ports, then one that it has no port for. */
export async function proveAccess(platform: Platform): Promise<AccessProof> {
  const client = await platform.connectAs(role)
  const countOf = (table: typeof flights) =>
    client.query<{ N: number | bigint }>(
      compileSql(sql`SELECT COUNT(*) AS N FROM ${sql.name(table)}`, client.dialect),
    )
  try {
    const { rows } = await countOf(flights)
    const refusal = await countOf(birdStrikes).then(
      () => 'not refused',
      (error: unknown) => {
        if (!isMeshError(error)) throw error
        return error.code
      },
    )
    return {
      role,
      allowed: formatQualifiedName(flights),
      allowedRows: Number(rows[0]?.N),
      refused: formatQualifiedName(birdStrikes),
      refusal,
    }
  } finally {
    await client.close()
  }
}
