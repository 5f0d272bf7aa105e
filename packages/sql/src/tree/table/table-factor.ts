import type { Expression } from '../expression/expression.ts'
import type { FunctionCall } from '../expression/function-call.ts'
import type { StringLiteral } from '../expression/literal.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'
import type { FileLocation } from '../stage/file-location.ts'
import type { StageLocation } from '../stage/stage-location.ts'
import type { Changes, TimeTravel } from './table-history.ts'

/** `[AS] name [(column, …)]`. */
export interface TableAlias extends NodeBase {
  readonly kind: 'tableAlias'
  readonly name: Identifier
  readonly columns: readonly Identifier[]
}

/** A table, view or common table by name; `TABLE($name)` is one whose name is dynamic. */
export interface TableName extends NodeBase {
  readonly kind: 'tableName'
  readonly name: ObjectName
  /** The table as it was, or what happened to it. */
  readonly history?: TimeTravel | Changes
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
  /** A stage, or `'snow://…'`. */
  readonly stage: FileLocation
  readonly fileFormat?: StringLiteral | ObjectName
  readonly pattern?: Expression
  readonly alias?: TableAlias
}

/** The files of a stage as rows, by its directory: `DIRECTORY(@stage)`. */
export interface DirectoryTable extends NodeBase {
  readonly kind: 'directoryTable'
  readonly stage: StageLocation
  readonly alias?: TableAlias
}

/** The rows that a table refused: `ERROR_TABLE(name)`. */
export interface ErrorTable extends NodeBase {
  readonly kind: 'errorTable'
  readonly name: ObjectName
  readonly alias?: TableAlias
}

/** A table whose refresh is not tied to that of the dynamic table that reads it: `DYNAMIC_TABLE_REFRESH_BOUNDARY(name)`. */
export interface RefreshBoundary extends NodeBase {
  readonly kind: 'refreshBoundary'
  readonly name: ObjectName
  readonly history?: TimeTravel | Changes
  readonly alias?: TableAlias
}

/** The result of an earlier statement of a flow, counted backwards: `FROM $1`. */
export interface FlowResult extends NodeBase {
  readonly kind: 'flowResult'
  readonly position: number
  readonly alias?: TableAlias
}
