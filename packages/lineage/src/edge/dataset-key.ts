import type { QualifiedName } from '@mesh/core'

/** One text for each name, whatever characters it has: two names have the same key only when they are the same. */
export const datasetKey = ({ database, schema, name }: QualifiedName): string =>
  JSON.stringify([database ?? null, schema ?? null, name])
