import type { ChangeSide } from '@mesh/core'
import { type Both, sideOf } from './side.ts'

/** Both sides of a change of one member. */
export const fieldSides = <Value extends object>(
  { before, after }: Both<Value>,
  field: keyof Value & string,
): { readonly before: ChangeSide; readonly after: ChangeSide } => ({
  before: sideOf(before, field),
  after: sideOf(after, field),
})
