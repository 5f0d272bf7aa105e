import type { LogicalType } from '@mesh/core'
import { booleanType, countType, textType } from '../translate/emitted.ts'
import type { World } from './world.ts'

/** What one column of a view tells of an entry. */
export interface Fact<Entry> {
  readonly type: LogicalType
  of(entry: Entry, world: World): unknown
  /**
   * For what only the rows of tables tell: a query of DuckDB's for pairs of a key and a value. {@link of} gives the keys; an entry
   * whose key is not there has NULL.
   */
  lookUp?(entries: readonly Entry[], world: World): string
}

/** Facts by the names of their columns. */
export type Facts<Entry> = Readonly<Record<string, Fact<Entry>>>

type Of<Entry> = Fact<Entry>['of']

/** A text; empty text is NULL. */
export const text = <Entry>(of: Of<Entry>): Fact<Entry> => ({ type: textType, of })

/** A whole number. */
export const count = <Entry>(of: Of<Entry>): Fact<Entry> => ({ type: countType, of })

/** A BOOLEAN. */
export const flag = <Entry>(of: Of<Entry>): Fact<Entry> => ({ type: booleanType, of })

/** `YES` or `NO`. */
export const yesOrNo = <Entry>(of: Of<Entry>): Fact<Entry> => ({
  type: textType,
  of: (entry, world) => (of(entry, world) ? 'YES' : 'NO'),
})

/** A moment, from milliseconds. */
export const instant = <Entry>(of: Of<Entry>): Fact<Entry> => ({
  type: { kind: 'timestamp', zone: 'ltz', precision: 3 },
  of: (entry, world) => {
    const ms = of(entry, world)
    return typeof ms === 'number' ? new Date(ms).toISOString() : null
  },
})

/** JSON, from a value. */
export const json = <Entry>(kind: 'variant' | 'object' | 'array', of: Of<Entry>): Fact<Entry> => ({
  type: { kind },
  of: (entry, world) => {
    const value = of(entry, world)
    return value === null || value === undefined ? null : JSON.stringify(value)
  },
})

/** Columns that are always NULL here: they do not apply, or nothing measures them. */
export const unfilled = (names: string, type: LogicalType = textType): Facts<unknown> =>
  Object.fromEntries(names.split(' ').map((name) => [name, { type, of: () => null }]))
