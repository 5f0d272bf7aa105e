import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const contract = (id: string, columns: readonly string[], version = '1.0.0') => `apiVersion: v3.2.0
kind: DataContract
id: ${JSON.stringify(id)}
version: ${version}
schema:
  - name: t
    properties:
${columns.map((each) => `      - { name: ${JSON.stringify(each)} }\n`).join('')}`
const product = '{"apiVersion":"v1.1.0","kind":"DataProduct","id":"shop","version":"1.0.0","outputPorts":[]}'

let folder = ''
const put = async (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
const commit = () => {
  git('init', '-q')
  git('add', '--all')
  git('commit', '-q', '-m', 'state')
}
const diff = (...args: readonly string[]) => runHere(['contract', 'diff', ...args], folder)
const against = async (...paths: readonly string[]) => {
  const run = await diff(...paths, '--against', 'git:HEAD', '--json')
  const { documents } = JSON.parse(run.stdout)
  const told = documents.flatMap(({ file, changes }: { file: string; changes: { code: string }[] }) =>
    changes.map(({ code }) => `${file} ${code}`),
  )
  return [run.code, ...told]
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh git größe '))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('two folders', () => {
  test('what is on one side only is told: a contract that is gone breaks, a new one does not', async () => {
    await put({
      'old/a.odcs.yaml': contract('a', ['x']),
      'old/gone.odcs.yaml': contract('gone "1"', ['x']),
      'old/deep/shop.odps.json': product,
      'new/moved/b.odcs.yaml': contract('a', ['x']),
      'new/fresh.odcs.yaml': contract('fresh', ['x']),
    })
    const run = await diff('old', 'new')
    expect(run).toEqual({
      code: 4,
      stdout: `${join('new', 'fresh.odcs.yaml')}
CONTRACT.DOCUMENT_ADDED Contract fresh 1.0.0 was added (consumers: none, producers: none)
  Nobody relies on it yet.
${join('old', 'deep', 'shop.odps.json')}
PRODUCT.DOCUMENT_REMOVED Data product shop 1.0.0 was removed (consumers: breaking, producers: none)
  Nobody answers for the data any more.
${join('old', 'gone.odcs.yaml')}
CONTRACT.DOCUMENT_REMOVED Contract gone "1" 1.0.0 was removed (consumers: breaking, producers: none)
  Nobody answers for the data any more.
`,
      stderr: '3 changes, 2 of them breaking under policy forward: a major version step\n',
    })
    expect((await diff('new', 'old', '--policy', 'none')).code).toBe(0)
    await put({
      'ok.yaml':
        '- { code: DOCUMENT_REMOVED, path: /, document: shop, reason: Agreed }\n- { code: DOCUMENT_REMOVED, path: /, document: \'gone "1"\', reason: Agreed }\n',
    })
    expect((await diff('old', 'new', '--ignore', 'ok.yaml')).code).toBe(0)
  })

  test('two versions of a contract side by side meet by version', async () => {
    await put({
      'old/a1.odcs.yaml': contract('a', ['x', 'y'], '1.0.0'),
      'new/z1.odcs.yaml': contract('a', ['x', 'y'], '1.0.0'),
      'new/a2.odcs.yaml': contract('a', ['x'], '2.0.0'),
    })
    expect((await diff('old', 'new')).stdout).toContain('Contract a 2.0.0 was added')
    expect(await diff('new', 'old')).toMatchObject({
      code: 4,
      stdout: expect.stringContaining('Contract a 2.0.0 was removed'),
    })
  })

  test('an id that changed in its file is a change of the id', async () => {
    await put({ 'old/a.odcs.yaml': contract('a', ['x']), 'new/a.odcs.yaml': contract('b', ['x']) })
    const { stdout } = await diff('old', 'new')
    expect(stdout).toContain('CONTRACT.ID_CHANGED')
    expect(stdout).not.toContain('DOCUMENT_')
  })

  test('folders without contracts are told', async () => {
    await put({ 'old/x.txt': '', 'new/x.txt': '' })
    expect(await diff('old', 'new')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('CLI.NO_CONTRACT_FILES'),
    })
  })
})

describe('against a revision', () => {
  test('files that are new, gone, renamed or changed, one by one and as a folder', async () => {
    await put({
      'in/same.odcs.yaml': contract('same', ['x']),
      'in/old name.odcs.yaml': contract('renamed', ['x', 'y']),
      'in/gone.odcs.yaml': contract('gone', ['x']),
      'in/.hidden/h.odcs.yaml': contract('hidden', ['x']),
    })
    commit()
    await rename(join(folder, 'in/old name.odcs.yaml'), join(folder, 'in/größe.odcs.yaml'))
    await put({
      'in/größe.odcs.yaml': contract('renamed', ['x']),
      'in/fresh.odcs.yaml': contract('fresh', ['x']),
    })
    await rm(join(folder, 'in/gone.odcs.yaml'))
    const [fresh, gone, renamed] = ['fresh', 'gone', 'größe'].map((name) => join('in', `${name}.odcs.yaml`))
    expect(await against('in')).toEqual([
      4,
      `${fresh} CONTRACT.DOCUMENT_ADDED`,
      `${renamed} CONTRACT.COLUMN_REMOVED`,
      `${gone} CONTRACT.DOCUMENT_REMOVED`,
    ])
    expect(await against('.')).toEqual(await against('in'))
    expect(await against('in/fresh.odcs.yaml')).toEqual([0, `${fresh} CONTRACT.DOCUMENT_ADDED`])
    expect(await against('in/größe.odcs.yaml')).toEqual([4, `${renamed} CONTRACT.COLUMN_REMOVED`])
    expect(await against('in/gone.odcs.yaml')).toEqual([4, `${gone} CONTRACT.DOCUMENT_REMOVED`])
    expect(await against('in/same.odcs.yaml')).toEqual([0])
  })

  test('a folder that is gone, and one that is reached by a link', async () => {
    await put({ 'in/a.odcs.yaml': contract('a', ['x', 'y']), 'in/b.odcs.yaml': contract('b', ['x']) })
    commit()
    await put({ 'in/a.odcs.yaml': contract('a', ['x']) })
    await symlink('in', join(folder, 'link'))
    expect(await against('link/a.odcs.yaml')).toEqual([4, 'link/a.odcs.yaml CONTRACT.COLUMN_REMOVED'])
    await rm(join(folder, 'in'), { recursive: true })
    expect(await against('in')).toEqual([
      4,
      'in/a.odcs.yaml CONTRACT.DOCUMENT_REMOVED',
      'in/b.odcs.yaml CONTRACT.DOCUMENT_REMOVED',
    ])
  })

  test('a file that was broken then is a warning, and is not called new', async () => {
    await put({ 'a.odcs.yaml': 'kind: [', 'b.odcs.yaml': contract('b', ['x']) })
    commit()
    await put({ 'a.odcs.yaml': contract('a', ['x']) })
    const run = await diff('.', '--against', 'git:HEAD')
    expect([run.code, run.stdout]).toEqual([
      0,
      expect.stringMatching(/^a\.odcs\.yaml warning CLI\.NOT_COMPARED: At HEAD the file held no document/),
    ])
  })

  test.each([
    ['an unknown revision', ['a.odcs.yaml', '--against', 'git:nowhere'], 'CLI.UNKNOWN_REVISION'],
    ['an option as revision', ['a.odcs.yaml', '--against', 'git:--output=x'], 'CLI.UNKNOWN_REVISION'],
    ['a path as revision', ['a.odcs.yaml', '--against', 'git:HEAD:a.odcs.yaml'], 'CLI.UNKNOWN_REVISION'],
    ['no revision', ['a.odcs.yaml', '--against', 'git:'], 'write git:<revision>'],
    ['what comes in', ['-', '--against', 'git:HEAD'], 'only ODCS and ODPS files'],
    ['a module', ['a.ts', '--against', 'git:HEAD'], 'only ODCS and ODPS files'],
    ['a file that never was', ['b.odcs.yaml', '--against', 'git:HEAD'], 'CLI.UNREADABLE_FILE'],
    ['another repository', ['a.odcs.yaml', '..', '--against', 'git:HEAD'], 'is not in the repository'],
    ['a contract and a product', ['a.odcs.yaml', 'p.odps.json'], 'no versions of each other'],
    ['what comes in, twice', ['-', '-'], 'what comes in is read once'],
  ])('%s is one clear message', async (_, args, says) => {
    await put({ 'a.odcs.yaml': contract('a', ['x']), 'p.odps.json': product })
    commit()
    const run = await diff(...args)
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) })
    expect(run.stderr).not.toMatch(/\n\s+at \S+ \(/)
  })

  test('outside a repository', async () => {
    await put({ 'a.odcs.yaml': contract('a', ['x']) })
    const run = await diff('a.odcs.yaml', '--against', 'git:main')
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/CLI\.UNKNOWN_REVISION.*\n.*not a git repository/)
  })
})

test('a transitive policy shows what breaks readers of the versions before the last', async () => {
  await put({
    '1.odcs.yaml': contract('a', ['x', 'y'], '1.0.0'),
    '2.odcs.yaml': contract('a', ['x'], '2.0.0'),
    '3.odcs.yaml': contract('a', ['x', 'z'], '2.1.0'),
  })
  const files = ['1.odcs.yaml', '2.odcs.yaml', '3.odcs.yaml']
  expect((await diff(...files)).code).toBe(0)
  const run = await diff(...files, '--policy', 'forward-transitive')
  expect(run).toMatchObject({
    code: 4,
    stderr:
      '1 change, 1 more since earlier versions, 1 of them breaking under policy forward-transitive: a minor version step\n',
  })
  expect(run.stdout).toContain('Since 1.0.0:\nCONTRACT.COLUMN_REMOVED t.y was removed')
  const sarif = await diff(...files, '--policy', 'forward-transitive', '--format', 'sarif')
  expect(JSON.parse(sarif.stdout).runs[0].results).toMatchObject([
    { ruleId: 'CONTRACT.COLUMN_ADDED' },
    { ruleId: 'CONTRACT.COLUMN_REMOVED', level: 'error' },
  ])
})
