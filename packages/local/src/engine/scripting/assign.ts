import { invalidStatement } from '../../errors/statement-failures.ts'
import { type Constant, nullConstant } from './constant.ts'
import { convert } from './evaluate.ts'
import { findEntry } from './frame.ts'
import type { Script } from './script.ts'

/** Gives a variable a value, converted to its type; NULL where there is none. @throws SQL.SYNTAX for a name that is no variable. */
export async function assign(script: Script, name: string, value: Constant = nullConstant): Promise<void> {
  const entry = findEntry(script.frame, name)
  if (entry?.kind !== 'variable') throw invalidStatement(`Variable '${name}' is not declared.`)
  entry.value = await convert(script, value, entry.type)
}
