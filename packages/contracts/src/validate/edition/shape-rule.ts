import { type Rule, record } from '../rule.ts'
import type { Shape, Use } from './shape.ts'

/** The rule of an object, its fields resolved in an edition. */
export function shapeRule({ fields, required, closure }: Shape, use: Use): Rule {
  const rules = Object.entries(fields).map(([name, part]): [string, Rule] => [name, use(part)])
  return record(Object.fromEntries(rules), required, closure)
}
