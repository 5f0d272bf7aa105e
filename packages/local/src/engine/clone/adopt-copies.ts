import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import type { Stream } from '../../catalog/object/stream.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { writeOffset } from '../../storage/stream-offsets.ts'
import type { Execution } from '../execution.ts'

/** Which object is the clone of which. */
export type Copies = Map<AnySecurable, AnySecurable>

/**
 * Lets clones refer to what was cloned with them: foreign keys, tags, default sequences, materialized views and streams. A stream tells what
 * happens from now on.
 *
 * Source: https://docs.snowflake.com/en/user-guide/object-clone
 */
export async function adoptCopies(execution: Execution, copies: Copies): Promise<void> {
  const ids = new Map([...copies].map(([from, to]) => [from.id, to.id]))
  const defaults = new Map(
    [...copies].flatMap(([from, to]) =>
      from.kind === 'SEQUENCE' ? [[`${fullName(from)}.NEXTVAL`, `${fullName(to)}.NEXTVAL`]] : [],
    ),
  )
  for (const clone of copies.values()) {
    if ('columns' in clone) {
      retag(clone.tags, ids)
      for (const each of clone.columns) adoptColumn(each, ids, defaults)
    }
    if (clone.kind === 'TABLE') adoptKeys(clone, copies)
    if (clone.kind === 'VIEW' && clone.materialized !== undefined)
      Object.assign(clone, {
        materialized: { ...clone.materialized, base: own(clone.materialized.base, copies) },
      })
    if (clone.kind === 'STREAM') await adoptSource(execution, clone, copies)
  }
}

const own = <Kind extends AnySecurable>(object: Kind, copies: Copies): Kind =>
  (copies.get(object) as Kind | undefined) ?? object

function retag(tags: Map<number, string>, ids: ReadonlyMap<number, number>): void {
  for (const [id, value] of [...tags]) {
    const copy = ids.get(id)
    if (copy === undefined) continue
    tags.delete(id)
    tags.set(copy, value)
  }
}

function adoptColumn(
  column: Column,
  ids: ReadonlyMap<number, number>,
  defaults: ReadonlyMap<string | undefined, string | undefined>,
): void {
  retag(column.tags, ids)
  column.default = defaults.get(column.default ?? undefined) ?? column.default
}

function adoptKeys(table: Table, copies: Copies): void {
  for (const [index, key] of table.keys.entries())
    if (key.references !== undefined)
      table.keys[index] = {
        ...key,
        references: { ...key.references, table: own(key.references.table, copies) },
      }
}

async function adoptSource(execution: Execution, stream: Stream, copies: Copies): Promise<void> {
  // The rows of the clones are the commit that is being made.
  const offset = execution.state.commits.latest() + 1
  Object.assign(stream, { source: own(stream.source, copies), offset })
  await writeOffset(execution, stream, offset)
}
