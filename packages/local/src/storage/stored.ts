import type { DynamicTable, Table } from '../catalog/object/relation.ts'
import { quoted } from '../translate/emitted.ts'

/** What keeps rows of its own. */
export type Stored = Table | DynamicTable

/** How what belongs to a table is made in DuckDB: for its session only, or for all. */
export const lifetime = ({ temporaryIn }: Stored): string => (temporaryIn === undefined ? '' : 'TEMP ')

/** The DuckDB table of the rows as they are. */
export const presentTable = ({ storage }: Stored): string => quoted(storage)

/** The DuckDB table of the rows as they were. */
export const pastTable = ({ storage }: Stored): string => quoted(`${storage}_past`)
