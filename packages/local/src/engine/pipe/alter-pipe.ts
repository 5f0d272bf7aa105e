import { type Alter, type AlterAction, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { Pipe } from '../../catalog/object/pipe.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { findObject } from '../find-object.ts'
import { type RowsOutcome, rowsOutcome, textColumn } from '../outcome.ts'
import { isNew } from './load-arrived.ts'
import { loadPipe } from './load-pipe.ts'

/** Whether a statement is ALTER PIPE … REFRESH, which answers with rows. */
export const isRefreshOfPipe = ({ objectType, actions: [action] }: Alter): boolean =>
  objectType === 'PIPE' && (action?.kind === 'changeState' || action?.kind === 'phrase')

/**
 * ALTER PIPE … REFRESH: the files that neither the pipe nor a COPY INTO has loaded are loaded, or wait while the pipe is paused.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-pipe
 */
export async function refreshPipe(execution: Execution, { name, actions }: Alter): Promise<RowsOutcome> {
  const { catalog } = execution.state
  const pipe = findObject(catalog, 'PIPE', toQualifiedName(name), execution.session)
  if (pipe.kind !== 'PIPE') throw invalidStatement('no pipe')
  assertPrivilege(catalog, activeRoles(catalog, execution.session), pipe, ['OPERATE'])
  const [action] = actions
  if (action?.kind === 'changeState' && action.state !== 'REFRESH')
    throw unsupportedFeature(`ALTER PIPE … ${action.state}`)
  const properties =
    action?.kind === 'phrase' ? action.parts.flatMap((each) => (each.kind === 'property' ? [each] : [])) : []
  const text = (key: string) => {
    const found = findProperty(properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const prefix = text('PREFIX') ?? ''
  const after = text('MODIFIED_AFTER')
  const since = after === undefined ? 0 : Date.parse(after)
  if (Number.isNaN(since)) throw invalidStatement(`invalid value [${after}] for parameter 'MODIFIED_AFTER'`)
  const chosen = await loadPipe(execution, pipe, (files, place) =>
    files.filter(
      (each) =>
        !each.isIngested &&
        !each.isCopied &&
        each.modifiedMs >= since &&
        each.path.startsWith(`${place.path}${prefix}`),
    ),
  )
  if (pipe.error !== null) throw invalidStatement(pipe.error)
  const paths = chosen.map(({ path }) => path)
  if (pipe.paused) pipe.queue = [...new Set([...pipe.queue, ...paths])]
  return rowsOutcome(
    [textColumn('File'), textColumn('Status')],
    paths.map((path) => [path, 'SENT']),
  )
}

type PipeAction = Extract<AlterAction, { kind: 'setProperties' | 'unsetProperties' }>

/** Whether an action is one that pipes have in their own way. */
export const isPipeAction = (action: AlterAction): action is PipeAction =>
  action.kind === 'setProperties' || action.kind === 'unsetProperties'

/** SET and UNSET of PIPE_EXECUTION_PAUSED and COMMENT. A pipe that goes on loads what has come meanwhile. */
export async function alterPipe(execution: Execution, pipe: Pipe, action: PipeAction): Promise<void> {
  if (action.kind === 'setProperties')
    for (const { key, value } of action.properties) {
      if (key === 'PIPE_EXECUTION_PAUSED')
        await pause(execution, pipe, propertyText(value)?.toUpperCase() === 'TRUE')
      else if (key === 'COMMENT') pipe.comment = propertyText(value) ?? ''
      else throw unsupportedFeature(`SET ${key} of a pipe`)
    }
  else
    for (const key of action.keys) {
      if (key === 'PIPE_EXECUTION_PAUSED') await pause(execution, pipe, false)
      else if (key === 'COMMENT') pipe.comment = ''
      else throw unsupportedFeature(`UNSET ${key} of a pipe`)
    }
}

async function pause(execution: Execution, pipe: Pipe, paused: boolean): Promise<void> {
  pipe.paused = paused
  if (paused) return
  const { queue } = pipe
  pipe.queue = []
  await loadPipe(execution, pipe, (files) =>
    files.filter((each) =>
      queue.includes(each.path) ? !each.isIngested : pipe.autoIngest && isNew(pipe, each),
    ),
  )
}
