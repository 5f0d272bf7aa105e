import type { Case, Expression } from '@mesh/sql'
import { asOneType } from './as-one-type.ts'
import { compare } from './comparison/compare.ts'
import { type Emitted, emit } from './emitted.ts'
import { truthOf } from './truth-of.ts'

/** CASE; its results have one type, the common one of them all. */
export function translateCase(
  { operand, branches, otherwise, span }: Case,
  inner: (each: Expression) => Emitted,
): Emitted {
  const { values, type } = asOneType([
    ...branches.map((each) => inner(each.then)),
    ...(otherwise === undefined ? [] : [inner(otherwise)]),
  ])
  const whens = branches.map((each, index) => {
    const test =
      operand === undefined
        ? truthOf(inner(each.when))
        : compare({ kind: 'comparison', left: operand, operator: '=', right: each.when, span }, inner).sql
    return `WHEN ${test} THEN ${values[index]?.sql}`
  })
  const tail = otherwise === undefined ? '' : ` ELSE ${values.at(-1)?.sql}`
  return emit(`(CASE ${whens.join(' ')}${tail} END)`, type)
}
