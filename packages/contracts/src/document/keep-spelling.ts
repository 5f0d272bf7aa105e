import { isRecord } from '../validate/rule.ts'
import { alignLists } from './align-lists.ts'
import { isSameJson } from './same-json.ts'

/**
 * A wanted value with the spelling of a text wherever it says what the text says: `spelled` is the value of the text, and
 * `read` what a reader made of it.
 */
export function keepSpelling(wanted: unknown, read: unknown, spelled: unknown): unknown {
  if (isSameJson(wanted, read)) return spelled
  if (Array.isArray(wanted) && Array.isArray(read) && Array.isArray(spelled)) {
    const matches = alignLists(read, wanted)
    return wanted.map((each, at) => {
      const from = matches[at]
      return from === undefined ? each : keepSpelling(each, read[from], spelled[from])
    })
  }
  if (!isRecord(wanted) || !isRecord(read) || !isRecord(spelled)) return wanted
  return Object.fromEntries(
    Object.entries(wanted).map(([name, each]) => [
      name,
      Object.hasOwn(read, name) && Object.hasOwn(spelled, name)
        ? keepSpelling(each, read[name], spelled[name])
        : each,
    ]),
  )
}
