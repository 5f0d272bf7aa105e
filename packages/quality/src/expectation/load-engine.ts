import type { SqlClient } from '@mesh/core'
import { engineMissing } from '../errors.ts'

/** What is used of `@mesh/local`, an optional peer: whoever judges rows alone pays for no engine. */
interface Engine {
  readonly createDuckDbClient: () => Promise<SqlClient>
}

const engine = '@mesh/local'

/** An engine in this process. @throws QUALITY.ENGINE_MISSING */
export async function loadEngine(): Promise<SqlClient> {
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
