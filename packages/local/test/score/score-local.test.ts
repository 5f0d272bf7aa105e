import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scoreLocal } from '../../src/exports/index.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mesh-suite-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const write = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(root, 'suite-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

/** `line outcome` of each case. */
const outcomes = async (name: string, text: string): Promise<readonly string[]> => {
  const { files } = await scoreLocal(await write({ [name]: text }))
  return (files[0]?.cases ?? []).map(({ line, outcome }) => `${line} ${outcome}`)
}

const md5 = (...values: readonly string[]) =>
  createHash('md5')
    .update(values.map((each) => `${each}\n`).join(''))
    .digest('hex')

test('a sqllogictest script: statements, types, orders, hashes and conditions', async () => {
  const text = `# a comment
hash-threshold 8

statement ok
CREATE TABLE T (A INT, B VARCHAR)

statement count 2
INSERT INTO T
VALUES (1, 'x y'), (2, NULL)

statement error 002003
SELECT * FROM NOWHERE

statement error
SELECT 1

statement error does not exist
SELECT * FROM NOWHERE

query IT rowsort
SELECT A, B FROM T ORDER BY A DESC
----
1\tx y
2\tNULL

query IT nosort
SELECT A, B FROM T ORDER BY A DESC
----
1\tx y
2\tNULL

query IT valuesort
SELECT A, B FROM T
----
1
2
NULL
x y

query IT
SELECT A, B FROM T ORDER BY A
----
1
x y
2
NULL

query R
SELECT 1/3::FLOAT
----
0.333

query T
SELECT '1.0'
----
1

query I rowsort
SELECT A FROM T
----
2 values hashing to ${md5('1', '2')}

query I
SELECT A FROM T
----
2 values hashing to ${md5('1', '3')}

skipif snowflake
query I
SELECT 1
----
2

onlyif duckdb
statement error
SELECT 1

onlyif snowflake
query T
SELECT ''
----
(empty)

query I
SELECT A FROM T WHERE FALSE
----

halt

query I
SELECT 1
----
2
`
  expect(await outcomes('a.slt', text)).toEqual([
    '5 right',
    '8 right',
    '12 right',
    '15 wrong',
    '18 right',
    '21 right',
    '27 wrong',
    '33 right',
    '41 right',
    '49 right',
    '54 wrong',
    '59 right',
    '64 wrong',
    '80 right',
    '85 right',
  ])
})

test('SQL with its rows behind each statement', async () => {
  const text = `-- a page
CREATE TABLE T (A INT);

SELECT 1, 'a|b', NULL, TRUE; 
-- 1 | a\\|b | NULL | TRUE

SELECT 'a
b', ';';
-- a\\nb | ;

SELECT column1 FROM VALUES (1), (2) ORDER BY 1;
-- 2
-- 1

SELECT column1 FROM VALUES (1), (2) ORDER BY 1;
-- ordered
-- 2
-- 1

SELECT A FROM T;
-- no rows

SELECT X FROM T;
-- error 000904

SELECT X FROM T;
-- error 001003

SELECT 1 AS A, 2 AS A;
-- 1 | 2

SELECT XMLGET(1, 'a');
-- 1

SELECT X FROM T`
  expect(await outcomes('a.sql', text)).toEqual([
    '2 right',
    '4 right',
    '7 right',
    '11 right',
    '15 wrong',
    '20 right',
    '23 right',
    '26 wrong',
    '29 right',
    '32 refused',
    '35 failed',
  ])
})

test('areas are folders; a file has an account of its own', async () => {
  const folder = await write({
    'one/a.sql': 'CREATE TABLE T (A INT);\nSELECT 1;\n-- 2',
    'one/b.sql': 'SELECT * FROM T;\n-- error 002003',
    'two/c.test': 'query I\nSELECT 1\n----\n1\n',
    'notes.md': 'no suite',
  })
  const told: string[] = []
  const {
    areas,
    files: _,
    ...total
  } = await scoreLocal(folder, {
    onFile: ({ file }, done, of) => told.push(`${file} ${done}/${of}`),
  })
  expect({ areas, total, told }).toEqual({
    areas: [
      { area: 'one', right: 2, wrong: 1, failed: 0, refused: 0 },
      { area: 'two', right: 1, wrong: 0, failed: 0, refused: 0 },
    ],
    total: { right: 3, wrong: 1, failed: 0, refused: 0 },
    told: ['one/a.sql 1/3', 'one/b.sql 2/3', 'two/c.test 3/3'],
  })
})

test('a file that is no suite counts as failed; marks of other runners and codes with their SQLSTATE are read', async () => {
  const folder = await write({
    'a.slt': 'foreach x a b\n',
    'b.slt':
      'exclude-from-coverage\nstatement error 002003 \\(42S02\\): SQL compilation error\nSELECT * FROM NOWHERE\n',
  })
  const { files, failed, right } = await scoreLocal(folder)
  expect({ failed, right }).toEqual({ failed: 1, right: 1 })
  expect(files.map(({ file, unreadable }) => [file, unreadable?.code])).toEqual([
    ['a.slt', 'LOCAL.UNREADABLE_SUITE'],
    ['b.slt', undefined],
  ])
})

test.each([
  ['a record that nobody knows', { 'a.slt': 'statement ok\nSELECT 1\n\nforeach x a b\n' }, "'foreach'"],
  ['a query without types', { 'a.slt': 'query\nSELECT 1\n----\n1\n' }, 'types'],
  ['a pattern that is none', { 'a.slt': 'statement error <REGEX>:(\nSELECT 1\n' }, 'regular expression'],
  ['a folder without cases', { 'a.md': '' }, 'no .slt'],
])('%s is refused with its place', async (_, files, message) => {
  await expect(scoreLocal(await write(files))).rejects.toMatchObject({
    code: 'LOCAL.UNREADABLE_SUITE',
    message: expect.stringContaining(message),
  })
})
