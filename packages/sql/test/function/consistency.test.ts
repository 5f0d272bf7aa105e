import { findFunction, functionNames } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { datePartFunctions } from '../../src/parse/keywords.ts'
import { anyOfFunctions, neverNullFunctions, strictFunctions } from '../../src/type/null-rules.ts'

describe('what else knows functions by name agrees with the table', () => {
  test('a bare unit of time is read where a function takes one', () => {
    const inTable = functionNames().flatMap((name) =>
      (findFunction(name)?.forms ?? []).flatMap(({ parameters }) =>
        parameters.flatMap(({ type }, index) => (type === 'PART' ? [[name, index] as const] : [])),
      ),
    )
    expect(new Map(inTable)).toEqual(datePartFunctions)
  })

  test.each([
    { rule: 'never NULL', names: neverNullFunctions },
    { rule: 'strict', names: strictFunctions },
    { rule: 'any of', names: anyOfFunctions },
  ])('$rule: every name is that of a function, not an alias', ({ names }) => {
    expect([...names].filter((name) => findFunction(name)?.name !== name)).toEqual([])
  })
})
