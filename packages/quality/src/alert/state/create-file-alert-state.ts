import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isMeshError } from '@mesh/core'
import { alertStateFailed } from '../../errors.ts'
import { listOf, objectWith, oneOf, optional, type Shape, text } from '../../report/json/shape.ts'
import { outcomes } from '../../run/outcome.ts'
import type { AlertEntry, AlertState } from './alert-state.ts'
import { lockFile } from './lock-file.ts'

/** How a file of alerts is kept. */
export interface FileAlertStateOptions {
  /** Longest wait for another process that tells of its run, in milliseconds. @defaultValue 120,000 */
  readonly maxWaitMs?: number
}

/**
 * Remembers in a file, which is replaced as a whole. Processes take turns.
 *
 * Updating throws QUALITY.ALERT_STATE_FAILED when the file cannot be read or written, QUALITY.ALERT_STATE_BUSY when another
 * process does not let go.
 */
export function createFileAlertState(path: string, options: FileAlertStateOptions = {}): AlertState {
  const file = resolve(path)
  return {
    update: async (change) => {
      await attempt(file, () => mkdir(dirname(file), { recursive: true }))
      const unlock = await lockFile(file, options.maxWaitMs ?? 120_000)
      try {
        const { entries, result } = await change(await readEntries(file))
        await attempt(file, () => writeEntries(file, entries))
        return result
      } finally {
        await unlock()
      }
    },
  }
}

const format = 'mesh-alerts'

async function readEntries(file: string): Promise<readonly AlertEntry[]> {
  const content = await attempt(file, () =>
    readFile(file, 'utf8').catch((error) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }),
  )
  if (content === undefined) return []
  const found: unknown = await attempt(file, async () => JSON.parse(content))
  if (isState(found)) return found.entries
  throw alertStateFailed(
    file,
    `${stateShape(found, '') || 'It'} is not as in a file of alerts of this version.`,
  )
}

async function writeEntries(file: string, entries: readonly AlertEntry[]): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, `${JSON.stringify({ format, version: 1, entries }, undefined, 2)}\n`)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const outcome = oneOf(...outcomes)

const outcomesByName: Shape = (value, pointer) =>
  objectWith({})(value, pointer) ??
  Object.entries(Object(value))
    .map(([name, each]) => outcome(each, `${pointer}/${name}`))
    .find((flaw) => flaw !== undefined)

const entry = objectWith({
  item: objectWith({
    check: text,
    table: text,
    asks: text,
    outcome,
    told: text,
    threshold: text,
    since: text,
    owner: optional(text),
    severity: optional(text),
  }),
  group: text,
  status: oneOf('open', 'resolved'),
  told: outcomesByName,
  acknowledged: optional(objectWith({ until: text, reason: text })),
})

const stateShape = objectWith({ format: oneOf(format), version: oneOf(1), entries: listOf(entry) })

const isState = (value: unknown): value is { readonly entries: readonly AlertEntry[] } =>
  stateShape(value, '') === undefined

async function attempt<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw isMeshError(error)
      ? error
      : alertStateFailed(file, error instanceof Error ? error.message : String(error))
  }
}
