import { parseQualifiedName } from '@mesh/core'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { type Emitted, emit, textType } from '../../translate/emitted.ts'
import { textConstant } from '../../translate/translate-call.ts'
import type { Execution } from '../execution.ts'
import { configAt } from './config-at.ts'
import type { TaskContext } from './task-context.ts'
import { predecessorsOf } from './task-graph.ts'

/**
 * What a task may ask and tell of its run; undefined for other functions.
 *
 * Source: https://docs.snowflake.com/en/user-guide/tasks-graphs#create-a-task-graph-with-logic-runtime-info-configuration-and-return-values
 *
 * @throws SQL.SYNTAX outside of a task.
 */
export function taskValue(
  { session }: Execution,
  name: string,
  texts: readonly string[],
): Emitted | undefined {
  const read = readers[name]
  if (read === undefined) return undefined
  const context = session.task
  if (context === undefined) throw invalidStatement(`Function ${name} must be called from within a task.`)
  const found = read(context, texts)
  return found === null ? emit('CAST(NULL AS VARCHAR)', textType) : textConstant(found)
}

type Reader = (context: TaskContext, texts: readonly string[]) => string | null

/** Bytes that a task may return. */
const longestReturn = 10 * 1024

const readers: Readonly<Record<string, Reader>> = {
  SYSTEM$SET_RETURN_VALUE: (context, [value = '']) => {
    if (Buffer.byteLength(value) > longestReturn)
      throw invalidStatement(
        `The return value of task ${context.task.name} is longer than ${longestReturn} bytes.`,
      )
    context.returns = value
    return 'Return value set.'
  },
  SYSTEM$GET_PREDECESSOR_RETURN_VALUE: ({ task, root, returned }, [name]) => {
    const before = task.finalizes === root.name ? [root] : predecessorsOf(task)
    if (name !== undefined) return returned.get(parseQualifiedName(name).name) ?? returned.get(name) ?? null
    if (before.length > 1)
      throw invalidStatement(`Task ${task.name} has several predecessors: say whose return value is meant.`)
    return returned.get(before[0]?.name ?? '') ?? null
  },
  SYSTEM$GET_TASK_GRAPH_CONFIG: ({ config }, [path]) => configAt(config, path),
  SYSTEM$CURRENT_USER_TASK_NAME: ({ task }) => fullNameOf(task),
  SYSTEM$TASK_RUNTIME_INFO: (context, [asked = '']) => {
    const info = runtimeInfo[asked.toUpperCase()]
    if (info === undefined) throw invalidStatement(`SYSTEM$TASK_RUNTIME_INFO does not know '${asked}'.`)
    return info(context)
  },
}

const runtimeInfo: Readonly<Record<string, (context: TaskContext) => string | null>> = {
  CURRENT_TASK_NAME: ({ task }) => task.name,
  CURRENT_ROOT_TASK_NAME: ({ root }) => root.name,
  CURRENT_ROOT_TASK_UUID: ({ root }) => String(root.id),
  CURRENT_TASK_GRAPH_ORIGINAL_SCHEDULED_TIMESTAMP: ({ scheduledAt }) => spellInstant(scheduledAt),
  CURRENT_TASK_GRAPH_RUN_GROUP_ID: ({ group }) => group,
  LAST_SUCCESSFUL_TASK_GRAPH_RUN_GROUP_ID: ({ lastSuccess }) => lastSuccess?.group ?? null,
  LAST_SUCCESSFUL_TASK_GRAPH_ORIGINAL_SCHEDULED_TIMESTAMP: ({ lastSuccess }) =>
    lastSuccess === null ? null : spellInstant(lastSuccess.scheduledAt),
}

const spellInstant = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, -1).replace('T', ' ')} +0000`

const fullNameOf = ({ schema, name }: TaskContext['task']): string =>
  [schema.database.name, schema.name, name].join('.')
