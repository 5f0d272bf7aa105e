import type { Location, MeshError } from '@mesh/core'
import { doesNotExist } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'

/** What is wrong with a view that is not told of here: Snowflake has it, or nobody. */
export function missingView(
  parts: readonly string[],
  documented: ReadonlySet<string>,
  where: Location,
): MeshError {
  const name = parts.join('.')
  return documented.has(parts.at(-1) ?? '')
    ? unsupportedFeature(name, where)
    : doesNotExist('Object', name, where)
}
