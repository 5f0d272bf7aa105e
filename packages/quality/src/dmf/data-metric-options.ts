import type { CatalogTable } from '@mesh/sql'

/** What an export of data metric functions has to know. */
export interface DataMetricOptions {
  /** The tables of the checks with the types of their columns: `TableShape`s fit. Functions declare these types. */
  readonly tables: readonly CatalogTable[]
  /** Where functions of one's own are made: database and schema. */
  readonly schema: { readonly database: string; readonly schema: string }
  /**
   * When Snowflake measures: `TRIGGER_ON_CHANGES`, a number of minutes, or `USING CRON …`. All metrics of a table share it.
   *
   * @defaultValue the schedule of the table is left as it is
   */
  readonly schedule?: DataMetricSchedule
}

/**
 * When the metrics of a table are measured.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-quality-working#adjust-the-schedule-for-dmfs
 */
export type DataMetricSchedule =
  | { readonly minutes: 5 | 15 | 30 | 60 | 720 | 1440 }
  | { readonly cron: string }
  | 'TRIGGER_ON_CHANGES'
