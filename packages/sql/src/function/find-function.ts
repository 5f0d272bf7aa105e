import { functionFamilies } from './function-families.ts'
import type { FunctionSignature } from './function-signature.ts'
import { readFunctions } from './read-functions.ts'

let signatures: ReadonlyMap<string, FunctionSignature> | undefined

/** All functions by each of their names, read on first use. */
function table(): ReadonlyMap<string, FunctionSignature> {
  if (signatures !== undefined) return signatures
  const found = new Map<string, FunctionSignature>()
  for (const signature of functionFamilies.flatMap(readFunctions))
    for (const name of [signature.name, ...signature.aliases]) {
      const other = found.get(name)
      found.set(name, other ? { ...other, forms: [...other.forms, ...signature.forms] } : signature)
    }
  signatures = found
  return found
}

/**
 * The built-in function of a name, in any case: `sum`, `SYSTEM$TYPEOF`, `SNOWFLAKE.CORTEX.COMPLETE`,
 * `INFORMATION_SCHEMA.TASK_HISTORY` with or without its database. Nothing for a function of the user's.
 *
 * @example
 * findFunction('DIV0')?.page // 'https://docs.snowflake.com/en/sql-reference/functions/div0'
 */
export function findFunction(name: string): FunctionSignature | undefined {
  const upper = name.toUpperCase()
  return table().get(upper) ?? table().get(upper.slice(upper.lastIndexOf('INFORMATION_SCHEMA.')))
}

/** The names of all built-in functions, aliases too, sorted. */
export const functionNames = (): readonly string[] => [...table().keys()].sort()
