import { pointerPath } from '../read/pointer.ts'
import type { Problem, Rule } from '../validate/rule.ts'
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

function repair(draft: Draft, { code, pointer, message }: Problem): void {
  const value = draft.get(pointer)
  if (value === undefined || code === 'CONTRACT.OPERATOR_COUNT') return
  const isUnknown = code === 'CONTRACT.UNKNOWN_FIELD'
  const converted = isUnknown ? undefined : convert(value, message)
  const isItem = /^\d+$/.test(pointerPath(pointer).at(-1) ?? '')
  if (value === null) draft.drop(pointer, 'it says nothing')
  else if (converted !== undefined)
    draft.change(pointer, converted, `${message}; the same value in that form`)
  else if (isItem && !isFields(value) && code !== 'CONTRACT.OPTIONS_WITHOUT_TYPE')
    keepAsCustom(draft, pointer.slice(0, pointer.lastIndexOf('/')), message)
  else keepAsCustom(draft, pointer, isUnknown ? 'the new version has no such field' : message)
}

function convert(value: unknown, message: string): unknown {
  const wants = (what: string) => message.startsWith(`Expected ${what}`)
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
  if (!isPlain) return undefined
  if (wants('a text') && typeof value !== 'string') return String(value)
  if (wants('a list')) return [value]
  if (
    wants('a number') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    String(Number(value)) === value
  )
    return Number(value)
  if (wants('true or false') && /^(?:true|false)$/i.test(String(value))) return /^true$/i.test(String(value))
  const time =
    typeof value === 'string'
      ? /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?)?\s*(Z|[+-]\d\d:\d\d)?$/.exec(value)
      : null
  if (time !== null && /time|RFC 3339|instant/i.test(message)) {
    const clock = time[2] ?? '00:00:00'
    return `${time[1]}T${clock.length === 5 ? `${clock}:00` : clock}${time[3] ?? 'Z'}`
  }
  return undefined
}
