import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

let folder = ''
const [old, next] = ['orders.odcs.yaml', 'orders-v2.odcs.yaml']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-diff-'))
  await cp(new URL('fixtures', import.meta.url), folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const diff = (...args: readonly string[]) => runHere(['contract', 'diff', ...args], folder)

describe('mesh contract diff', () => {
  test('a policy decides what is a finding', async () => {
    expect((await diff(old, next)).code).toBe(4)
    const none = await diff(old, next, '--policy', 'none')
    expect([none.code, none.stderr]).toEqual([
      0,
      expect.stringContaining('0 of them breaking under policy none'),
    ])
    expect((await diff(old, next, '--policy', 'sideways')).code).toBe(2)
  })

  test('accepted changes are taken out; an entry without a reason or past its day is a finding', async () => {
    await writeFile(join(folder, 'ok.yaml'), "- { code: '*', path: '/**', reason: Agreed }\n")
    const accepted = await diff(old, next, '--ignore', 'ok.yaml')
    expect([accepted.code, accepted.stdout]).toEqual([0, ''])
    expect(accepted.stderr).toContain('accepted')
    await writeFile(
      join(folder, 'bad.yaml'),
      "- { code: '*', path: '/**' }\n- { code: '*', path: '/**', reason: Agreed, until: '2020-01-01' }\n",
    )
    const refused = await diff(old, next, '--ignore', 'bad.yaml')
    expect(refused.code).toBe(4)
    expect(refused.stdout).toMatch(
      /^bad\.yaml:1:\d+ error CONTRACT\.IGNORE_INVALID: The entry has no reason/m,
    )
    expect(refused.stdout).toMatch(/CONTRACT\.IGNORE_EXPIRED/)
  })

  test('a version that is too small a step is a finding with its place', async () => {
    const text = await readFile(join(folder, next), 'utf8')
    await writeFile(join(folder, 'small.odcs.yaml'), text.replace(/^version: .*$/m, 'version: 1.0.1'))
    const run = await diff(old, 'small.odcs.yaml', '--policy', 'none')
    expect(run.code).toBe(4)
    expect(run.stdout).toMatch(/^small\.odcs\.yaml:\d+:\d+ error CONTRACT\.VERSION_TOO_SMALL/m)
  })

  test('as JSON, markdown and SARIF, where every result has a place', async () => {
    const json = JSON.parse((await diff(old, next, '--json')).stdout)
    expect(json).toMatchObject({ documents: [{ step: 'major', ignored: [] }], findings: [] })
    expect((await diff(old, next, '--format', 'markdown')).stdout).toMatch(
      /^## orders-v2\.odcs\.yaml\n[\s\S]*\| ❌ \|/,
    )
    const sarif = JSON.parse((await diff(old, next, '--format', 'sarif')).stdout)
    const [{ results }] = sarif.runs
    expect(results).toHaveLength(json.documents[0].changes.length)
    for (const { locations } of results)
      expect(locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: expect.stringMatching(/^orders(-v2)?\.odcs\.yaml$/) },
        region: { startLine: expect.any(Number) },
      })
  })

  test('against a revision of git', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
    git('init', '-q')
    git('add', old)
    git('commit', '-q', '-m', 'first')
    expect((await diff(old, '--against', 'git:HEAD')).stderr).toBe('No changes\n')
    await writeFile(join(folder, old), await readFile(join(folder, next)))
    expect((await diff(old, '--against', 'git:HEAD')).code).toBe(4)
    const unknown = await diff(old, '--against', 'git:nowhere')
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('CLI.UNKNOWN_REVISION')])
    expect((await diff(old, '--against', 'git:--output=x')).code).toBe(2)
    expect((await diff(old, '--against', 'main')).stderr).toContain('git:<revision>')
    expect((await diff(old)).stderr).toContain('A second file is needed')
  })
})
