import type { Sequence } from '../../catalog/object/sequence.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a sequence, with its first number and not the one that is next. */
export function spellSequence(context: DdlContext, sequence: Sequence): string {
  const { start, increment, ordered, comment } = sequence
  const rest = comment === '' ? '' : ` comment=${spellText(comment)}`
  return `create or replace sequence ${createdName(context, sequence)} start with ${start} increment by ${increment} ${ordered ? 'order' : 'noorder'}${rest};`
}
