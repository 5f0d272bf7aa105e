import { assertIdentifier, type NamespaceShape, slug } from '@mesh/core'
import { unknownServer } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { isSnowflakeServer } from '../odcs/server.ts'

/** `flight-operations` → `FLIGHT_OPERATIONS`. */
export function placeName(title: string): string {
  return assertIdentifier(slug(title).replaceAll('-', '_').toUpperCase())
}

/**
 * Database and schema of the contract's snowflake server: the one named, else the first. Undefined when it has none.
 *
 * @throws CONTRACT.UNKNOWN_SERVER when a server is named that is not there.
 */
export function serverNamespace(contract: Contract, server?: string): NamespaceShape | undefined {
  const found = (contract.servers ?? [])
    .filter(isSnowflakeServer)
    .find((each) => server === undefined || each.server === server)
  if (server !== undefined && found === undefined) throw unknownServer(server, contract.id)
  return found && { database: found.database, schema: found.schema }
}

/** Database and schema of a contract by itself: its snowflake server's, else named after its domain and its name. */
export function contractNamespace(contract: Contract): NamespaceShape {
  const schema = contract.dataProduct ?? contract.name ?? contract.id
  return (
    serverNamespace(contract) ?? { database: placeName(contract.domain ?? schema), schema: placeName(schema) }
  )
}
