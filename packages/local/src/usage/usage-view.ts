import type { Execution } from '../engine/execution.ts'
import type { OutputColumn } from '../translate/emitted.ts'

/** A view of ACCOUNT_USAGE. */
export interface UsageView {
  readonly columns: readonly OutputColumn[]
  rows(execution: Execution): readonly (readonly unknown[])[]
}

/** Columns by name and type. */
export const usageColumns = (
  columns: Readonly<Record<string, OutputColumn['type']>>,
): readonly OutputColumn[] => Object.entries(columns).map(([name, type]) => ({ name, type }))

/** An instant as a value of a zoned timestamp; null stays null. */
export const usageInstant = (ms: number | null | undefined): string | null =>
  ms === null || ms === undefined ? null : new Date(ms).toISOString()
