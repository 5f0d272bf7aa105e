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
    throw engineMissing(engine, cause)
  }
  return loaded.createDuckDbClient()
}
