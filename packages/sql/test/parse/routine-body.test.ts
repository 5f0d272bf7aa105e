import { parseStatement, renderSql, type SqlNode, walkSql } from '@mesh/sql'
import { expect, test } from 'vitest'

const head = 'CREATE PROCEDURE p(a INT) RETURNS INT LANGUAGE SQL AS '

/** Every name of a column or table in the body, as the text of the statement has it at its span. */
function namesIn(sql: string): readonly string[] {
  const statement = parseStatement(sql)
  if (statement.kind !== 'createProcedure' && statement.kind !== 'createFunction')
    throw new Error(statement.kind)
  const { body } = statement
  const names: string[] = []
  const note = ({ span }: SqlNode) => names.push(sql.slice(span.start, span.end))
  const tree = body?.kind === 'routineBody' ? body.tree : body
  if (tree !== undefined)
    walkSql(tree, {
      enter: (each) => {
        if (each.kind === 'columnReference' || each.kind === 'tableName') note(each)
      },
    })
  return names
}

test.each([
  [`${head}$$ BEGIN DELETE FROM t WHERE x = 1; RETURN a; END $$`, ['x', 'a']],
  [`${head}'BEGIN DELETE FROM t WHERE x = 1; RETURN a; END;'`, ['x', 'a']],
  [`${head}BEGIN DELETE FROM t WHERE x = 1; RETURN a; END`, ['x', 'a']],
  ['CREATE FUNCTION f(a INT) RETURNS INT AS $$ a + b $$', ['a', 'b']],
  ["CREATE FUNCTION f(a INT) RETURNS INT AS 'SELECT x FROM u WHERE y = a'", ['x', 'u', 'y', 'a']],
])('the tree of %s has its places in the statement', (sql, want) => {
  expect(namesIn(sql)).toEqual(want)
})

test('where escapes move the code, all of it has the place of the literal', () => {
  const sql = "CREATE FUNCTION f(a INT) RETURNS VARCHAR AS 'a || ''x'' || b'"
  expect(namesIn(sql)).toEqual(["'a || ''x'' || b'", "'a || ''x'' || b'"])
})

test.each([
  ["CREATE FUNCTION f(a INT) RETURNS INT LANGUAGE PYTHON HANDLER = 'h' AS $$ a + 1 $$", ' a + 1 '],
  ['CREATE FUNCTION f(a INT) RETURNS INT LANGUAGE JAVASCRIPT AS $$ return A $$', ' return A '],
  [`${head}$$ this is no SQL $$`, ' this is no SQL '],
  [`${head}$$ BEGIN RETURN 1 END $$`, ' BEGIN RETURN 1 END '],
  [`${head}''`, ''],
  ["CREATE FUNCTION f(a INT) RETURNS INT SERVICE = s ENDPOINT = e AS 'echo'", 'echo'],
])('%s has a text and no tree', (sql, text) => {
  const statement = parseStatement(sql)
  expect(statement).toMatchObject({ body: { kind: 'routineBody', text } })
  expect(namesIn(sql)).toEqual([])
  expect(parseStatement(renderSql(statement))).toMatchObject({ body: { text } })
})

test.each([
  "it's",
  'a $ b',
  'back\\slash',
  'line\nbreak',
  'tab\t',
  "''",
  '$',
  '😀',
  ' -- no comment',
  '/* open',
])('code with %j survives in either kind of quotes', (code) => {
  const quoted = `'${code.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  for (const body of [`$$${code} $$`, quoted]) {
    const statement = parseStatement(`CREATE FUNCTION f() RETURNS INT LANGUAGE JAVASCRIPT AS ${body}`)
    const text = body === quoted ? code : `${code} `
    expect(statement).toMatchObject({ body: { text } })
    expect(parseStatement(renderSql(statement))).toMatchObject({ body: { text } })
  }
})
