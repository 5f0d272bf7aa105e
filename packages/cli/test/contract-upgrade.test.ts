import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const old = `# Sales of the shop
kind: DataContract
apiVersion: v2.2.2
version: 1.0.0
status: active
uuid: sellers
dataset:
  - table: sales
    columns:
      - column: amount # in euros
        logicalType: double
        physicalType: NUMBER(10,2)
        clusterStatus: true
`
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-upgrade-'))
})
beforeEach(() => writeFile(join(folder, 'old.yaml'), old))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('an old contract is upgraded on stdout, with what was done on stderr', async () => {
  const { code, stdout, stderr } = await runHere(['contract', 'upgrade', 'old.yaml'], folder)
  expect(code).toBe(0)
  expect(stdout).toContain('# Sales of the shop\nkind: DataContract\napiVersion: v3.2.0\n')
  expect(stdout).toContain('- name: amount # in euros\n')
  expect(stderr).toContain('moved   /dataset/0/table → /schema/0/name')
  expect(stderr).toContain('old.yaml: v2.2.2 → v3.2.0')
  expect(await readFile(join(folder, 'old.yaml'), 'utf8')).toBe(old)
})

test('--write changes the file, and the second time there is nothing to do', async () => {
  await runHere(['contract', 'upgrade', 'old.yaml', '--write', '--to', 'v3.1.0'], folder)
  const text = await readFile(join(folder, 'old.yaml'), 'utf8')
  expect(text).toContain('apiVersion: v3.1.0')
  const again = await runHere(['contract', 'upgrade', 'old.yaml', '--write', '--to', 'v3.1.0'], folder)
  expect(again.stderr).toContain('old.yaml is of v3.1.0 already')
  expect(await readFile(join(folder, 'old.yaml'), 'utf8')).toBe(text)
})

test('--json is what was done; an older version is refused', async () => {
  const { stdout } = await runHere(['contract', 'upgrade', 'old.yaml', '--json', '--write'], folder)
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'old.yaml',
    from: 'v2.2.2',
    to: 'v3.2.0',
    diagnostics: [],
  })
  expect(JSON.parse(stdout).log).toContainEqual(
    expect.objectContaining({ kind: 'moved', from: '/uuid', to: '/id' }),
  )
  const { code, stderr } = await runHere(['contract', 'upgrade', 'old.yaml', '--to', 'v3.1.0'], folder)
  expect(code).toBe(2)
  expect(stderr).toContain('CONTRACT.NO_UPGRADE')
})

test('what is missing is said, and nothing is written', async () => {
  const broken = old.replace('uuid: sellers\n', '')
  await writeFile(join(folder, 'old.yaml'), broken)
  const { code, stdout } = await runHere(['contract', 'upgrade', 'old.yaml', '--write'], folder)
  expect(code).toBe(4)
  expect(stdout).toContain('"id" is missing')
  expect(await readFile(join(folder, 'old.yaml'), 'utf8')).toBe(broken)
})
