import type { AnySecurable } from '../catalog/object/securable.ts'
import type { DuckDbSession } from '../duckdb/duckdb-session.ts'
import { newerAccount } from '../errors/server-failures.ts'
import type { SavedLog } from '../storage/commit-log.ts'
import { accountFormat, accountTables } from './account-tables.ts'
import { decodeObjects } from './decode-objects.ts'

/** What an account file holds. */
export interface SavedAccount {
  /** By id; empty in a new file. */
  readonly objects: ReadonlyMap<number, AnySecurable>
  /** The same as they are written. */
  readonly bodies: ReadonlyMap<number, string>
  readonly grants: readonly string[]
  readonly log: SavedLog
  /** Stamps that were never committed, with the id of their table. */
  readonly pending: readonly { readonly stamp: number; readonly table: number }[]
}

/** Reads an account file, new or old. @throws LOCAL.NEWER_ACCOUNT when a later version of Mesh wrote it. */
export async function readAccount(duck: DuckDbSession, stageRoot: string): Promise<SavedAccount> {
  const rows = (text: string) => duck.run(text, [], undefined, (result) => result.getRows())
  for (const statement of accountTables) await rows(statement)
  const facts = new Map(
    (await rows('SELECT name, value FROM mesh_facts')).map(([name, value]) => [String(name), Number(value)]),
  )
  const format = facts.get('format')
  if (format === undefined) await rows(`INSERT INTO mesh_facts VALUES ('format', ${accountFormat})`)
  else if (format > accountFormat) throw newerAccount(format, accountFormat)
  const bodies = new Map(
    (await rows('SELECT id, body FROM mesh_objects')).map(([id, body]) => [Number(id), String(body)]),
  )
  const commits = await rows('SELECT made_at, CAST(stamps AS JSON) FROM mesh_commits ORDER BY moment')
  const pending = await rows('SELECT stamp, table_id FROM mesh_pending')
  const objects = decodeObjects([...bodies.values()], stageRoot)
  for (const [id, moment] of await rows('SELECT stream_id, moment FROM mesh_offsets')) {
    const stream = objects.get(Number(id))
    if (stream?.kind === 'STREAM') stream.offset = Number(moment)
  }
  return {
    bodies,
    objects,
    grants: (await rows('SELECT body FROM mesh_grants')).map(([body]) => String(body)),
    log: {
      forgotten: facts.get('forgotten') ?? 0,
      highest: facts.get('highest') ?? 0,
      forgottenAt: facts.get('forgotten_at') ?? 0,
      commits: commits.map(([at, stamps]) => ({
        at: Number(at),
        stamps: (JSON.parse(String(stamps)) as (number | string)[]).map(Number),
      })),
    },
    pending: pending.map(([stamp, table]) => ({ stamp: Number(stamp), table: Number(table) })),
  }
}
