import type { NodeBase } from '../node.ts'

/**
 * A place that is no stage: `'s3://bucket/path'`, or `snow://…` for what an object of Snowflake holds.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table
 */
export interface ExternalLocation extends NodeBase {
  readonly kind: 'externalLocation'
  readonly url: string
}
