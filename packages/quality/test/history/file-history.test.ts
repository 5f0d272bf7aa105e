import { spawn } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from '@mesh/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFileHistory, seriesOf } from '../../src/exports/index.ts'
import { expectHistory, expectSegments } from './history-conformance.ts'
import { checkOf, day, runOf } from './run-of.ts'

let folder = ''
let files = 0
const newPath = () => join(folder, `deep/er/${++files}.jsonl`)
const series = (table: string) => [seriesOf(checkOf(table))]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh history '))
})
afterAll(() => rm(folder, { recursive: true }))

test('what is recorded comes back', () => expectHistory(async () => createFileHistory(newPath()), 60))

test('segments are series of their own', () => expectSegments(createFileHistory(newPath())))

test('a file that is not there has no values', async () => {
  const path = newPath()
  expect(await createFileHistory(path).values(series('A'), 3)).toEqual([[]])
  expect(await createFileHistory(path).runs(3)).toEqual([])
})

test('lines longer than a chunk are read from the end, whatever is in them', async () => {
  const history = createFileHistory(newPath())
  const wide = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`tä😀ble ${index}`, index]))
  for (let n = 1; n <= 4; n += 1) await history.record(runOf(day(n), { ...wide, A: n }))
  const [points] = await history.values(series('A'), 3)
  expect(points?.map(({ value }) => value)).toEqual([2, 3, 4])
  expect(await history.values(series('tä😀ble 2999'), 9)).toMatchObject([Array(4).fill({ value: 2999 })])
})

describe('damage', () => {
  const warnings: string[] = []
  const logger: Logger = { debug: () => {}, info: () => {}, warn: (message) => warnings.push(message) }

  test('a record that was cut off anywhere is left out and told; recording goes on', async () => {
    const path = newPath()
    const history = createFileHistory(path, { logger })
    await history.record(runOf(day(1), { A: 1 }))
    const whole = (await stat(path)).size
    await history.record(runOf(day(2), { A: 2 }))
    const { size } = await stat(path)
    const bytes = await readFile(path)
    for (let cut = whole + 2; cut < size - 1; cut += 7) {
      await writeFile(path, bytes)
      await truncate(path, cut)
      warnings.length = 0
      expect(await history.values(series('A'), 9)).toMatchObject([[{ value: 1 }]])
      expect(warnings).toEqual([
        'The last line of the history has no end and is left out: its writer was stopped, or is still writing',
      ])
      await history.record(runOf(day(3), { A: 3 }))
      expect(await history.values(series('A'), 9)).toMatchObject([[{ value: 1 }, { value: 3 }]])
    }
  })

  test('the first record cut off: the file is still a history', async () => {
    const path = newPath()
    const history = createFileHistory(path, { logger })
    await history.record(runOf(day(1), { A: 1 }))
    await truncate(path, 9)
    await history.record(runOf(day(2), { A: 2 }))
    expect(await history.values(series('A'), 9)).toMatchObject([[{ value: 2 }]])
  })

  test.each([
    ['no JSON', '{"meshHistory":1,"id":\n'],
    ['another shape', '{"meshHistory":1,"id":"x","run":{},"results":[]}\n'],
    ['a newer version', '{"meshHistory":2,"id":"x"}\n'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x0a])],
  ])('a line that is %s is left out and told', async (_, line) => {
    const path = newPath()
    const history = createFileHistory(path, { logger })
    await history.record(runOf(day(1), { A: 1 }))
    await appendFile(path, line)
    await history.record(runOf(day(2), { A: 2 }))
    warnings.length = 0
    expect(await history.values(series('A'), 9)).toMatchObject([[{ value: 1 }, { value: 2 }]])
    expect(warnings).toEqual(['A line of the history cannot be read and is left out'])
  })

  test.each([
    ['a CSV file', 'id,name\n1,x\n'],
    ['a history of another version', '\n{"meshHistory":2}\n'],
  ])('%s is left as it is', async (_, text) => {
    const path = join(folder, `other ${++files}`)
    await writeFile(path, text)
    const history = createFileHistory(path)
    const code = { code: 'QUALITY.NOT_A_HISTORY' }
    await expect(history.record(runOf(day(1), { A: 1 }))).rejects.toMatchObject(code)
    await expect(history.values(series('A'), 1)).rejects.toMatchObject(code)
    await expect(history.compact({ runs: 1 })).rejects.toMatchObject(code)
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  test('a folder is no file', async () => {
    const history = createFileHistory(folder)
    const code = { code: 'QUALITY.HISTORY_FAILED' }
    await expect(history.record(runOf(day(1), { A: 1 }))).rejects.toMatchObject(code)
    await expect(history.values(series('A'), 1)).rejects.toMatchObject(code)
  })
})

/** Starts the recording process; gives what stops it and how many runs it said to have recorded. */
function recordElsewhere(path: string, name: string, count?: number) {
  const script = fileURLToPath(new URL('./record-runs.ts', import.meta.url))
  const args = ['--conditions=@mesh/source', script, path, name, ...(count === undefined ? [] : [`${count}`])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  const ended = new Promise((done) => child.once('close', done))
  const recorded = () => said.split('\n').length - 1
  const until = async (most: number) => {
    while (recorded() < most && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
  }
  return { recorded, until, ended, kill: () => child.kill('SIGKILL') }
}

describe('several processes', () => {
  test('no run is lost between writers, one of them killed, and compactions', async () => {
    const path = newPath()
    const history = createFileHistory(path)
    const steady = recordElsewhere(path, 'steady', 40)
    const killed = recordElsewhere(path, 'killed')
    await Promise.all([steady.until(5), killed.until(5)])
    const compactions = (async () => {
      for (let n = 0; n < 10; n += 1) {
        await history.compact({ runs: 10_000, since: day(3) })
        await new Promise((done) => setTimeout(done, 5))
      }
    })()
    await killed.until(20)
    killed.kill()
    await Promise.all([steady.ended, killed.ended, compactions])
    const [steadyPoints, killedPoints] = await history.values(
      [...series('steady'), ...series('killed')],
      10_000,
    )
    const all = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const newest = (points: typeof steadyPoints) => points?.map(({ value }) => value).filter((n) => n > 5)
    expect(newest(steadyPoints)?.toSorted((left, right) => left - right)).toEqual(all(6, 40))
    const kept = newest(killedPoints)?.toSorted((left, right) => left - right) ?? []
    // The run under way when it was killed may be there or not.
    expect(kept.slice(0, killed.recorded() - 5)).toEqual(all(6, killed.recorded()))
    expect(kept.length - (killed.recorded() - 5)).toBeLessThanOrEqual(1)
  })
})

describe('compact', () => {
  const recorded = async () => {
    const path = newPath()
    const history = createFileHistory(path)
    for (let n = 1; n <= 5; n += 1) await history.record(runOf(day(n), { A: n }))
    return { path, history }
  }
  test.each([
    { keep: {}, want: [1, 2, 3, 4, 5] },
    { keep: { runs: 2 }, want: [4, 5] },
    { keep: { runs: 0 }, want: [] },
    { keep: { since: day(3) }, want: [3, 4, 5] },
    { keep: { since: new Date(day(2)), runs: 1 }, want: [5] },
  ])('$keep keeps $want', async ({ keep, want }) => {
    const { path, history } = await recorded()
    expect(await history.compact(keep)).toEqual({ kept: want.length, dropped: 5 - want.length })
    const [points] = await history.values(series('A'), 9)
    expect(points?.map(({ value }) => value)).toEqual(want)
    await history.record(runOf(day(6), { A: 6 }))
    expect((await history.runs(9)).length).toBe(want.length + 1)
    await expect(stat(`${path}.compacting`)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test.each([{ since: 'yesterday' }, { runs: -1 }, { runs: Number.NaN }])(
    '%j keeps everything',
    async (keep) => {
      const { history } = await recorded()
      await expect(history.compact(keep)).rejects.toMatchObject({ code: 'QUALITY.INVALID_OPTION' })
      expect((await history.runs(9)).length).toBe(5)
    },
  )

  test('one at a time', async () => {
    const { path, history } = await recorded()
    await writeFile(`${path}.compacting`, '')
    await expect(history.compact({ runs: 1 })).rejects.toMatchObject({
      code: 'QUALITY.HISTORY_BUSY',
      retryable: true,
    })
    expect((await history.runs(9)).length).toBe(5)
  })
})
