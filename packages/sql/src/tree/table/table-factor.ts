import type { FunctionCall } from '../expression/function-call.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'
import type { StageLocation } from '../stage/stage-location.ts'

/** `[AS] name [(column, …)]`. */
export interface TableAlias extends NodeBase {
  readonly kind: 'tableAlias'
  readonly name: Identifier
  readonly columns: readonly Identifier[]
}

/** A table, view or common table by name. */
export interface TableName extends NodeBase {
  readonly kind: 'tableName'
  readonly name: ObjectName
  readonly alias?: TableAlias
}

/** `[LATERAL] (query) alias`; `FROM VALUES (…)` gives one too. */
export interface DerivedTable extends NodeBase {
  readonly kind: 'derivedTable'
  readonly lateral: boolean
  readonly query: Query
  readonly alias?: TableAlias
}

/** `TABLE(f(…))`, `LATERAL FLATTEN(…)`, `TABLE(FLATTEN(…))`. */
export interface TableFunction extends NodeBase {
  readonly kind: 'tableFunction'
  readonly lateral: boolean
  readonly call: FunctionCall
  readonly alias?: TableAlias
}

/** Files of a stage as rows: `@stage/path (FILE_FORMAT => 'f', PATTERN => '…')`. */
export interface StageTable extends NodeBase {
  readonly kind: 'stageTable'
  readonly stage: StageLocation
  readonly fileFormat?: string
  readonly pattern?: string
  readonly alias?: TableAlias
}
