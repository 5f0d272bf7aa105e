import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const text = (latency: string) => `apiVersion: v3.2.0
kind: DataContract
id: c
version: 1.0.0
schema:
  - name: t
    properties:
      - { name: a, logicalType: string, physicalType: VARCHAR(3) }
slaProperties:
  - { property: latency, value: 3${latency} }
`
const product = `apiVersion: v1.1.0
kind: DataProduct
id: p
outputPorts: [{ name: o, version: 1.0.0 }]
`
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-contract-'))
  await mkdir(join(folder, 'all/deep'), { recursive: true })
  await writeFile(join(folder, 'all/a.odcs.yaml'), text(''))
  await writeFile(join(folder, 'all/deep/p.odps.yaml'), product)
  await writeFile(join(folder, 'all/other.yaml'), 'not: ours\n')
  await cp(new URL('fixtures', import.meta.url), folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const mesh = (...args: readonly string[]) => runHere(['contract', ...args], folder)

describe('mesh contract lint', () => {
  test('a folder stands for the contracts and products in it; findings show their line', async () => {
    const run = await mesh('lint', 'all')
    expect([run.code, run.stderr]).toEqual([0, '0 errors, 2 warnings, 1 note in 2 files\n'])
    expect(run.stdout).toContain('all/a.odcs.yaml:10:5 warning CONTRACT.SLA_UNIT: latency 3 has no unit\n')
    expect(run.stdout).toContain('  10 |   - { property: latency, value: 3 }\n     |     ^\n')
    expect(run.stdout).toMatch(/^all\/deep\/p\.odps\.yaml:4:\d+ warning PRODUCT\.PORT_WITHOUT_CONTRACT/m)
    expect((await mesh('lint', 'all', '--strict')).code).toBe(4)
  })

  test('severities are set, taste is asked for, unknown rules are refused', async () => {
    expect((await mesh('lint', 'all', '--rule', 'CONTRACT.SLA_UNIT=error')).code).toBe(4)
    const off = await mesh(
      'lint',
      'all',
      '--rule',
      'CONTRACT.SLA_UNIT=off',
      '--rule',
      'PRODUCT.PORT_WITHOUT_CONTRACT=off',
    )
    expect(off.code).toBe(0)
    expect(off.stdout).not.toMatch(/SLA_UNIT|PORT_WITHOUT_CONTRACT/)
    expect((await mesh('lint', 'all', '--all')).stdout).toContain('info CONTRACT.MISSING_OWNER')
    const unknown = await mesh('lint', 'all', '--rule', 'CONTRACT.NOTHING=off')
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('There is no rule')])
  })

  test('what comes in is linted too', async () => {
    const run = await runHere(['contract', 'lint', '-'], folder, text(', unit: m'))
    expect(run.stdout).toMatch(/^-:10:\d+ warning CONTRACT\.SLA_UNIT/)
  })

  test('JSON, JUnit, markdown, and SARIF as its schema wants it', async () => {
    expect(JSON.parse((await mesh('lint', 'all', '--json')).stdout)).toHaveLength(3)
    const junit = (await mesh('lint', 'all', '--format', 'junit')).stdout
    expect(junit).toContain('<testsuite name="mesh contract lint" tests="2" failures="2">')
    expect((await mesh('lint', 'all', '--format', 'markdown')).stdout).toContain(
      '| ⚠️ | all/a.odcs.yaml:10:5 |',
    )
    const sarif = JSON.parse((await mesh('lint', 'all', '--format', 'sarif')).stdout)
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'mesh contract lint' } } }],
    })
    const [{ tool, results }] = sarif.runs
    const rules = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(rules).size).toBe(rules.length)
    expect(results).toHaveLength(3)
    for (const { ruleId, level, message, locations } of results) {
      expect(rules).toContain(ruleId)
      expect(['none', 'note', 'warning', 'error']).toContain(level)
      expect(message.text).toEqual(expect.stringMatching(/\S/))
      const [{ physicalLocation }] = locations
      expect(new URL(physicalLocation.artifactLocation.uri, 'file:///').pathname).toMatch(/^\/all\//)
      expect(physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(physicalLocation.region.startColumn).toBeGreaterThan(0)
    }
  })
})

test('check says what breaks the standard, and no more', async () => {
  expect(await mesh('check', 'all')).toEqual({
    code: 0,
    stdout: '',
    stderr: '2 files checked, nothing to say\n',
  })
  expect((await mesh('check', 'broken.odcs.yaml')).code).toBe(4)
  const none = await mesh('check', 'all/deep/../../nowhere')
  expect(none.code).toBe(2)
})

test('folders are compared document by document', async () => {
  await cp(join(folder, 'all'), join(folder, 'next'), { recursive: true })
  expect(await mesh('diff', 'all', 'next')).toEqual({ code: 0, stdout: '', stderr: 'No changes\n' })
  await writeFile(join(folder, 'next/a.odcs.yaml'), text('').replace('- { name: a,', '- { name: b,'))
  const run = await mesh('diff', 'all', 'next')
  expect([run.code, run.stdout]).toEqual([4, expect.stringContaining('CONTRACT.COLUMN_REMOVED')])
  expect((await mesh('diff', 'all', 'orders.odcs.yaml')).stderr).toContain('one other folder')
})

test('a transitive policy looks at every earlier version', async () => {
  const versions = [
    text(''),
    text('').replace('- { name: a,', '- { name: b,'),
    text('').replace('- { name: a,', '- { name: b,'),
  ]
  const files = versions.map((_, index) => `v${index}.odcs.yaml`)
  await Promise.all(versions.map((each, index) => writeFile(join(folder, files[index] ?? ''), each)))
  expect((await mesh('diff', ...files)).code).toBe(0)
  expect((await mesh('diff', ...files, '--policy', 'forward-transitive')).code).toBe(4)
})

test('import and export write whole files, and nothing when they cannot', async () => {
  await writeFile(
    join(folder, 'tables.sql'),
    'CREATE TABLE flights (id NUMBER(10) NOT NULL PRIMARY KEY, delay NUMBER(4));',
  )
  const imported = await mesh(
    'import',
    'tables.sql',
    '--from',
    'snowflake',
    '--id',
    'flights',
    '--out',
    'new/flights.odcs.yaml',
  )
  expect([imported.code, imported.stdout]).toEqual([0, ''])
  expect((await mesh('check', 'new/flights.odcs.yaml')).code).toBe(0)
  const exported = await mesh(
    'export',
    'new/flights.odcs.yaml',
    '--to',
    'snowflake',
    '--out',
    'new/flights.sql',
  )
  expect(exported.code).toBe(0)
  expect(await readFile(join(folder, 'new/flights.sql'), 'utf8')).toMatch(/CREATE .*TABLE/)
  expect((await mesh('export', 'broken.odcs.yaml', '--to', 'avro', '--out', 'new/broken.avsc')).code).toBe(2)
  expect((await readdir(join(folder, 'new'))).sort()).toEqual(['flights.odcs.yaml', 'flights.sql'])
})

test('a module whose definition is broken is told so by every command', async () => {
  const wrong = `export const c = { kind: 'DataContract', apiVersion: 'v3.2.0', id: 'c', version: 1, schema: 7 }\n`
  await writeFile(join(folder, 'wrong.mjs'), wrong)
  for (const command of ['lint', 'check'])
    expect(await mesh(command, 'wrong.mjs')).toMatchObject({
      code: 4,
      stdout: expect.stringContaining(
        'wrong.mjs#/schema error CONTRACT.WRONG_TYPE: Expected a list, found a number',
      ),
    })
  for (const args of [['show'], ['export', '--to', 'avro'], ['diff', 'orders.odcs.yaml']]) {
    const run = await mesh(...args, 'wrong.mjs')
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('CONTRACT.INVALID: The contract has 2 problems')
  }
})

test('a data product is shown and exported too; several files want a folder', async () => {
  const ports = 'outputPorts: [{ name: "größe", version: 1.0.0, contractId: c }]'
  await writeFile(join(folder, 'p.odps.yaml'), product.replace(/outputPorts: .*/, ports))
  expect(await mesh('show', 'p.odps.yaml')).toEqual({
    code: 0,
    stdout: 'p\n\noffers  version  contract\n──────  ───────  ────────\ngröße   1.0.0    c\n',
    stderr: '',
  })
  expect((await mesh('export', 'p.odps.yaml', '--to', 'markdown')).stdout).toContain('# p\n')
  expect((await mesh('export', 'p.odps.yaml', '--to', 'avro')).stderr).toContain('CONTRACT.UNKNOWN_FORMAT')
  expect((await mesh('export', 'p.odps.yaml', '--to', 'html', '--table', 't')).stderr).toContain('CLI.USAGE')
  await writeFile(
    join(folder, 'two.odcs.yaml'),
    text('').replace('slaProperties', '  - { name: u, properties: [{ name: b }] }\nslaProperties'),
  )
  const soda = ['export', 'two.odcs.yaml', '--to', 'soda', '--out'] as const
  expect(await mesh(...soda, 'soda.yaml')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"soda.yaml/"'),
  })
  expect((await mesh(...soda, 'soda/')).code).toBe(0)
  expect((await readdir(join(folder, 'soda'))).sort()).toEqual(['t.soda.yaml', 'u.soda.yaml'])
})

test('every problem of a broken contract is told by every command, and a file that is no text does not hide the others', async () => {
  const run = await mesh('show', 'broken.odcs.yaml')
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr.match(/^broken\.odcs\.yaml:\d+:\d+ error /gm)).toHaveLength(3)
  const json = JSON.parse((await mesh('show', 'broken.odcs.yaml', '--json')).stdout)
  expect(json.error.diagnostics).toHaveLength(3)
  await mkdir(join(folder, 'mixed'), { recursive: true })
  await writeFile(join(folder, 'mixed/a.odcs.yaml'), Buffer.from('id: größe', 'latin1'))
  await writeFile(join(folder, 'mixed/b.odcs.yaml'), text(''))
  const mixed = await mesh('lint', 'mixed')
  expect(mixed.code).toBe(2)
  expect(mixed.stdout).toMatch(
    /a\.odcs\.yaml error CLI\.NOT_UTF8[\s\S]*b\.odcs\.yaml:10:5 warning CONTRACT\.SLA_UNIT/,
  )
})

test('a name that steers terminals is shown without its power', async () => {
  const name = JSON.stringify('a\u001b[31m\u0000b')
  await writeFile(join(folder, 'steer.odcs.yaml'), text('').replace('name: a,', `name: ${name},`))
  const { stdout } = await mesh('show', 'steer.odcs.yaml')
  expect(stdout).toContain('a\uFFFD[31m\uFFFDb')
})

test('show gives the promises of a contract', async () => {
  const { code, stdout } = await mesh('show', 'all/a.odcs.yaml')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^c 1\.0\.0\n\nt\ncolumn {2}type/)
  expect(stdout).toContain('latency 3')
})

test('help has examples', async () => {
  for (const command of ['lint', 'check', 'diff', 'export', 'import', 'upgrade', 'show'])
    expect((await mesh(command, '--help')).stdout).toContain(`Examples:\n  $ mesh contract ${command} `)
})
