import { type Clock, systemClock } from '@mesh/core'
import type { RowSource } from '../source/row-source.ts'

/** How closely {@link profileTable} looks. */
export interface ProfileOptions {
  /** Looks at so many rows only, those that the engine gives first. @defaultValue all rows */
  readonly sample?: number
  /** Whether candidates for keys are proven; it costs a GROUP BY each. @defaultValue true */
  readonly keys?: boolean
  /** Whether formats and patterns that the first rows have are counted over all rows. @defaultValue true */
  readonly formats?: boolean
  /** Tables that columns may refer to. */
  readonly tables?: readonly RowSource[]
  /** Most frequent values of a column that are listed. @defaultValue 20 */
  readonly top?: number
  readonly signal?: AbortSignal
  /** @defaultValue the system's clock */
  readonly clock?: Clock
  /** Recorded by the engine beside each statement. @defaultValue `mesh-quality` */
  readonly tag?: string
}

/** {@link ProfileOptions} with every decision made. */
export type ResolvedProfileOptions = Required<Omit<ProfileOptions, 'sample' | 'signal'>> &
  Pick<ProfileOptions, 'sample' | 'signal'>

/** Fills in what the caller left open. */
export const resolveProfileOptions = (options: ProfileOptions): ResolvedProfileOptions => ({
  ...options,
  keys: options.keys ?? true,
  formats: options.formats ?? true,
  tables: options.tables ?? [],
  top: Math.max(1, Math.trunc(options.top ?? 20)),
  clock: options.clock ?? systemClock,
  tag: options.tag ?? 'mesh-quality',
})
