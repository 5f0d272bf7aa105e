import type { TableKey } from '../../catalog/object/relation.ts'
import type { Stored } from '../../storage/stored.ts'

/** The keys of a table for a copy of it; constraints that the system named get names of their own. */
export const copyKeys = ({ keys }: Stored, createdOn: number): TableKey[] =>
  keys.map((key) => ({
    ...key,
    name: key.name.startsWith('SYS_CONSTRAINT_') ? `SYS_CONSTRAINT_${crypto.randomUUID()}` : key.name,
    createdOn,
  }))
