import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { storeFailed, storeLocked } from '../errors.ts'

const claim = z.object({ pid: z.number(), host: z.string(), started: z.string() })

/** Who holds a store: a process of a machine, told apart from a later one with the same id by when it started. */
type Claim = z.infer<typeof claim>

/**
 * Takes a file for this process; gives what releases it.
 *
 * Each opener first writes a claim of its own beside the file and then looks for claims of others: of two that open at the
 * same time at least one sees the other and gives way. Names of claims are never used twice, so the claim of a dead process
 * can be removed without a race. A live holder is never timed out.
 *
 * @throws CATALOG.STORE_LOCKED when another live process, or another machine, holds the file; CATALOG.STORE_FAILED.
 */
export async function acquireStoreLock(path: string): Promise<() => Promise<void>> {
  const folder = dirname(resolve(path))
  const prefix = `${basename(path)}.lock.`
  const own = `${prefix}${process.pid}-${randomUUID()}`
  const release = () => rm(join(folder, own), { force: true })
  try {
    await mkdir(folder, { recursive: true })
    const mine: Claim = { pid: process.pid, host: hostname(), started: await startOf(process.pid) }
    await writeFile(join(folder, own), JSON.stringify(mine), { flag: 'wx' })
    for (const name of await readdir(folder)) {
      if (!name.startsWith(prefix) || name === own) continue
      const holder = await liveHolder(join(folder, name), name.slice(prefix.length))
      if (holder !== undefined) throw storeLocked(path, holder, join(folder, name))
      await rm(join(folder, name), { force: true })
    }
    return release
  } catch (error) {
    await release()
    throw error instanceof Error && error.name === 'MeshError' ? error : storeFailed(path, 'locked', error)
  }
}

/** The holder in words; undefined when it is gone. */
async function liveHolder(lock: string, suffix: string): Promise<string | undefined> {
  const text = await readFile(lock, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const parsed = parseClaim(text)
  const pid = parsed?.pid ?? Number.parseInt(suffix, 10)
  if (parsed !== undefined && parsed.host !== hostname()) return `process ${pid} on ${parsed.host}`
  if (!isAlive(pid)) return undefined
  const started = await startOf(pid)
  if (parsed !== undefined && parsed.started !== started) return undefined
  return `process ${pid}`
}

/** The claim of a file; undefined when its writer has not got that far. */
function parseClaim(text: string): Claim | undefined {
  try {
    return claim.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Boot and tick at which a process started, from Linux; empty where there is no /proc. A zombie has ended: `ended`. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may hold anything; fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended'
    return `${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()} ${fields[19]}`
  } catch {
    return ''
  }
}
