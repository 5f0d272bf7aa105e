import type { SqlClient } from '@mesh/core'
import type { TableName } from '../check/build/check-options.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import type { DeriveOptions } from '../derive/derive-options.ts'

/** What is expected to be right: rows, rows by table, a Parquet, CSV or JSON file by its path, or tables of an engine. */
export type Subject = readonly DataRow[] | Dataset | string | TableSubject

/** Tables of an engine; of one table when it has a name. */
export interface TableSubject {
  readonly client: SqlClient
  /** As SQL spells it. @defaultValue where the contract or the checks say */
  readonly table?: TableName
  /** Says where the tables of a contract are. @defaultValue where the contract says */
  readonly place?: DeriveOptions['place']
}

/** Whether a subject is on an engine. */
export const isTableSubject = (subject: unknown): subject is TableSubject =>
  typeof subject === 'object' && subject !== null && 'client' in subject && isClient(subject.client)

const isClient = (client: unknown): client is SqlClient =>
  typeof client === 'object' && client !== null && 'query' in client && typeof client.query === 'function'

/** Whether a subject is rows by table: of no table there is nothing to judge. */
export const isDataset = (subject: unknown): subject is Dataset =>
  typeof subject === 'object' &&
  subject !== null &&
  !Array.isArray(subject) &&
  !isTableSubject(subject) &&
  Object.keys(subject).length > 0 &&
  Object.values(subject).every(Array.isArray)
