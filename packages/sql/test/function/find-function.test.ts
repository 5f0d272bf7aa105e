import { findFunction, functionNames } from '@mesh/sql'
import { describe, expect, test } from 'vitest'

test('a function is found by each of its names, in any case', () => {
  expect(findFunction('substring')).toEqual({
    name: 'SUBSTR',
    aliases: ['SUBSTRING'],
    kind: 'scalar',
    forms: [
      {
        parameters: [
          { name: 'input', type: 'ANY', optional: false, repeated: false, named: false },
          { name: 'start', type: 'NUMBER', optional: false, repeated: false, named: false },
          { name: 'length', type: 'NUMBER', optional: true, repeated: false, named: false },
        ],
        result: ':sliced',
      },
    ],
    page: 'https://docs.snowflake.com/en/sql-reference/functions/substr',
  })
  expect(findFunction('nothing_of_the_kind')).toBeUndefined()
})

test.each([
  ['SYSTEM$TYPEOF', 'system', 'system_typeof'],
  ['SNOWFLAKE.CORTEX.COMPLETE', 'ai', 'complete-snowflake-cortex'],
  ['SNOWFLAKE.CORE.NULL_COUNT', 'metric', 'dmf_null_count'],
  ['HOUR', 'scalar', 'hour-minute-second'],
  ['SUM', 'aggregate', 'sum'],
  ['RANK', 'window', 'rank'],
  ['CURRENT_ROLE', 'context', 'current_role'],
  ['FLATTEN', 'table', 'flatten'],
  ['SALES.INFORMATION_SCHEMA.TASK_HISTORY', 'table', 'task_history'],
])('%s is of the kind %s', (name, kind, page) => {
  expect(findFunction(name)).toMatchObject({ kind, page: expect.stringMatching(new RegExp(`/${page}$`)) })
})

describe('the table', () => {
  const signatures = functionNames().flatMap((name) => findFunction(name) ?? [])

  test('has all that the reference lists', () => {
    expect(signatures.length).toBeGreaterThan(900)
  })

  test('gives an alias the forms of its function', () => {
    const aliased = signatures.flatMap((signature) =>
      signature.aliases.filter((alias) => findFunction(alias)?.forms.length !== signature.forms.length),
    )
    expect(aliased).toEqual([])
  })

  test('is well-formed: every line has a name, and what is optional stands behind what is not', () => {
    const wrong = signatures.filter(
      ({ name, forms }) =>
        !/^[A-Z][\w$.]*$/.test(name) ||
        forms.some(
          ({ parameters, result }) =>
            result === '' ||
            parameters.some(({ optional }, index) => !optional && parameters[index - 1]?.optional === true) ||
            parameters.some(({ repeated }, index) => repeated && index < parameters.length - 1),
        ),
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})
