import type { Pipe } from '../../catalog/object/pipe.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import type { EngineState, Execution } from '../execution.ts'
import { loadPipe, type PipeFile } from './load-pipe.ts'
import { pipeParts } from './pipe-parts.ts'

/** A file that has not changed for so long is whole, if nobody said that it is. */
const restMs = 250

/** Loads what has come to the stages of the pipes that load by themselves. */
export async function loadArrived(execution: Execution): Promise<void> {
  const { state } = execution
  const arrived = state.arrivals.take()
  for (const pipe of allPipes(state)) {
    if (!pipe.autoIngest || pipe.paused) continue
    const isComing = arrived.get(pipeParts(state.catalog, state.stageRoot, pipe).root ?? '')
    if (isComing === undefined) continue
    const isWhole = ({ modifiedMs }: PipeFile) => !isComing || Date.now() - modifiedMs >= restMs
    await loadPipe(execution, pipe, (files) => files.filter((each) => isWhole(each) && isNew(pipe, each)))
  }
}

/** Whether a pipe that loads by itself has yet to load a file. */
export const isNew = ({ passed }: Pipe, { path, modifiedMs, isIngested }: PipeFile): boolean =>
  !isIngested && passed.get(path) !== modifiedMs

function* allPipes({ catalog: { account } }: EngineState): Generator<Pipe> {
  for (const { schemas } of account.databases.values())
    for (const schema of schemas.values())
      if (schema.objects.has('PIPE')) yield* objectsOf(schema, 'PIPE').values()
}
