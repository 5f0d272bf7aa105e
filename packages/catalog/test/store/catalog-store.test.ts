import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMeshError } from '@mesh/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFileStore, createMemoryStore } from '../../src/exports/index.ts'
import { catalogStoreConformance } from '../../src/exports/testing.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const domain = (name: string) =>
  ({ kind: 'domain', urn: `urn:mesh:domain:${name}:${name}`, name, title: name }) as const

const codeOf = (running: Promise<unknown>) =>
  running.then(
    () => 'it succeeded',
    (error: unknown) => (isMeshError(error) ? error.code : error),
  )

describe('memory store', () => {
  for (const each of catalogStoreConformance()) test(each.name, () => each.run(createMemoryStore()))
})

describe('file store', () => {
  for (const each of catalogStoreConformance())
    test(each.name, async () => {
      const store = await createFileStore(join(folder, 'deep', 'catalog.jsonl'))
      await each.run(store)
      await store.close()
    })

  test('everything is there after it is opened again', async () => {
    const path = join(folder, 'catalog.jsonl')
    const first = await createFileStore(path)
    await first.transaction(async (transaction) => {
      await transaction.put(domain('a'))
      await transaction.put(domain('b'))
    })
    await first.transaction((transaction) => transaction.remove('domain', 'a'))
    await first.close()
    const second = await createFileStore(path)
    expect(await second.list('domain')).toEqual([domain('b')])
    await second.close()
    expect(await readdir(folder)).toEqual(['catalog.jsonl'])
  })

  test('a torn last line is cut off, and writing goes on behind what was acknowledged', async () => {
    const path = join(folder, 'catalog.jsonl')
    const first = await createFileStore(path)
    await first.transaction((transaction) => transaction.put(domain('a')))
    await first.close()
    const whole = await readFile(path, 'utf8')
    const line = whole.split('\n')[1] ?? ''
    for (const cut of [1, 17, Math.floor(line.length / 2), line.length]) {
      await writeFile(path, whole)
      await appendFile(path, line.slice(0, cut))
      const store = await createFileStore(path)
      expect(await store.list('domain')).toEqual([domain('a')])
      await store.transaction((transaction) => transaction.put(domain('b')))
      await store.close()
      const again = await createFileStore(path)
      expect(await again.list('domain')).toEqual([domain('a'), domain('b')])
      await again.close()
    }
  })

  test.each([
    ['a changed byte', (text: string) => text.replace('"title":"a"', '"title":"x"'), 2],
    ['another file', () => '{"hello":"world"}\n', 1],
    ['an empty line', (text: string) => `${text}\n`, 3],
  ])('%s is CATALOG.STORE_CORRUPT with its line, and the file is left alone', async (_, damage, line) => {
    const path = join(folder, 'catalog.jsonl')
    const first = await createFileStore(path)
    await first.transaction((transaction) => transaction.put(domain('a')))
    await first.close()
    const damaged = damage(await readFile(path, 'utf8'))
    await writeFile(path, damaged)
    await expect(createFileStore(path)).rejects.toMatchObject({
      code: 'CATALOG.STORE_CORRUPT',
      where: { file: path, line },
    })
    expect(await readFile(path, 'utf8')).toBe(damaged)
    expect(await readdir(folder)).toEqual(['catalog.jsonl'])
  })

  test('a second opener is refused while the first lives, also in the same process', async () => {
    const path = join(folder, 'catalog.jsonl')
    const store = await createFileStore(path)
    expect(await codeOf(createFileStore(path))).toBe('CATALOG.STORE_LOCKED')
    await store.close()
    const next = await createFileStore(path)
    await next.close()
  })

  test('of many that open at once at most one gets it', async () => {
    const path = join(folder, 'catalog.jsonl')
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => createFileStore(path)))
    const stores = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(stores.length).toBeLessThanOrEqual(1)
    for (const store of stores) await store.close()
  })

  test('the claim of another machine is never taken over', async () => {
    const path = join(folder, 'catalog.jsonl')
    await writeFile(
      `${path}.lock.1-x`,
      JSON.stringify({ pid: 1, host: 'elsewhere.invalid', started: 'then' }),
    )
    expect(await codeOf(createFileStore(path))).toBe('CATALOG.STORE_LOCKED')
  })

  test('a folder where the file should be is CATALOG.STORE_FAILED', async () => {
    expect(await codeOf(createFileStore(folder))).toBe('CATALOG.STORE_FAILED')
  })
})

describe('kill -9 in the middle of writing', () => {
  test('loses nothing that was acknowledged and frees the file', async () => {
    const path = join(folder, 'catalog.jsonl')
    for (const [round, wait] of [15, 40, 90].entries()) {
      const child = spawn(
        process.execPath,
        [
          '--conditions=@mesh/source',
          new URL('../fixtures/write-forever.ts', import.meta.url).pathname,
          path,
          `r${round}`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const acknowledged: string[] = []
      let rest = ''
      const enough = new Promise<void>((resolve) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          const lines = (rest + text).split('\n')
          rest = lines.pop() ?? ''
          acknowledged.push(...lines)
          if (acknowledged.length >= wait) resolve()
        })
      })
      await enough
      expect(await codeOf(createFileStore(path))).toBe('CATALOG.STORE_LOCKED')
      child.kill('SIGKILL')
      await once(child, 'close')
      const store = await createFileStore(path)
      const kept = new Set((await store.list('domain')).map(({ name }) => name))
      expect(acknowledged.filter((name) => !kept.has(name))).toEqual([])
      expect(await store.revision()).toBe(kept.size)
      await store.close()
    }
  })
})
