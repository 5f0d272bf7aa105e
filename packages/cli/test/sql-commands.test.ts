import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh sql ünï-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const put = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}
const textOf = (name: string) => readFile(join(folder, name), 'utf8')

describe('mesh sql fmt', () => {
  test('lays out what comes in', async () => {
    const run = await runHere(['sql', 'fmt', '-'], folder, 'select  a from t -- all')
    expect(run).toEqual({ code: 0, stdout: 'SELECT a FROM t -- all\n', stderr: '' })
  })

  test('--write changes files in folders, --check then finds nothing', async () => {
    await put({
      'models/a.sql': 'select 1;',
      'models/deep/b.SQL': 'SELECT 2;\n',
      'models/.git/c.sql': 'select 3',
      'x.txt': 'no',
    })
    const before = await runHere(['sql', 'fmt', '--check', '.'], folder)
    expect(before).toEqual({
      code: 4,
      stdout: `${join('models', 'a.sql')}\n`,
      stderr: '1 file not laid out, 1 file as they should be\n',
    })
    const run = await runHere(['sql', 'fmt', '--write', 'models'], folder)
    expect(run).toMatchObject({ code: 0, stdout: `${join('models', 'a.sql')}\n` })
    expect(await textOf('models/a.sql')).toBe('SELECT 1;\n')
    expect(await textOf('models/.git/c.sql')).toBe('select 3')
    expect(await runHere(['sql', 'fmt', '--check', '.'], folder)).toMatchObject({ code: 0, stdout: '' })
    expect(await readdir(join(folder, 'models'))).toEqual(['.git', 'a.sql', 'deep'])
  })

  test('a file with a broken statement stays as it is; the others are written', async () => {
    const broken = 'select 1;\n\tselect from where;\nselct 2'
    await put({ 'a.sql': broken, 'b.sql': 'select 1' })
    const run = await runHere(['sql', 'fmt', '--write', '.'], folder)
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('a.sql:2:9 error SQL.SYNTAX: ')
    expect(run.stdout).toContain('  2 |  select from where;\n    |         ^\n')
    expect(run.stdout).toContain('a.sql:3:1 error SQL.SYNTAX: ')
    expect(run.stderr).toBe('1 file laid out, 1 file left alone: they cannot be read\n')
    expect(await textOf('a.sql')).toBe(broken)
    expect(await textOf('b.sql')).toBe('SELECT 1\n')
  })

  test('line ends, byte order marks, modes and links stay', async () => {
    await put({ 'a.sql': "\uFEFFselect 1;\r\n\r\nselect 'x\ny';\r\n" })
    await chmod(join(folder, 'a.sql'), 0o640)
    await symlink('a.sql', join(folder, 'link.sql'))
    expect(await runHere(['sql', 'fmt', '--write', 'link.sql'], folder)).toMatchObject({ code: 0 })
    expect(await textOf('a.sql')).toBe("\uFEFFSELECT 1;\r\n\r\nSELECT 'x\ny';\r\n")
    if (process.platform !== 'win32') expect((await stat(join(folder, 'a.sql'))).mode & 0o777).toBe(0o640)
  })

  test('--templates reads what dbt reads', async () => {
    const model = "{{ config(materialized='view') }}\n\nselect a from {{ ref('b') }}\n"
    expect(await runHere(['sql', 'fmt', '-'], folder, model)).toMatchObject({ code: 2 })
    const run = await runHere(['sql', 'fmt', '--templates', '-'], folder, model)
    expect(run).toMatchObject({
      code: 0,
      stdout: "{{ config(materialized='view') }}\n\nSELECT a FROM {{ ref('b') }}\n",
    })
    expect(await runHere(['sql', 'lint', '--templates', '-'], folder, model)).toMatchObject({ code: 0 })
  })

  test('a file in another encoding is not touched', async () => {
    const latin = Uint8Array.from([...Buffer.from("select '"), 0xe9, ...Buffer.from("'")])
    await put({ 'a.sql': latin })
    const run = await runHere(['sql', 'fmt', '--write', 'a.sql'], folder)
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('a.sql error CLI.NOT_UTF8: ')
    expect(new Uint8Array(await readFile(join(folder, 'a.sql')))).toEqual(latin)
  })

  test.each([
    [['sql', 'fmt'], 'CLI.NO_SQL_FILES: No file is named'],
    [['sql', 'fmt', '.'], 'CLI.NO_SQL_FILES: There is no .sql file in .'],
    [['sql', 'fmt', 'nowhere.sql'], 'CLI.UNREADABLE_FILE: nowhere.sql cannot be read'],
    [['sql', 'fmt', '--write', '-'], 'CLI.USAGE: what comes in cannot be written'],
    [['sql', 'lint', 'nowhere.sql'], 'CLI.UNREADABLE_FILE: '],
    [['sql', 'parse', 'nowhere.sql'], 'CLI.UNREADABLE_FILE: '],
  ])('%j is refused', async (args, says) => {
    const run = await runHere(args, folder)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(says)
  })
})

describe('mesh sql parse', () => {
  test('shows trees for people, as JSON, and in a line each', async () => {
    await put({ 'a.sql': 'select sum(b) from s.t;\ndrop table x' })
    const tree = await runHere(['sql', 'parse', 'a.sql'], folder)
    expect(tree.stdout).toContain('query\n  select\n    selectItem\n      functionCall\n')
    expect(tree.stdout).toContain('drop objectType="TABLE"\n')
    const outline = await runHere(['sql', 'parse', 'a.sql', '--outline'], folder)
    expect(outline).toMatchObject({
      code: 0,
      stdout: '1: query reads S.T calls SUM\n2: drop\n',
      stderr: '2 statements\n',
    })
    const json = await runHere(['sql', 'parse', '-', '--json'], folder, 'select 1')
    expect(JSON.parse(json.stdout)).toMatchObject({
      statements: [{ kind: 'query', span: { start: 0, end: 8 } }],
      diagnostics: [],
    })
  })

  test('says every place that it cannot read', async () => {
    const run = await runHere(['sql', 'parse', '-', '--outline'], folder, 'selct 1; select 2')
    expect(run.code).toBe(2)
    expect(run.stdout).toMatch(/^1: query\n-:1:1 error SQL\.SYNTAX/)
  })
})

describe('mesh sql lint', () => {
  const text = 'DELETE FROM orders;\nSELECT a FROM t WHERE a = NULL;\n'

  test('gives every finding its line, and exit 4', async () => {
    await put({ 'sql/a.sql': text })
    const run = await runHere(['sql', 'lint', 'sql'], folder)
    expect(run.code).toBe(4)
    expect(
      run.stdout,
    ).toContain(`${join('sql', 'a.sql')}:1:1 warning SQL.CHANGES_ALL_ROWS: DELETE without WHERE deletes every row
  1 | DELETE FROM orders;
    | ^
  Add a WHERE`)
    expect(run.stdout).toContain(`${join('sql', 'a.sql')}:2:23 error SQL.NULL_COMPARISON`)
    expect(run.stderr).toBe('1 error, 1 warning, 0 notes in 1 file\n')
  })

  test('is quiet about a good file', async () => {
    const run = await runHere(['sql', 'lint', '-'], folder, 'SELECT a FROM t WHERE a = 1')
    expect(run).toEqual({ code: 0, stdout: '', stderr: '1 file checked, nothing to say\n' })
  })

  test('writes JSON, SARIF and JUnit', async () => {
    await put({ 'a & b.sql': text })
    const json = await runHere(['sql', 'lint', '--json', '.'], folder)
    expect(JSON.parse(json.stdout)).toMatchObject([
      { code: 'SQL.CHANGES_ALL_ROWS', where: { file: 'a & b.sql', line: 1, column: 1 } },
      { code: 'SQL.NULL_COMPARISON' },
    ])
    const sarif = await runHere(['sql', 'lint', '--format', 'sarif', '.'], folder)
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'SQL.CHANGES_ALL_ROWS',
              level: 'warning',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20%26%20b.sql' },
                    region: { startLine: 1, startColumn: 1 },
                  },
                },
              ],
            },
            { ruleId: 'SQL.NULL_COMPARISON', level: 'error' },
          ],
        },
      ],
    })
    const junit = await runHere(['sql', 'lint', '--format', 'junit', '.'], folder)
    expect(junit.stdout).toContain('<testsuite name="mesh sql lint" tests="1" failures="1">')
    expect(junit.stdout).toContain('<testcase name="a &amp; b.sql"')
  })
})
