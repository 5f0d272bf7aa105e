import { createHash } from 'node:crypto'
import { z } from 'zod'
import { recordKinds } from './catalog-records.ts'
import type { StoreCommit } from './store-commit.ts'

const body = z.object({
  writes: z.array(
    z.object({ kind: z.enum(recordKinds), key: z.string(), record: z.looseObject({}).optional() }),
  ),
  events: z.array(z.looseObject({ id: z.string(), type: z.string() })),
})

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** One commit as a line: 16 hex digits of the SHA-256 of the rest, a space, JSON. Without the line end. */
export function renderJournalLine(commit: StoreCommit): string {
  const json = JSON.stringify(commit)
  return `${digest(json)} ${json}`
}

/** The commit of a line; the reason when the line is none. */
export function parseJournalLine(line: string): StoreCommit | string {
  const json = line.slice(17)
  if (line[16] !== ' ' || line.slice(0, 16) !== digest(json)) return 'its checksum does not match'
  try {
    const parsed = body.safeParse(JSON.parse(json))
    // The checksum says that this is what renderJournalLine wrote.
    return parsed.success ? (parsed.data as unknown as StoreCommit) : 'it holds no commit'
  } catch {
    return 'it is no JSON'
  }
}
