import { changeShape, type ShapeChange } from './change-shape.ts'
import type { Definitions, Made } from './shape.ts'

/** The definitions of a version, given as what differs from those of its neighbour. */
export function changeDefinitions(
  before: Definitions,
  changes: Readonly<Record<string, ShapeChange | Made>>,
): Definitions {
  return {
    ...before,
    ...Object.fromEntries(
      Object.entries(changes).map(([name, change]) => [
        name,
        'make' in change ? change : changeShape(before[name], change),
      ]),
    ),
  }
}
