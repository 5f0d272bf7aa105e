import { isMeshError } from '@mesh/core'
import { type Alter, type CreateObject, parseStatement, renderSql } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const placeOf = (sql: string): readonly [column: number | undefined, message: string] => {
  try {
    parseStatement(sql)
  } catch (error) {
    if (isMeshError(error)) return [error.where?.column, error.message]
    throw error
  }
  return [undefined, 'no error']
}

test('the clauses of an object stand in its tree, each with its place', () => {
  const sql = 'CREATE SERVICE s IN COMPUTE POOL p FROM SPECIFICATION $$a$$ MIN_INSTANCES = 1'
  const { clauses, properties } = parseStatement(sql) as CreateObject
  expect(clauses.map(({ span }) => sql.slice(span.start, span.end))).toEqual([
    'IN COMPUTE POOL p',
    'FROM SPECIFICATION $$a$$',
  ])
  expect(clauses.map(({ parts }) => parts.map((each) => each.kind))).toEqual([
    ['keyword', 'objectName'],
    ['keyword', 'stringLiteral'],
  ])
  expect(properties.map(({ key }) => key)).toEqual(['MIN_INSTANCES'])
})

test('an object without a name is the one of the session', () => {
  expect(withoutSpans(parseStatement('ALTER WAREHOUSE SUSPEND'))).toEqual({
    kind: 'alterCurrent',
    objectType: 'WAREHOUSE',
    ifExists: false,
    actions: [{ kind: 'changeState', state: 'SUSPEND' }],
  })
  expect(parseStatement("ALTER ACCOUNT SET TIMEZONE = 'UTC'").kind).toBe('alterCurrent')
  expect(parseStatement("ALTER USER SET EMAIL = 'a@example.com'").kind).toBe('alterCurrent')
})

test('an object may be called what is done with it', () => {
  const { kind, name } = parseStatement('ALTER WAREHOUSE suspend RESUME') as Alter
  expect([kind, name.parts.map((each) => each.name)]).toEqual(['alter', ['SUSPEND']])
})

test('an instance knows its class, its arguments by name', () => {
  expect(
    withoutSpans(parseStatement("CREATE OR REPLACE SNOWFLAKE.ML.FORECAST m (TARGET_COLNAME => 'y')")),
  ).toMatchObject({
    kind: 'createInstance',
    class: { parts: [{ name: 'SNOWFLAKE' }, { name: 'ML' }, { name: 'FORECAST' }] },
    orReplace: true,
    name: { parts: [{ name: 'M' }] },
    arguments: [
      {
        kind: 'namedArgument',
        name: { name: 'TARGET_COLNAME' },
        value: { kind: 'stringLiteral', value: 'y' },
      },
    ],
  })
})

test('the query of a search service is a query', () => {
  const { body } = parseStatement(
    "CREATE CORTEX SEARCH SERVICE s ON a WAREHOUSE = wh TARGET_LAG = '1 day' AS SELECT a FROM t",
  ) as CreateObject
  expect(body?.parts.map((each) => each.kind)).toEqual(['keyword', 'query'])
})

test.each([
  'CREATE RESOURCE MONITOR M WITH CREDIT_QUOTA = 10 TRIGGERS ON 80 PERCENT DO NOTIFY',
  'CREATE RESOURCE MONITOR M WITH TRIGGERS ON 80 PERCENT DO NOTIFY',
  "CREATE SERVICE S IN COMPUTE POOL P MIN_INSTANCES = 1 FROM @ST SPECIFICATION_FILE = 'x' MAX_INSTANCES = 2",
  "CREATE AGENT A COMMENT = 'x' FROM SPECIFICATION 'y'",
  "CREATE AGENT A PROFILE = '{}' COMMENT = 'x' FROM SPECIFICATION 'y'",
  "CREATE EXTERNAL LISTING L SHARE S AS 'y' PUBLISH = TRUE COMMENT = 'x'",
])('%s keeps its order', (sql) => {
  expect(renderSql(parseStatement(sql))).toBe(sql)
})

describe('a definition of a DCM project', () => {
  test('stands around the CREATE that it means', () => {
    const sql = 'DEFINE TABLE D.S.T (A INT)'
    const tree = parseStatement(sql)
    expect(tree).toMatchObject({
      kind: 'define',
      object: { kind: 'createTable', orReplace: false, orAlter: false },
    })
    expect(renderSql(tree)).toBe(sql)
  })

  test('may leave its task started, which CREATE may not', () => {
    expect(parseStatement('DEFINE TASK t STARTED AS SELECT 1')).toMatchObject({
      object: { state: 'STARTED' },
    })
    expect(placeOf('CREATE TASK t STARTED AS SELECT 1')[0]).toBe(15)
  })

  test('keeps the statements of its body', () => {
    expect(renderSql(parseStatement('DEFINE TASK T AS CREATE TABLE X (A INT)'))).toBe(
      'DEFINE TASK T AS CREATE TABLE X (A INT)',
    )
  })
})

describe('an error stands where the clause breaks off', () => {
  test.each<readonly [sql: string, column: number, message: string]>([
    ['ALTER USER ada ADD PROGRAMMATIC TOKEN ci', 33, 'found "TOKEN", expected ACCESS'],
    ['ALTER USER ada RENAME grace', 23, 'found "grace", expected TO'],
    ["ALTER USER ada SET PASSWORD 'x'", 29, 'found "\'x\'", expected POLICY or "="'],
    ['ALTER WAREHOUSE wh RESUME IF', 29, 'found the end of the statement, expected SUSPENDED'],
    ['CREATE CONNECTION c AS REPLICA', 31, 'found the end of the statement, expected OF'],
    ['CREATE SERVICE s IN POOL p', 21, 'found "POOL", expected COMPUTE'],
    ['CREATE COMPUTE p MIN_NODES = 1', 16, 'found "p", expected POOL'],
    ['CREATE MODEL m', 15, 'found the end of the statement, expected FROM'],
  ])('%s', (sql, column, message) => {
    expect(placeOf(sql)).toEqual([column, `Syntax error: ${message}`])
  })

  test('and suggests the word that was meant', () => {
    try {
      parseStatement('ALTER WAREHOUSE wh ADD TABLE (t)')
    } catch (error) {
      expect(isMeshError(error) && error.hint).toBe('Did you mean TABLES?')
      return
    }
    expect.unreachable()
  })
})
