import { InternalError } from '@mesh/core'
import { finite, list, numeric, type Rule, scalarOrNull, text, truth, whole } from '../rule.ts'
import type { Definitions, Part } from './shape.ts'
import { shapeRule } from './shape-rule.ts'

const basics: Readonly<Record<string, Rule>> = {
  text,
  number: numeric,
  integer: whole(),
  boolean: truth,
  scalar: scalarOrNull,
  any: finite,
}

/** The rule of one definition of a version. Definitions may contain themselves. */
export function compileEdition(definitions: Definitions, root: string): Rule {
  const rules = new Map<string, Rule>()
  const named = (name: string): Rule => {
    const known = rules.get(name)
    if (known !== undefined) return known
    const definition = definitions[name]
    if (definition === undefined) throw new InternalError(`The edition has no definition ${name}`)
    const rule = 'make' in definition ? definition.make(use, definitions) : shapeRule(definition, use)
    rules.set(name, rule)
    return rule
  }
  const use = (part: Part): Rule => {
    if (typeof part === 'function') return part
    if (typeof part !== 'string') return part.make(use, definitions)
    if (part.endsWith('[]')) return list(use(part.slice(0, -2)))
    const basic = basics[part]
    if (basic !== undefined) return basic
    let rule: Rule | undefined
    return (value, pointer, report) => {
      rule ??= named(part)
      rule(value, pointer, report)
    }
  }
  return use(root)
}
