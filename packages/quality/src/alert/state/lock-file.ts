import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat, utimes } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { alertStateBusy, alertStateFailed } from '../../errors.ts'

/** A lock that nobody has touched for so long was left by a process that is gone. */
const staleMs = 30_000

/**
 * Takes the lock beside a file, waiting for whoever holds it; gives what releases it. The holder touches it from time to time;
 * one that was killed loses it.
 *
 * @throws QUALITY.ALERT_STATE_BUSY, QUALITY.ALERT_STATE_FAILED
 */
export async function lockFile(file: string, maxWaitMs: number): Promise<() => Promise<void>> {
  const lock = `${file}.lock`
  const start = performance.now()
  while (!(await take(file, lock))) {
    await breakStale(lock)
    if (performance.now() - start > maxWaitMs) throw alertStateBusy(file, lock)
    await wait(10 + Math.random() * 40)
  }
  const touching = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => {})
  }, staleMs / 5)
  touching.unref()
  return async () => {
    clearInterval(touching)
    await rm(lock, { force: true })
  }
}

async function take(file: string, lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx')
    await handle.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw alertStateFailed(file, error instanceof Error ? error.message : String(error))
  }
}

async function breakStale(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => undefined)
  if (found === undefined || Date.now() - found.mtimeMs < staleMs) return
  // Of several that find it only one can rename it.
  const aside = `${lock}.${randomUUID()}`
  await rename(lock, aside).then(
    () => rm(aside, { force: true }),
    () => {},
  )
}
