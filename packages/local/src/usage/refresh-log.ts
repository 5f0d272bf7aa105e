import type { DynamicTable } from '../catalog/object/relation.ts'

/** What made a dynamic table refresh. */
export type RefreshTrigger = 'SCHEDULED' | 'MANUAL' | 'CREATION'

/** One refresh of a dynamic table. Times are milliseconds. */
export interface LoggedRefresh {
  readonly table: DynamicTable
  readonly trigger: RefreshTrigger
  readonly action: 'NO_DATA' | 'FULL'
  readonly startedAt: number
  readonly endedAt: number
  readonly inserted: number
  readonly deleted: number
  readonly failure: { readonly code: string; readonly message: string } | null
}
