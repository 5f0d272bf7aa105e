import { findFunction, functionNames, tableColumnsOf } from '@mesh/sql'
import { expect, test } from 'vitest'
import { spellType } from '../type/spell-type.ts'

const spelled = (name: string) => {
  const found = tableColumnsOf(name)
  return found?.columns
    .map((column) => `${column.name} ${spellType(column.type)}`)
    .concat(found.open ? ['…'] : [])
    .join(', ')
}

test.each([
  ['FLATTEN', 'SEQ INTEGER, KEY VARCHAR, PATH VARCHAR, INDEX INTEGER, VALUE VARIANT, THIS VARIANT'],
  ['split_to_table', 'SEQ INTEGER, INDEX INTEGER, VALUE VARCHAR'],
  ['GENERATOR', ''],
  ['RESULT_SCAN', '…'],
  ['SUM', undefined],
  ['my_function', undefined],
  [
    'DB.INFORMATION_SCHEMA.WAREHOUSE_LOAD_HISTORY',
    'START_TIME TIMESTAMP_LTZ(9), END_TIME TIMESTAMP_LTZ(9), WAREHOUSE_NAME VARCHAR, AVG_RUNNING NUMBER(38,2), AVG_QUEUED_LOAD NUMBER(38,2), AVG_QUEUED_PROVISIONING NUMBER(38,2), AVG_BLOCKED NUMBER(38,2)',
  ],
])('%s has the columns %s', (name, want) => expect(spelled(name)).toBe(want))

test('a function without a schema in use is found by its own name too', () => {
  expect(spelled('TAG_REFERENCES_ALL_COLUMNS')).toBe(spelled('INFORMATION_SCHEMA.TAG_REFERENCES'))
})

test('every column of every table function has a name and a type', () => {
  const columns = functionNames()
    .filter((name) => findFunction(name)?.kind === 'table')
    .flatMap((name) =>
      (tableColumnsOf(name)?.columns ?? [{ name: `${name}?` }]).map((column) => ({ ...column, of: name })),
    )
  expect(columns.filter(({ name, type }) => !/^[A-Z][A-Z0-9_]*$/.test(name) || type === undefined)).toEqual(
    [],
  )
  expect(columns.length).toBeGreaterThan(400)
})
