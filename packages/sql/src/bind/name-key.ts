import type { QualifiedName } from '@mesh/core'

/** A text that two names share only when all their parts are equal. */
export const nameKey = ({ database, schema, name }: QualifiedName): string =>
  JSON.stringify([database ?? null, schema ?? null, name])
