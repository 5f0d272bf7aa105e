import type { ColumnUse } from '../bound-query.ts'

const strength: Readonly<Record<ColumnUse, number>> = {
  identity: 0,
  transformation: 1,
  aggregation: 2,
  sort: 3,
  window: 3,
  conditional: 3,
}

/** The use of something that is used in one way inside something used in another: what only decides stays so. */
export const strongerUse = (outer: ColumnUse, inner: ColumnUse): ColumnUse =>
  strength[outer] >= strength[inner] ? outer : inner
