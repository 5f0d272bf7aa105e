import type { LoggedQuery } from './query-log.ts'

/** Statements that only look at or change the control plane run on no warehouse. */
export const usesWarehouse = ({ warehouse, type }: LoggedQuery): boolean =>
  warehouse !== null && executedTypes.has(type)

const executedTypes: ReadonlySet<string> = new Set([
  'SELECT',
  'INSERT',
  'MULTI_TABLE_INSERT',
  'UPDATE',
  'DELETE',
  'MERGE',
  'COPY',
  'UNLOAD',
  'CREATE_TABLE_AS_SELECT',
  'CALL',
])
