import type { JoinedTable } from './joined-table.ts'
import type { MatchRecognize } from './match-recognize.ts'
import type { Pivot } from './pivot.ts'
import type { Resample } from './resample.ts'
import type { Sample } from './sample.ts'
import type { SemanticViewTable } from './semantic-view-table.ts'
import type {
  DerivedTable,
  DirectoryTable,
  ErrorTable,
  FlowResult,
  RefreshBoundary,
  StageTable,
  TableFunction,
  TableName,
} from './table-factor.ts'
import type { Unpivot } from './unpivot.ts'

/** What stands in FROM between the commas. Source: https://docs.snowflake.com/en/sql-reference/constructs/from */
export type TableReference =
  | TableName
  | DerivedTable
  | TableFunction
  | StageTable
  | DirectoryTable
  | ErrorTable
  | RefreshBoundary
  | FlowResult
  | SemanticViewTable
  | JoinedTable
  | Pivot
  | Unpivot
  | MatchRecognize
  | Sample
  | Resample
