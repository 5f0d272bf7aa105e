import type { Rule } from '../rule.ts'

/** Gives the rule of a part of an edition. */
export type Use = (part: Part) => Rule

/** A rule that is made of other definitions of its edition. */
export interface Made {
  readonly make: (use: Use, definitions: Definitions) => Rule
}

/** What a field holds: a rule, or the name of a basic rule or of a definition; `Name[]` is a list of it. */
export type Part = string | Rule | Made

/** What an object does with fields that it does not know: `loose` ones are accepted with a warning. */
export type Closure = 'closed' | 'loose' | 'open'

/** An object of a standard: its fields, which of them it must have, and whether it may have others. */
export interface Shape {
  readonly fields: Readonly<Record<string, Part>>
  readonly required: readonly string[]
  readonly closure: Closure
}

/** The named parts of one version of a standard. */
export type Definitions = Readonly<Record<string, Shape | Made>>

/** An object with these fields, `name*` where one is required. */
export function shape(fields: Readonly<Record<string, Part>>, closure: Closure = 'closed'): Shape {
  const entries = Object.entries(fields)
  return {
    fields: Object.fromEntries(entries.map(([name, part]) => [name.replace('*', ''), part])),
    required: entries.filter(([name]) => name.endsWith('*')).map(([name]) => name.slice(0, -1)),
    closure,
  }
}
