import type { QualifiedName } from '@mesh/core'

/** Equal for equal names. */
export const tableKey = ({ database, schema, name }: QualifiedName): string =>
  JSON.stringify([database ?? null, schema ?? null, name])
