import { functionFamilies } from './function-families.ts'
import type { FunctionFamily } from './function-family.ts'

/** Where a function is written: its lines, which are its forms. */
export interface FunctionEntry {
  readonly family: FunctionFamily
  readonly lines: string[]
}

let index: ReadonlyMap<string, FunctionEntry> | undefined

/** Every name with its lines. They are found on first use, and read when a function is asked for. */
export function functionIndex(): ReadonlyMap<string, FunctionEntry> {
  if (index !== undefined) return index
  const entries = new Map<string, FunctionEntry>()
  for (const family of functionFamilies)
    for (const line of family.lines.trim().split('\n'))
      for (const each of line.slice(0, line.indexOf('(')).split('|')) {
        const name = (family.prefix ?? '') + each
        const known = entries.get(name)
        if (known === undefined) entries.set(name, { family, lines: [line] })
        else known.lines.push(line)
      }
  index = entries
  return entries
}
