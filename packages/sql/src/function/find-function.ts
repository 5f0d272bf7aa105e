import { type FunctionEntry, functionIndex } from './function-index.ts'
import type { FunctionSignature } from './function-signature.ts'
import { readSignature } from './read-signature.ts'

const signatures = new Map<string, FunctionSignature>()

/**
 * The built-in function of a name, in any case: `sum`, `SYSTEM$TYPEOF`, `SNOWFLAKE.CORTEX.COMPLETE`,
 * `INFORMATION_SCHEMA.TASK_HISTORY` with or without its database. Nothing for a function of the user's.
 *
 * @example
 * findFunction('DIV0')?.page // 'https://docs.snowflake.com/en/sql-reference/functions/div0'
 */
export function findFunction(name: string): FunctionSignature | undefined {
  const known = signatures.get(name)
  if (known !== undefined) return known
  const upper = name.toUpperCase()
  const entry = functionIndex().get(upper) ?? functionIndex().get(withoutDatabase(upper))
  if (entry === undefined) return undefined
  const signature = signatureOf(entry)
  if (signature !== undefined) signatures.set(upper, signature)
  return signature
}

/** `DB.INFORMATION_SCHEMA.F` is the F of every database. */
const withoutDatabase = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('INFORMATION_SCHEMA.'), 0))

/** The lines of one function are its forms; the first names it. */
function signatureOf({ family, lines }: FunctionEntry): FunctionSignature | undefined {
  const [first, ...others] = lines.map((line) => readSignature(family, line))
  return first && { ...first, forms: [first, ...others].flatMap(({ forms }) => forms) }
}

/** The names of all built-in functions, aliases too, sorted. */
export const functionNames = (): readonly string[] => [...functionIndex().keys()].sort()
