import type { Statement } from '@mesh/sql'
import type { Flow } from './flow.ts'
import type { Script } from './script.ts'

/** Runs statements up to the first that goes elsewhere. */
export async function runList(script: Script, statements: readonly Statement[]): Promise<Flow> {
  for (const each of statements) {
    const flow = await script.perform(script, each)
    if (flow !== undefined) return flow
  }
  return undefined
}
