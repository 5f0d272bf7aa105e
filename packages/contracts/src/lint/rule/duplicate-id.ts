import { pointerTo } from '../../read/pointer.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** Two entries of one list share an id, so that references and diffs cannot tell them apart. */
export const duplicateId: LintRule = {
  code: 'CONTRACT.DUPLICATE_ID',
  severity: 'error',
  check: (contract) => duplicateIds(contract, ''),
}

/** The entries of the lists in a document whose id an entry before them has. */
export function duplicateIds(value: unknown, pointer: string): readonly LintFinding[] {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>()
    return value.flatMap((each: unknown, index) => {
      const at = pointerTo(pointer, index)
      if (typeof each !== 'object' || each === null) return []
      const inside = duplicateIds(each, at)
      const id = 'id' in each ? each.id : undefined
      if (typeof id !== 'string' || !seen.has(id)) {
        seen.add(id)
        return inside
      }
      const message = `There is already an entry with the id ${JSON.stringify(id)} in this list`
      return [{ pointer: `${at}/id`, message, hint: 'Give each entry an id of its own.' }, ...inside]
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    opaque.has(key) || typeof each !== 'object' || each === null
      ? []
      : duplicateIds(each, pointerTo(pointer, key)),
  )
}

/** Fields whose content is not the standard's. */
const opaque: ReadonlySet<string> = new Set(['value', 'examples', 'arguments', 'implementation'])
