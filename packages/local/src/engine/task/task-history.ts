import { parseIdentifier } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../../catalog/securable.ts'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import { type OutputColumn, textType } from '../../translate/emitted.ts'
import type { RowsRelation } from '../../translate/translation.ts'
import type { Execution } from '../execution.ts'
import type { TaskRun } from './task-run.ts'

const text = (name: string): OutputColumn => ({ name, type: textType })
const time = (name: string): OutputColumn => ({ name, type: { kind: 'timestamp', zone: 'ltz' } })
const count = (name: string): OutputColumn => ({ name, type: { kind: 'integer', precision: 18 } })

const columns: readonly OutputColumn[] = [
  text('QUERY_ID'),
  text('NAME'),
  text('DATABASE_NAME'),
  text('SCHEMA_NAME'),
  text('QUERY_TEXT'),
  text('CONDITION_TEXT'),
  text('STATE'),
  text('ERROR_CODE'),
  text('ERROR_MESSAGE'),
  time('SCHEDULED_TIME'),
  time('QUERY_START_TIME'),
  time('COMPLETED_TIME'),
  text('ROOT_TASK_ID'),
  count('RUN_ID'),
  text('SCHEDULED_FROM'),
  text('RETURN_VALUE'),
  count('ATTEMPT_NUMBER'),
  text('CONFIG'),
  text('GRAPH_RUN_GROUP_ID'),
]

/**
 * `TABLE(INFORMATION_SCHEMA.TASK_HISTORY(…))`: the runs of the tasks that the roles may watch, the newest first. Runs to come are not told.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/task_history
 */
export function taskHistory(
  { state: { catalog, taskRuns } }: Execution,
  roles: ReadonlySet<Role>,
  call: FunctionCall,
): RowsRelation {
  const { account, book } = catalog
  const asked = argumentsOf(call)
  const limit = Number(asked.get('RESULT_LIMIT') ?? 100)
  const watched = new Set<number>()
  for (const { schemas } of account.databases.values())
    for (const { objects } of schemas.values())
      for (const each of objects.get('TASK')?.values() ?? [])
        if (book.holds(roles, each, ['MONITOR', 'OPERATE'])) watched.add(each.id)
  const all = book.holds(roles, account, ['MONITOR EXECUTION'])
  const fits = (run: TaskRun): boolean =>
    (all || watched.has(run.taskId)) &&
    (asked.get('TASK_NAME') ?? run.name).toUpperCase() === run.name.toUpperCase() &&
    isNamed(asked.get('DATABASE_NAME'), run.database) &&
    isNamed(asked.get('SCHEMA_NAME'), run.schema) &&
    (asked.get('ROOT_TASK_ID') ?? String(run.rootId)) === String(run.rootId) &&
    (asked.get('ERROR_ONLY') !== 'TRUE' || run.state.startsWith('FAILED'))
  const rows = [...taskRuns].reverse().filter(fits).slice(0, limit).map(rowOf)
  return { kind: 'rows', columns, rows, parts: ['TASK_HISTORY'] }
}

const isNamed = (asked: string | undefined, name: string): boolean =>
  asked === undefined || parseIdentifier(asked) === name

const rowOf = (run: TaskRun): readonly unknown[] => [
  run.queryId,
  run.name,
  run.database,
  run.schema,
  run.definition,
  run.condition,
  run.state,
  run.errorCode,
  run.errorMessage,
  instant(run.scheduledAt),
  instant(run.startedAt),
  instant(run.completedAt),
  String(run.rootId),
  run.scheduledAt,
  run.scheduledFrom,
  run.returnValue,
  run.attempt,
  run.config,
  run.group,
]

const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())

const known: ReadonlySet<string> = new Set([
  'RESULT_LIMIT',
  'TASK_NAME',
  'DATABASE_NAME',
  'SCHEMA_NAME',
  'ERROR_ONLY',
  'ROOT_TASK_ID',
])

function argumentsOf(call: FunctionCall): ReadonlyMap<string, string> {
  return new Map(
    call.arguments.map((each): [string, string] => {
      if (each.kind !== 'namedArgument') throw invalidStatement('the arguments of TASK_HISTORY have names')
      const name = each.name.name
      if (!known.has(name)) throw unsupportedFeature(`${name} of TASK_HISTORY`)
      const { value } = each
      if (value.kind === 'stringLiteral') return [name, value.value]
      if (value.kind === 'numberLiteral') return [name, value.text]
      if (value.kind === 'booleanLiteral') return [name, value.value ? 'TRUE' : 'FALSE']
      throw unsupportedFeature(`${name} of TASK_HISTORY that is no constant`)
    }),
  )
}
