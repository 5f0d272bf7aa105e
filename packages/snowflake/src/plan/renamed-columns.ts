import type { SnowflakeObject } from '../object/snowflake-object.ts'
import type { TableObject } from '../object/table.ts'

/** Old name → new name of the columns that kept their id since the previous definition and still have the old name. */
export function renamedColumns(
  wanted: TableObject,
  present: TableObject,
  previous: SnowflakeObject | undefined,
): ReadonlyMap<string, string> {
  if (previous?.kind !== 'table') return new Map()
  const stored = new Set(present.columns.map(({ name }) => name))
  const declared = new Set(wanted.columns.map(({ name }) => name))
  const formerly = new Map(
    previous.columns.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])),
  )
  return new Map(
    wanted.columns.flatMap(({ id, name }) => {
      const old = id === undefined ? undefined : formerly.get(id)
      const renamed =
        old !== undefined && old !== name && stored.has(old) && !stored.has(name) && !declared.has(old)
      return renamed ? [[old, name] as const] : []
    }),
  )
}
