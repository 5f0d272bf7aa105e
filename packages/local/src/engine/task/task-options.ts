import { type Property, propertyText } from '@mesh/sql'
import type { Task } from '../../catalog/object/task.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { findParameter, readParameter } from '../../session/parameters/read-parameter.ts'

/** Options that a task keeps, with the whole numbers that some of them take. */
const known: Readonly<Record<string, readonly [number, number] | null>> = {
  ALLOW_OVERLAPPING_EXECUTION: null,
  CONFIG: null,
  LOG_LEVEL: null,
  OVERLAP_POLICY: null,
  SERVERLESS_TASK_MAX_STATEMENT_SIZE: null,
  SERVERLESS_TASK_MIN_STATEMENT_SIZE: null,
  SUSPEND_TASK_AFTER_NUM_FAILURES: [0, Number.MAX_SAFE_INTEGER],
  TARGET_COMPLETION_INTERVAL: null,
  TASK_AUTO_RETRY_ATTEMPTS: [0, 30],
  USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE: null,
  USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS: [10, 604_800],
  USER_TASK_TIMEOUT_MS: [0, 604_800_000],
}

/** Options that are fields of a task. */
const fields: ReadonlySet<string> = new Set(['WAREHOUSE', 'SCHEDULE', 'COMMENT', 'FINALIZE'])

/** Options that only the root of a graph takes. */
const ofRoots = ['TASK_AUTO_RETRY_ATTEMPTS', 'OVERLAP_POLICY', 'CONFIG', 'SUSPEND_TASK_AFTER_NUM_FAILURES']

/**
 * The options of a task and the parameters of its session, by name, checked.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-task
 *
 * @throws SQL.SYNTAX for values that they do not take, SQL.UNSUPPORTED for options that the engine does not follow.
 */
export function readTaskOptions(properties: readonly Property[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (const { key, value } of properties) {
    if (fields.has(key)) continue
    const text = propertyText(value) ?? ''
    if (!Object.hasOwn(known, key)) {
      if (findParameter(key) === undefined) throw unsupportedFeature(`${key} of a task`)
      options[key] = readParameter(key, text)
      continue
    }
    const range = known[key]
    if (range) assertWithin(key, text, range)
    if (key === 'CONFIG') readConfig(text)
    options[key] = text
  }
  return options
}

/** The parameters of the session that a task runs in. */
export const sessionParametersOf = ({ options = {} }: Task): readonly (readonly [string, string])[] =>
  Object.entries(options).filter(([key]) => !Object.hasOwn(known, key))

/** A number among the options, in the unit of its name. */
export const numberOption = ({ options }: Task, key: string, fallback: number): number =>
  options?.[key] === undefined ? fallback : Number(options[key])

/** Refuses options of roots on a task that has one. */
export function assertRootOptions(task: Pick<Task, 'name' | 'options' | 'after' | 'finalizes'>): void {
  const isRoot = task.after.length === 0 && (task.finalizes ?? null) === null
  const odd = isRoot ? undefined : ofRoots.find((key) => task.options?.[key] !== undefined)
  if (odd !== undefined) throw invalidStatement(`${odd} of task ${task.name} can be set on a root task only.`)
}

/** A configuration: an object of JSON. @throws SQL.SYNTAX. */
export function readConfig(text: string): Readonly<Record<string, unknown>> {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    read = null
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw invalidStatement('The CONFIG of a task is an object of JSON.')
  return read as Readonly<Record<string, unknown>>
}

function assertWithin(key: string, text: string, [low, high]: readonly [number, number]): void {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < low || value > high)
    throw invalidStatement(`invalid value [${text}] for parameter '${key}'`)
}
