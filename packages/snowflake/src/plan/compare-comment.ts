import type { NamedObject } from '../object/snowflake-object.ts'
import { alterComment } from '../statement/alter-object.ts'
import { alteration } from './alteration.ts'
import type { StepDraft } from './step-draft.ts'

/** A step for the comment; an undeclared comment is left alone. */
export function compareComment(wanted: NamedObject, present: NamedObject): readonly StepDraft[] {
  // A warehouse is shared by the whole account: once it is there, its owners tune it.
  if (wanted.kind === 'warehouse' || wanted.comment === undefined) return []
  const [before, after] = [present.comment ?? '', wanted.comment]
  if (before === after) return []
  return [
    alteration(wanted, 'The comment differs', [alterComment(wanted, after)], {
      property: 'comment',
      ...(before !== '' && { before }),
      ...(after !== '' && { after }),
    }),
  ]
}
