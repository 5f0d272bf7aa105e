import { readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { unreadableSuite } from '../errors.ts'
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
 * @throws LOCAL.UNREADABLE_SUITE for a folder without such files, or a file that is no suite.
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
    const scored = await scoreFile(join(folder, path), relative(folder, join(folder, path)))
    files.push(scored)
    onFile?.(scored, files.length, paths.length)
  }
  const areas = [...Map.groupBy(files, ({ file }) => dirname(file))].map(([area, members]) => ({
    area,
    ...countOutcomes(members),
  }))
  return { ...countOutcomes(files), areas, files }
}

function countOutcomes(files: readonly ScoredFile[]): CaseCounts {
  const counts: Record<CaseOutcome, number> = { right: 0, wrong: 0, failed: 0, refused: 0 }
  for (const { cases } of files) for (const { outcome } of cases) counts[outcome] += 1
  return counts
}
