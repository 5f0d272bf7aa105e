import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { type Emitted, emit } from './emitted.ts'
import type { ScalarCall } from './functions/function-rule.ts'
import type { Scope } from './scope.ts'

/** Bytes of the numbers that a function counts with. */
const widths: Readonly<Record<string, number>> = { SEQ1: 1, SEQ2: 2, SEQ4: 4, SEQ8: 8 }

/**
 * `SEQ1()` to `SEQ8()`: the number of the row, from 0; nothing when the call is another one. Numbers beyond the width go on at the
 * smallest one; where the sign argument is 0 they are refused.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/seq1
 */
export function translateRowNumber({ name, written, where }: ScalarCall, scope: Scope): Emitted | undefined {
  const width = widths[name]
  if (width === undefined) return undefined
  const [sign] = written
  if (
    written.length > 1 ||
    (sign !== undefined && (sign.kind !== 'numberLiteral' || !/^[01]$/.test(sign.text)))
  )
    throw invalidStatement(`argument of function [${name}] needs to be 0 or 1`, where)
  const [only, ...more] = scope.relations
  const generated = more.length === 0 ? only?.rowNumber : undefined
  if (generated === undefined && scope.relations.length === 0)
    throw unsupportedFeature(`${name} outside of a query over rows`, where)
  const row = generated ?? '(row_number() OVER () - 1)'
  const half = 2n ** BigInt(8 * width - 1)
  const type = { kind: 'integer', precision: 19 } as const
  if (width === 8) return emit(`CAST(${row} AS DECIMAL(19,0))`, type)
  const isSigned = sign?.kind === 'numberLiteral' && sign.text === '1'
  const beyond = isSigned
    ? `(${row} + ${half}) % ${2n * half} - ${half}`
    : `CASE WHEN ${row} < ${half} THEN ${row} ELSE error('Unsupported feature: a number of ${name} beyond ${half - 1n}') END`
  return emit(`CAST((${beyond}) AS DECIMAL(${width === 4 ? 10 : width === 2 ? 5 : 3},0))`, {
    ...type,
    precision: width === 4 ? 10 : width === 2 ? 5 : 3,
  })
}
