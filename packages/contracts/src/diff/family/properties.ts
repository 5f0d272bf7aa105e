import type { CustomProperty } from '../../odcs/custom-property.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { isRetirementList } from '../retired/read-retirements.ts'
import { sameValue } from '../same-value.ts'
import type { NotedPair } from './notes.ts'

/** Custom properties are documentation, but for announced retirements, which the document as a whole tells. */
export function customProperties<Value extends { readonly customProperties?: readonly CustomProperty[] }>(
  pair: NotedPair<Value>,
): readonly FoundChange[] {
  const [was, is] = [pair.before, pair.after].map(({ value }) =>
    (value.customProperties ?? []).filter((each) => !isRetirementList(each)),
  )
  if (sameValue(was, is)) return []
  return [
    {
      rule: 'DOCUMENTATION_CHANGED',
      action: 'changed',
      ...fieldSides(pair, 'customProperties'),
      message: `The customProperties of ${pair.title} changed`,
      ...(pair.subject && { subject: pair.subject }),
    },
  ]
}
