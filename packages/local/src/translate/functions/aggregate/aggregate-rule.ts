import type { Location } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { invalidStatement } from '../../../errors/statement-failures.ts'
import { type Emitted, emit, floatType } from '../../emitted.ts'
import { groupKeyOf } from '../../key-of.ts'
import { castTo } from '../../translate-cast.ts'

/** A call of an aggregate or window function, its parts translated. */
export interface AggregateCall {
  readonly name: string
  readonly args: readonly Emitted[]
  readonly written: readonly Expression[]
  /** `COUNT(*)`. */
  readonly star: boolean
  readonly distinct: boolean
  /** `ORDER BY …` of WITHIN GROUP, or empty. */
  readonly withinGroup: string
  /** The sort keys of WITHIN GROUP. */
  readonly orderKeys: readonly { readonly key: Emitted; readonly descending: boolean }[]
  readonly nulls: string
  /** From which end NTH_VALUE counts. */
  readonly from?: 'FIRST' | 'LAST'
  /** ` OVER (…)`, or empty. */
  readonly over: string
  readonly where: Location
}

/** How one aggregate or window function is said in DuckDB's SQL. */
export type AggregateRule = (call: AggregateCall) => Emitted

/** A family of aggregate or window functions by upper-case name. */
export type AggregateRules = Readonly<Record<string, AggregateRule>>

/** A call with DuckDB's function of that name. */
export const plain =
  (name: string, type: Emitted['type'] | 'first' = null): AggregateRule =>
  (call) => {
    const distinct = call.distinct ? 'DISTINCT ' : ''
    const list = call.star ? '*' : call.args.map(call.distinct ? groupKeyOf : ({ sql }) => sql).join(', ')
    return emit(
      `${name}(${distinct}${list}${call.nulls})${call.over}`,
      type === 'first' ? (call.args[0]?.type ?? null) : type,
    )
  }

/** The first argument. @throws SQL.SYNTAX when there is none. */
export const first = ({ args, name, where }: AggregateCall): Emitted => {
  const [found] = args
  if (found === undefined) throw invalidStatement(`not enough arguments for function [${name}]`, where)
  return found
}

/** Text and VARIANT are calculated with as FLOAT. */
export const numeric = (value: Emitted): Emitted =>
  value.type?.kind === 'string' || value.type?.kind === 'variant' ? castTo(value, floatType) : value

/** A value as a double, in DuckDB's SQL. */
export const double = (value: Emitted): string => `CAST(${numeric(value).sql} AS DOUBLE)`

/** A value as a condition: a number is true unless it is zero. */
export const truth = (value: Emitted): string =>
  value.type?.kind === 'boolean' || value.type === null ? value.sql : `(${numeric(value).sql} <> 0)`
