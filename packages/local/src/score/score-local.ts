import { readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isMeshError } from '@mesh/core'
import { unreadableSuite } from '../errors/server-failures.ts'
import type { CaseOutcome } from './score-case.ts'
import { type ScoredFile, scoreFile } from './score-file.ts'

/** How a suite is run. */
export interface ScoreOptions {
  /** Told after each file. */
  readonly onFile?: (file: ScoredFile, done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** How many cases had which outcome. */
export type CaseCounts = Readonly<Record<CaseOutcome, number>>

/** A folder of a suite: what the cases directly in it are about. */
export interface ScoredArea extends CaseCounts {
  /** Path relative to the folder of the suite; `.` is that folder. */
  readonly area: string
}

/** How much of a suite the engine answers as expected. */
export interface LocalScore extends CaseCounts {
  readonly areas: readonly ScoredArea[]
  readonly files: readonly ScoredFile[]
}

/**
 * Runs every case of the `.slt`, `.test` and `.sql` files in a folder and below.
 *
 * @throws LOCAL.UNREADABLE_SUITE for a folder without such files, or without one that is a suite.
 * @example
 * const { right, wrong } = await scoreLocal('test/suite')
 */
export async function scoreLocal(folder: string, { onFile, signal }: ScoreOptions = {}): Promise<LocalScore> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw unreadableSuite('it is no folder that can be read', { file: folder })
  })
  const paths = names.filter((each) => /\.(slt|test|sql)$/.test(each)).sort()
  if (paths.length === 0)
    throw unreadableSuite('there is no .slt, .test or .sql file in it', { file: folder })
  const files: ScoredFile[] = []
  for (const path of paths) {
    if (signal?.aborted) break
    const file = relative(folder, join(folder, path))
    const scored = await scoreFile(join(folder, path), file).catch((error: unknown) => unread(file, error))
    files.push(scored)
    onFile?.(scored, files.length, paths.length)
  }
  const refusal = files.every(({ unreadable }) => unreadable !== undefined) ? files[0]?.unreadable : undefined
  if (refusal !== undefined) throw refusal
  const areas = [...Map.groupBy(files, ({ file }) => dirname(file))].map(([area, members]) => ({
    area,
    ...countOutcomes(members),
  }))
  return { ...countOutcomes(files), areas, files }
}

/** A file that is no suite counts as one case that failed, so that the others are run. */
function unread(file: string, error: unknown): ScoredFile {
  if (!isMeshError(error) || error.code !== 'LOCAL.UNREADABLE_SUITE') throw error
  const line = error.where?.line ?? 1
  return { file, unreadable: error, cases: [{ sql: '', line, outcome: 'failed', reason: error.message }] }
}

function countOutcomes(files: readonly ScoredFile[]): CaseCounts {
  const counts: Record<CaseOutcome, number> = { right: 0, wrong: 0, failed: 0, refused: 0 }
  for (const { cases } of files) for (const { outcome } of cases) counts[outcome] += 1
  return counts
}
