import { parseQualifiedName } from '@mesh/core'
import type { Pipe } from '../../catalog/object/pipe.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { findObject } from '../find-object.ts'
import { pipeParts } from './pipe-parts.ts'

/** What SYSTEM$PIPE_STATUS tells. Source: https://docs.snowflake.com/en/sql-reference/functions/system_pipe_status */
export function pipeStatus(execution: Execution, name: string): string {
  const { state, session } = execution
  const pipe = pipeNamed(execution, name)
  assertPrivilege(state.catalog, activeRoles(state.catalog, session), pipe, ['MONITOR'])
  const last = state.loads.all().findLast((each) => each.pipe === pipe && each.status !== 'LOAD_FAILED')
  const [oldest] = pipe.queue
  return JSON.stringify({
    executionState: executionState(execution, pipe),
    ...(oldest !== undefined && { oldestPendingFilePath: oldest }),
    pendingFileCount: pipe.queue.length,
    ...(last !== undefined && {
      lastIngestedTimestamp: new Date(last.at).toISOString(),
      lastIngestedFilePath: last.file,
    }),
    ...(pipe.error !== null && { error: pipe.error }),
  })
}

/** SYSTEM$PIPE_FORCE_RESUME. Source: https://docs.snowflake.com/en/sql-reference/functions/system_pipe_force_resume */
export function forceResume(execution: Execution, name: string): string {
  const { catalog } = execution.state
  const pipe = pipeNamed(execution, name)
  assertOwner(catalog, activeRoles(catalog, execution.session), pipe)
  pipe.paused = false
  return pipeStatus(execution, name)
}

function executionState({ state }: Execution, pipe: Pipe): string {
  if (pipe.paused) return 'PAUSED'
  const { table, root } = pipeParts(state.catalog, state.stageRoot, pipe)
  if (table === undefined) return 'STOPPED_MISSING_TABLE'
  if (root === undefined) return 'STOPPED_STAGE_DROPPED'
  return pipe.error === null ? 'RUNNING' : 'STALLED_COMPILATION_ERROR'
}

function pipeNamed({ state: { catalog }, session }: Execution, name: string): Pipe {
  const pipe = findObject(catalog, 'PIPE', parseQualifiedName(name), session)
  if (pipe.kind !== 'PIPE') throw invalidStatement(`${name} is no pipe`)
  return pipe
}
