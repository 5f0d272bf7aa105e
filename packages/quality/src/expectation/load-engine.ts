import type { LogicalType, SqlClient } from '@mesh/core'
import { engineMissing } from '../errors.ts'

/** What is used of `@mesh/local`, an optional peer: whoever judges rows alone pays for no engine. */
interface Engine {
  readonly createDuckDbClient: () => Promise<LoadingClient>
}

/** A client that makes tables of plain objects. */
export interface LoadingClient extends SqlClient {
  load(
    table: string,
    rows: readonly Readonly<Record<string, unknown>>[],
    options: { readonly columns: readonly { readonly name: string; readonly type: LogicalType }[] },
  ): Promise<number>
}

const engine = '@mesh/local'

/** An engine in this process. @throws QUALITY.ENGINE_MISSING */
export async function loadEngine(): Promise<LoadingClient> {
  let loaded: Engine
  try {
    loaded = (await import(/* @vite-ignore */ engine)) as Engine
  } catch (cause) {
    if (cause instanceof Error && isNotFound(cause)) throw engineMissing(engine, cause)
    throw cause
  }
  return loaded.createDuckDbClient()
}

/** Whether the package itself is not there; what is missing inside it is another matter. */
const isNotFound = (cause: Error): boolean =>
  'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND' && cause.message.includes(`'${engine}'`)
