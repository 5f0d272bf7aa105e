import type { MeshError } from '@mesh/core'
import type { Block } from '@mesh/sql'
import { outsideOfLoop, uncaughtException } from '../../errors/scripting-failures.ts'
import type { Execution } from '../execution.ts'
import type { Constant } from './constant.ts'
import { blockFrame, type Frame } from './frame.ts'
import { inScope } from './in-scope.ts'
import { placeOf } from './place-of.ts'
import type { RaisedException } from './raised-exception.ts'
import type { Result } from './result.ts'
import { runStatement } from './run-statement.ts'
import type { Script } from './script.ts'

/** A block of its own, with the names that are known in it from the start. */
export function scriptOf(execution: Execution, text: string, frame: Frame = blockFrame(null)): Script {
  return {
    execution,
    text,
    frame,
    status: { queryId: null, changed: null, activity: null, jobs: [], performed: 0 },
    handled: null,
    resume: async (flow) => flow,
    perform: runStatement,
  }
}

/**
 * Runs a script and gives what it returns; null for nothing.
 *
 * @throws SQL.* for an exception that nobody handles, with its kind and its place.
 */
export async function runScript(script: Script, block: Block): Promise<Constant | Result | null> {
  const flow = await inScope(script.execution, async () => {
    const flow = await script.perform(script, block)
    if (flow?.kind === 'raised') throw uncaught(script, flow.exception)
    return flow
  })
  if (flow === undefined) return null
  if (flow.kind === 'return') return flow.value
  throw outsideOfLoop(flow.kind, flow.label)
}

function uncaught({ text }: Script, exception: RaisedException): MeshError {
  const { type, start } = exception
  return uncaughtException(typeof type === 'string' ? type : type.name, exception, placeOf(text, start))
}
