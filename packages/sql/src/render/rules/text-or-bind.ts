import type { TextOrBind } from '../../tree/expression/text-or-bind.ts'
import type { Doc } from '../layout/doc.ts'
import { renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

/** A text in quotes, or the bind in place of it. */
export const textOrBind = (value: TextOrBind, to: Spelling): Doc =>
  typeof value === 'string' ? to.text(value) : renderNode(value, to)
