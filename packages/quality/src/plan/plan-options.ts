import type { Clock } from '@mesh/core'
import type { CatalogTable } from '@mesh/sql'
import type { TableSources } from '../source/table-sources.ts'

/** What a plan may know of the tables beside their names. */
export interface PlanOptions {
  /** Tables that are files. @defaultValue every table is one of the engine */
  readonly tables?: TableSources
  /**
   * The columns of tables: `TableShape`s fit. SQL of one's own on such tables is checked name by name, and translated where
   * the engine does not speak Snowflake's SQL; on others it goes as it is written.
   *
   * @defaultValue {@link runChecks} asks the engine for those that it needs
   */
  readonly columns?: readonly CatalogTable[]
  /** What windows are relative to. @defaultValue the system's clock */
  readonly clock?: Clock
  /** Most segments of a check that groups; with more it is an error. @defaultValue 1,000 */
  readonly segmentLimit?: number
}
