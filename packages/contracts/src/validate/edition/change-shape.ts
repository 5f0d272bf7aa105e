import type { Closure, Definitions, Part, Shape } from './shape.ts'

/** How the object of one version differs from that of its neighbour. */
export interface ShapeChange {
  /** Fields that come or hold something else. */
  readonly set?: Readonly<Record<string, Part>>
  readonly drop?: readonly string[]
  /** All that is required. */
  readonly required?: readonly string[]
  readonly closure?: Closure
}

/** The object of another version. */
export function changeShape(before: Definitions[string] | undefined, change: ShapeChange): Shape {
  const { fields, required, closure } = before !== undefined && 'fields' in before ? before : nothing
  const { set = {}, drop = [] } = change
  const kept = Object.entries(fields).filter(([name]) => !drop.includes(name))
  return {
    fields: { ...Object.fromEntries(kept), ...set },
    required: change.required ?? required.filter((name) => !drop.includes(name)),
    closure: change.closure ?? closure,
  }
}

const nothing: Shape = { fields: {}, required: [], closure: 'closed' }
