import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-folder-'))
  const files = {
    'orders.odcs.yaml': `apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.0.0
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, physicalType: 'NUMBER(10,0)', required: true }
`,
    'shop.odps.yaml': `apiVersion: v1.1.0
kind: DataProduct
id: shop
outputPorts:
  - { name: orders, version: 1.0.0, contractId: orders }
  - { name: returns, version: 1.0.0, contractId: returns }
`,
    'orders.csv': `id,status,"größe €"\n${Array.from({ length: 20 }, (_, row) => `${row},${row % 2 === 0 ? 'open' : 'paid'},${row === 3 ? '' : '2.50'}`).join('\n')}\n`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('mesh contract', () => {
  test('lint of a folder finds what is wrong between its files', async () => {
    const { code, stdout } = await runHere(['contract', 'lint', '.', '--json'], folder)
    const findings = JSON.parse(stdout) as readonly { code: string; where: { file: string; line: number } }[]
    const unknown = findings.filter((each) => each.code === 'CONTRACT.UNKNOWN_CONTRACT')
    expect(unknown).toMatchObject([{ where: { file: 'shop.odps.yaml', line: 6 } }])
    expect(code).toBe(4)
  })

  test('severities and suppressions count between files', async () => {
    const off = await runHere(['contract', 'lint', '.', '--rule', 'CONTRACT.UNKNOWN_CONTRACT=off'], folder)
    expect(off).toMatchObject({ code: 0, stdout: expect.not.stringContaining('UNKNOWN_CONTRACT') })
    const warned = await runHere(
      ['contract', 'lint', '.', '--rule', 'CONTRACT.UNKNOWN_CONTRACT=warning'],
      folder,
    )
    expect(warned).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^shop\.odps\.yaml:6:\d+ warning CONTRACT\.UNKNOWN_CONTRACT/m),
    })
  })

  test('a pattern stands for what it matches, unless a file has that name', async () => {
    await writeFile(join(folder, '[odd].odcs.yaml'), 'kind: [')
    const files = async (path: string) =>
      (await runHere(['contract', 'check', path, '--format', 'junit'], folder)).stdout.match(
        /(?<=testcase name=")[^"]*/g,
      )
    expect(await files('*.odcs.*')).toEqual(['[odd].odcs.yaml', 'orders.odcs.yaml'])
    expect(await files('**/*.{odps,odcs}.yaml')).toEqual([
      '[odd].odcs.yaml',
      'orders.odcs.yaml',
      'shop.odps.yaml',
    ])
    expect(await files('[odd].odcs.yaml')).toEqual(['[odd].odcs.yaml'])
    expect(await runHere(['contract', 'check', 'no*.yaml'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('CLI.UNREADABLE_FILE: no*.yaml cannot be read'),
    })
    await rm(join(folder, '[odd].odcs.yaml'))
  })

  test('import of rows drafts a contract and only suggests what they have in common', async () => {
    const { code, stdout, stderr } = await runHere(
      ['contract', 'import', 'orders.csv', '--from', 'csv', '--id', 'orders'],
      folder,
    )
    expect(code).toBe(0)
    expect(stdout).toContain('name: größe €')
    expect(stdout).toMatch(/enum:\s+- open\s+- paid/)
    expect(stdout).not.toMatch(/^ {8}required: true/m)
    expect(stderr).toContain('CONTRACT.SUGGESTED')
  })

  test('import of rows that are not there is told in one line', async () => {
    const { code, stderr } = await runHere(['contract', 'import', 'no.parquet', '--from', 'parquet'], folder)
    expect(code).toBe(2)
    expect(stderr).toContain('CLI.UNREADABLE_FILE')
  })
})
