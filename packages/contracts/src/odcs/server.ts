import type { CustomProperty } from './custom-property.ts'
import type { Role } from './role.ts'

/** What every server can say about itself. */
export interface ServerNotes {
  readonly server: string
  readonly id?: string
  readonly description?: string
  readonly environment?: string
  readonly roles?: readonly Role[]
  readonly customProperties?: readonly CustomProperty[]
}

/** Data in Snowflake. */
export interface SnowflakeServer extends ServerNotes {
  readonly type: 'snowflake'
  readonly account: string
  readonly database: string
  readonly schema: string
  readonly host?: string
  readonly port?: number | string
  readonly warehouse?: string
}

/** Data on any of the other platforms; which fields it has depends on the type ({@link serverFields} lists them). */
export interface OtherServer extends ServerNotes {
  readonly type: Exclude<string, 'snowflake'>
  readonly [field: string]: unknown
}

/** Where the data is. */
export type Server = SnowflakeServer | OtherServer

/** Narrows a server to Snowflake. */
export function isSnowflakeServer(server: Server): server is SnowflakeServer {
  return server.type === 'snowflake'
}
