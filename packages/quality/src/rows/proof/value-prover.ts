import { isMeshError, type LogicalType } from '@mesh/core'
import type { ValueRule } from '../../rule/value-rule.ts'
import { isReadable, type QuickTest } from './is-readable.ts'
import { keepsRule } from './keeps-rule.ts'

/** What checks ask of the values of a column. */
export interface ColumnDemand {
  readonly isRequired: boolean
  readonly rules: readonly ValueRule[]
}

/** Tells at once that a value satisfies every demand; nothing for a type or rule of which this is not known. */
export function valueProver(type: LogicalType, { isRequired, rules }: ColumnDemand): QuickTest | undefined {
  const readable = isReadable(type)
  if (readable === undefined) return undefined
  try {
    const [first, second, ...more] = rules.map((rule) => keepsRule(type, rule))
    const present: QuickTest =
      first === undefined
        ? readable
        : second === undefined
          ? (value) => readable(value) && first(value)
          : (value) => readable(value) && first(value) && second(value) && more.every((keeps) => keeps(value))
    return isRequired ? present : (value) => value === null || value === undefined || present(value)
  } catch (error) {
    // The check itself will tell.
    if (!isMeshError(error)) throw error
    return undefined
  }
}
