import type { Server, ServerNotes } from '../odcs/server.ts'
import type { ServerFacts, ServerType } from '../odcs/server-fields.ts'

/**
 * A server of one of the 44 types of ODCS, with the fields that the type has. Its name is the type unless given.
 *
 * @example
 * server('postgres', { host: 'db.example.org', port: 5432, database: 'shop', schema: 'public', environment: 'prod' })
 */
export function server<const Type extends ServerType>(
  type: Type,
  facts: ServerFacts<Type> & Omit<ServerNotes, 'server'> & { readonly server?: string },
): Server & { readonly type: Type } {
  return { server: type, type, ...facts } as unknown as Server & { readonly type: Type }
}
