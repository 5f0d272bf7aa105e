import { tableKey } from '../source/table-key.ts'
import { type CheckedRows, fromRows, groupColumns } from './checked-rows.ts'
import { keyOf } from './key-of.ts'
import type { MeasurementSource } from './measurement.ts'

/** The one cheap scan over the rows of a check, which all aggregates of columns share. */
export const scanOf = (rows: CheckedRows): MeasurementSource => ({
  kind: 'rows',
  lane: 'scan',
  key: keyOf('scan', rows.key),
  from: fromRows(rows),
  groups: groupColumns(rows),
  table: tableKey(rows.table),
  hasStatistics: rows.hasStatistics === true && rows.filter === undefined && rows.groups.length === 0,
})
