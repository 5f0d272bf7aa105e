import { setTimeout as wait } from 'node:timers/promises'
import { type Clock, systemClock } from '@mesh/core'
import { invalidOption } from '../errors.ts'
import type { PartitionChange, PartitionWatch } from './partition-watch.ts'

/** How a table or folder is watched. */
export interface WatchOptions {
  /** Ends the loop. */
  readonly signal?: AbortSignal
  /** Milliseconds between two looks; a function waits in its own way, and ends the loop with `false`. @defaultValue 60,000 */
  readonly every?: number | ((signal: AbortSignal | undefined) => Promise<boolean>)
  /** What is known already, from an earlier watch: id and version of each part. @defaultValue nothing: all that is there is news */
  readonly known?: ReadonlyMap<string, string>
  /** What `at` is taken from. @defaultValue the system's clock */
  readonly clock?: Clock
}

/**
 * Follows the parts of a table or folder as they come, change and go. It runs nothing by itself: it looks when the loop asks for
 * more, and the loop decides what to check. A part that came while a change was dealt with is found by the next look. Leaving
 * the loop, or the signal, ends it.
 *
 * @throws what looking throws: SQL.*, QUALITY.FOLDER_NOT_READABLE.
 * @example
 * for await (const { kind, partition } of watchPartitions(tableDays(client, 'orders', 'at'), { signal }))
 *   if (kind !== 'removed') await runChecks(client, checksOf(partition))
 */
export async function* watchPartitions(
  watch: PartitionWatch,
  options: WatchOptions = {},
): AsyncGenerator<PartitionChange, void> {
  const { signal, every = 60_000, clock = systemClock } = options
  if (typeof every === 'number' && !(every >= 0))
    throw invalidOption('every', `${every} is no number of milliseconds.`)
  const pause = typeof every === 'number' ? () => sleep(every, signal) : every
  const known = new Map(options.known)
  let newest = [...known.keys()].reduce<string | undefined>(greater, undefined)
  do {
    if (signal?.aborted === true) return
    const before = newest
    const found = await watch.look(before, signal).catch((error) => {
      if (signal?.aborted === true) return undefined
      throw error
    })
    if (found === undefined) return
    const at = new Date(clock.now()).toISOString()
    for (const [partition, version] of found) {
      const last = known.get(partition)
      if (last === version) continue
      known.set(partition, version)
      newest = greater(newest, partition)
      yield { kind: last === undefined ? 'added' : 'changed', partition, at }
    }
    for (const partition of goneFrom(known, found, watch.oldest?.(before))) {
      known.delete(partition)
      yield { kind: 'removed', partition, at }
    }
  } while (await pause(signal))
}

const greater = (left: string | undefined, right: string): string =>
  left !== undefined && left > right ? left : right

/** The parts that a look should have found and did not; what is older than it looks is not gone. */
const goneFrom = (
  known: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  oldest: string | undefined,
): readonly string[] =>
  [...known.keys()].filter(
    (partition) => !found.has(partition) && (oldest === undefined || partition >= oldest),
  )

const sleep = async (ms: number, signal: AbortSignal | undefined): Promise<boolean> =>
  wait(ms, true, signal && { signal }).catch(() => false)
