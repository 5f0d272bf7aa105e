import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Property } from '../property/property.ts'

/** What EXECUTE runs beside statements. */
export const executableTypes = [
  'TASK',
  'ALERT',
  'NOTEBOOK',
  'NOTEBOOK PROJECT',
  'CODE BUNDLE',
  'DBT PROJECT',
  'DCM PROJECT',
  'EXPERIMENT',
  'JOB SERVICE',
  'INFERENCE JOB SERVICE',
] as const

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/execute-task and the other pages of EXECUTE */
export interface Execute extends NodeBase {
  readonly kind: 'execute'
  readonly objectType: (typeof executableTypes)[number]
  readonly ifExists: boolean
  /** Absent for a job, which gets its name by an option, and for a project in a workspace. */
  readonly name?: ObjectName
  /** In the order of the text. */
  readonly clauses: readonly Phrase[]
  readonly properties: readonly Property[]
}
