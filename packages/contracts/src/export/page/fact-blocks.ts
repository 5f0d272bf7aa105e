import type { Block } from './block.ts'
import { titleOf } from './title-of.ts'

/** The fields of a record but the named ones, a line each; nothing where there are none. */
export function factBlocks(record: object, without: readonly string[] = []): readonly Block[] {
  const rows = Object.entries(record)
    .filter(([name, value]) => value !== undefined && !without.includes(name))
    .map(([name, value]) => [titleOf(name), value] as const)
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }]
}
