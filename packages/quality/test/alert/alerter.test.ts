import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type AlertChannel,
  type AlertMessage,
  type AlertState,
  type CheckRun,
  check,
  createAlerter,
  createFileAlertState,
  createMemoryAlertState,
  type Outcome,
} from '../../src/exports/index.ts'
import { runWith } from '../report/runs.ts'

let folder = ''
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh alerts '))
})
afterAll(() => rm(folder, { recursive: true }))
const newPath = () => join(folder, `a/${++files}.json`)

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString()

/** A run on a day in which tables had outcomes. */
const runOn = (n: number, found: Readonly<Record<string, Outcome>>, owner?: string): CheckRun =>
  runWith(
    Object.entries(found).map(([table, outcome]) => ({
      kind: 'checkResult',
      check: check.notNull({ name: table }, 'x', owner === undefined ? {} : { owner }),
      outcome,
      ...(outcome === 'skipped' || outcome === 'error' ? {} : { value: outcome === 'pass' ? 0 : 3, rows: 9 }),
      ...(outcome === 'error' && { error: { code: 'SQL.NOT_FOUND', message: 'no' } }),
      threshold: 'must be 0',
      ms: 1,
    })),
    { startedAt: day(n) },
  )

/** A channel that keeps what it is told, and fails when it is told to. */
class Recorder implements AlertChannel {
  readonly name: string
  readonly messages: AlertMessage[] = []
  down = false

  constructor(name = 'recorder') {
    this.name = name
  }

  async send(message: AlertMessage): Promise<void> {
    if (this.down) throw new RangeError('https://hooks.example/secret is down')
    this.messages.push(message)
  }

  /** What was told since this was asked last: titles. */
  titles(): readonly string[] {
    return this.messages.splice(0).map(({ title }) => title)
  }
}

describe.each([
  ['memory', () => createMemoryAlertState()],
  ['a file', () => createFileAlertState(newPath())],
] as const)('an alerter that remembers in %s', (_, newState) => {
  const begin = (options: Partial<Parameters<typeof createAlerter>[0]> = {}) => {
    const channel = new Recorder()
    let now = 1
    const alerter = createAlerter({
      channels: [channel],
      state: newState(),
      clock: { now: () => Date.parse(day(now)) },
      ...options,
    })
    const notify = async (n: number, found: Readonly<Record<string, Outcome>>, owner?: string) => {
      now = n
      const report = await alerter.notify(runOn(n, found, owner))
      expect(report.failed).toEqual([])
      return channel.titles()
    }
    return { alerter, channel, notify, at: (n: number) => (now = n) }
  }

  test('tells once what is new and once what is over', async () => {
    const { notify, alerter } = begin()
    expect(await notify(1, { A: 'pass', B: 'warn' })).toEqual([])
    expect(await notify(2, { A: 'fail', B: 'fail' })).toEqual(['data quality: 2 new failures'])
    expect(await notify(3, { A: 'fail', B: 'fail' })).toEqual([])
    expect(await notify(4, { A: 'fail', B: 'pass', C: 'error' })).toEqual([
      'data quality: 1 new failure, 1 resolved, 1 still open',
    ])
    expect((await alerter.open()).map(({ table, since, outcome }) => [table, since, outcome])).toEqual([
      ['A', day(2), 'fail'],
      ['C', day(4), 'error'],
    ])
    expect(await notify(5, { A: 'pass', C: 'pass' })).toEqual(['data quality: 2 resolved'])
    expect(await notify(6, { A: 'pass', C: 'pass' })).toEqual([])
    expect(await notify(7, { A: 'fail' })).toEqual(['data quality: 1 new failure'])
  })

  test('what becomes worse is told again, what becomes better is not', async () => {
    const { notify } = begin({ from: 'warn' })
    expect(await notify(1, { A: 'warn' })).toEqual(['data quality: 1 new failure'])
    expect(await notify(2, { A: 'fail' })).toEqual(['data quality: 1 new failure'])
    expect(await notify(3, { A: 'warn' })).toEqual([])
    expect(await notify(4, { A: 'error' })).toEqual(['data quality: 1 new failure'])
  })

  test('a check that was skipped, or not run, stays as it was', async () => {
    const { notify } = begin()
    expect(await notify(1, { A: 'fail', B: 'fail' })).toHaveLength(1)
    expect(await notify(2, { A: 'skipped' })).toEqual([])
    expect(await notify(3, { A: 'fail', B: 'fail' })).toEqual([])
  })

  test('one message an owner, or a table', async () => {
    const byOwner = begin({ groupBy: 'owner', name: 'nobody' })
    expect(await byOwner.notify(1, { A: 'fail', B: 'fail' }, 'sales')).toEqual(['sales: 2 new failures'])
    expect(await byOwner.notify(2, { C: 'fail' })).toEqual(['nobody: 1 new failure'])
    const byTable = begin({ groupBy: 'table' })
    expect(await byTable.notify(1, { A: 'fail', B: 'fail' })).toEqual([
      'A: 1 new failure',
      'B: 1 new failure',
    ])
    expect(await byTable.notify(2, { A: 'pass', B: 'fail' })).toEqual(['A: 1 resolved'])
  })

  test('what is acknowledged is quiet until then', async () => {
    const { notify, alerter } = begin()
    await notify(1, { A: 'fail', B: 'fail' })
    await alerter.acknowledge({ id: 'A.X missingRows' }, day(4), 'known: the source is late')
    expect((await alerter.open()).map(({ table, acknowledged }) => [table, acknowledged])).toEqual([
      ['A', { until: day(4), reason: 'known: the source is late' }],
      ['B', undefined],
    ])
    expect(await notify(2, { A: 'error', B: 'fail' })).toEqual([])
    expect(await notify(4, { A: 'error', B: 'fail' })).toEqual(['data quality: 1 new failure, 1 still open'])
    expect(await notify(5, { A: 'error', B: 'fail' })).toEqual([])
    await alerter.acknowledge({ id: 'A.X missingRows', table: 'A' }, day(30), 'known')
    expect(await notify(6, { A: 'pass', B: 'fail' })).toEqual(['data quality: 1 resolved, 1 still open'])
    expect(await notify(7, { A: 'fail', B: 'fail' })).toEqual(['data quality: 1 new failure, 1 still open'])
  })

  test.each([
    { id: 'B.X missingRows', until: day(9), code: 'QUALITY.NO_OPEN_FAILURE' },
    { id: 'A.X missingRows', until: day(1), code: 'QUALITY.INVALID_OPTION' },
    { id: 'A.X missingRows', until: 'soon', code: 'QUALITY.INVALID_OPTION' },
  ])('$id until $until cannot be acknowledged', async ({ id, until, code }) => {
    const { notify, alerter } = begin()
    await notify(1, { A: 'fail', B: 'pass' })
    await expect(alerter.acknowledge({ id }, until, 'x')).rejects.toMatchObject({ code })
    expect((await alerter.open())[0]?.acknowledged).toBeUndefined()
  })

  test('a channel that is down is told with the next run, the others are not told twice', async () => {
    const [up, down] = [new Recorder('up'), new Recorder('down')]
    const alerter = createAlerter({ channels: [up, down], state: newState() })
    down.down = true
    const { sent, failed } = await alerter.notify(runOn(1, { A: 'fail' }))
    expect(sent.map(({ channel }) => channel)).toEqual(['up'])
    expect(failed).toMatchObject([
      { channel: 'down', group: 'data quality', error: { code: 'QUALITY.ALERT_NOT_DELIVERED' } },
    ])
    expect(JSON.stringify(failed)).not.toContain('secret')
    down.down = false
    await alerter.notify(runOn(2, { A: 'fail' }))
    expect([up.titles(), down.titles()]).toEqual([
      ['data quality: 1 new failure'],
      ['data quality: 1 new failure'],
    ])
    up.down = true
    await alerter.notify(runOn(3, { A: 'pass' }))
    up.down = false
    await alerter.notify(runOn(4, { A: 'pass' }))
    expect([up.titles(), down.titles()]).toEqual([['data quality: 1 resolved'], ['data quality: 1 resolved']])
  })

  test('the same run tells the same; runs at the same time tell once', async () => {
    const channel = new Recorder()
    const state = newState()
    const alerters = Array.from({ length: 4 }, () => createAlerter({ channels: [channel], state }))
    await Promise.all(alerters.map((alerter) => alerter.notify(runOn(1, { A: 'fail', B: 'error' }))))
    expect(channel.messages).toHaveLength(1)
    const again = new Recorder()
    await createAlerter({ channels: [again], state: newState() }).notify(runOn(1, { A: 'fail', B: 'error' }))
    expect(again.messages).toEqual(channel.messages)
  })
})

test('whatever happens, a channel hears of each failure once before it hears of its end once', async () => {
  const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'error', 'skipped', 'warn')
  const runs = fc.array(
    fc.record({ found: fc.dictionary(fc.constantFrom('A', 'B', 'C'), outcome), down: fc.boolean() }),
    {
      maxLength: 12,
    },
  )
  await fc.assert(
    fc.asyncProperty(runs, async (all) => {
      const channel = new Recorder()
      const alerter = createAlerter({ channels: [channel] })
      const told = new Map<string, Outcome>()
      const wanted = new Map<string, Outcome>()
      for (const [index, { found, down }] of [...all, { found: {}, down: false }].entries()) {
        channel.down = down
        await alerter.notify(runOn(index + 1, found))
        for (const [table, each] of Object.entries(found))
          if (each === 'fail' || each === 'error') wanted.set(table, each)
          else if (each !== 'skipped') wanted.delete(table)
        for (const { opened, resolved, stillOpen, status } of channel.messages.splice(0)) {
          for (const { table, outcome: now } of opened) {
            expect(told.get(table) === undefined || (told.get(table) === 'fail' && now === 'error')).toBe(
              true,
            )
            told.set(table, now)
          }
          for (const { table } of resolved) expect(told.delete(table)).toBe(true)
          expect(stillOpen + opened.length).toBe(told.size)
          expect(status).toBe(told.size === 0 ? 'resolved' : 'failing')
        }
        if (!down) expect([...told.keys()].sort()).toEqual([...wanted.keys()].sort())
      }
    }),
    { numRuns: 150 },
  )
})

describe('a file of alerts', () => {
  const notify = (path: string, state: AlertState = createFileAlertState(path)) =>
    createAlerter({ channels: [new Recorder()], state }).notify(runOn(1, { A: 'fail' }))

  test.each(['{', 'null', '{"format":"mesh-alerts","version":2,"entries":[]}', '[1]'])(
    '%s is none, and stays as it is',
    async (content) => {
      const path = join(folder, `other ${++files}`)
      await writeFile(path, content)
      await expect(notify(path)).rejects.toMatchObject({ code: 'QUALITY.ALERT_STATE_FAILED' })
      expect(await readFile(path, 'utf8')).toBe(content)
      await expect(stat(`${path}.lock`)).rejects.toMatchObject({ code: 'ENOENT' })
    },
  )

  test('a folder is none', async () => {
    await expect(notify(folder)).rejects.toMatchObject({ code: 'QUALITY.ALERT_STATE_FAILED' })
  })

  test('a lock is waited for, and ends when its holder is gone', async () => {
    const path = join(folder, `locked ${++files}`)
    await writeFile(`${path}.lock`, '')
    await expect(notify(path, createFileAlertState(path, { maxWaitMs: 60 }))).rejects.toMatchObject({
      code: 'QUALITY.ALERT_STATE_BUSY',
      retryable: true,
    })
    const old = new Date(Date.now() - 60_000)
    await utimes(`${path}.lock`, old, old)
    expect((await notify(path)).sent).toHaveLength(1)
  })
})

test('two channels of one name are refused', () => {
  expect(() => createAlerter({ channels: [new Recorder(), new Recorder()] })).toThrow(
    expect.objectContaining({ code: 'QUALITY.INVALID_CHANNEL' }),
  )
})
