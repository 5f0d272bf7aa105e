import type { ColumnIdentity } from '../catalog/object/column.ts'

/** AUTOINCREMENT as SHOW COLUMNS and DESCRIBE have it. */
export const spellIdentity = ({ start, increment, ordered }: ColumnIdentity): string =>
  `IDENTITY START ${start} INCREMENT ${increment} ${ordered ? 'ORDER' : 'NOORDER'}`
