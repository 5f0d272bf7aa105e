import { pointerPath } from '../read/pointer.ts'
import type { Problem, Rule } from '../validate/rule.ts'
import { convertForm } from './convert-form.ts'
import { type Draft, isFields } from './draft.ts'
import { keepAsCustom } from './keep-as-custom.ts'

const rounds = 6

/**
 * Brings what the steps left over into the shape of the new version: values of another type are converted where nothing is
 * lost, and what has no field goes to custom properties. What is missing is left missing.
 */
export function settle(draft: Draft, structure: Rule): void {
  for (let round = 0; round < rounds; round += 1) {
    const problems: Problem[] = []
    structure(draft.value, '', (problem) => problems.push(problem))
    const open = problems.filter(
      ({ code, pointer }) => code !== 'CONTRACT.MISSING_FIELD' && pointer !== '/apiVersion',
    )
    if (open.length === 0) return
    const seen = new Set<string>()
    for (const problem of open.reverse()) {
      const { pointer } = problem
      if (pointer === '' || seen.has(pointer) || [...seen].some((each) => each.startsWith(`${pointer}/`)))
        continue
      seen.add(pointer)
      repair(draft, problem)
    }
  }
}

function repair(draft: Draft, { code, pointer, message, wants }: Problem): void {
  const value = draft.get(pointer)
  if (value === undefined || code === 'CONTRACT.OPERATOR_COUNT') return
  const isUnknown = code === 'CONTRACT.UNKNOWN_FIELD'
  const converted = wants === undefined ? undefined : convertForm(value, wants)
  const isItem = /^\d+$/.test(pointerPath(pointer).at(-1) ?? '')
  if (value === null) draft.drop(pointer, 'it says nothing')
  else if (converted !== undefined && converted !== value)
    draft.change(pointer, converted, `${message}; the same value in that form`)
  else if (isItem && !isFields(value) && code !== 'CONTRACT.OPTIONS_WITHOUT_TYPE')
    keepAsCustom(draft, pointer.slice(0, pointer.lastIndexOf('/')), message)
  else keepAsCustom(draft, pointer, isUnknown ? 'the new version has no such field' : message)
}
