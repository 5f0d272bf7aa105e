import { assertIdentifier, type NamespaceShape, slug } from '@mesh/core'
import { unknownServer } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { isSnowflakeServer } from '../odcs/server.ts'

/** `flight-operations` → `FLIGHT_OPERATIONS`; a title without letters and digits stands for itself. */
export function placeName(title: string): string {
  const plain = slug(title).replaceAll('-', '_').toUpperCase()
  return assertIdentifier(plain === '' ? title.trim() : plain)
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
  const { dataProduct, name, id, domain } = contract
  const schema = firstTold(dataProduct, name, id)
  const database = firstTold(domain, schema)
  return serverNamespace(contract) ?? { database: placeName(database), schema: placeName(schema) }
}

const firstTold = (...titles: readonly (string | undefined)[]): string =>
  titles.find((each) => each !== undefined && each.trim() !== '') ?? ''
