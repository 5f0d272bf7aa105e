import type { DataFiles } from '@mesh/core'

/**
 * Where the rows of tables are when they are no tables of the engine, by the name of the table as SQL spells it:
 * `orders` means `ORDERS`.
 */
export type TableSources = Readonly<Record<string, DataFiles>>
