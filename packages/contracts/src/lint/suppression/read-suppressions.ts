import { pointerTo } from '../../read/pointer.ts'
import { type Suppression, suppressionProperty } from './suppression.ts'

/** Every suppression of a document: one entry or a list of them as the value of the custom property. */
export function readSuppressions(value: unknown, pointer = ''): readonly Suppression[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => readSuppressions(each, pointerTo(pointer, index)))
  if (!isRecord(value)) return []
  const found: Suppression[] = []
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== 'object' || member === null) continue
    const at = pointerTo(pointer, key)
    if (key === 'customProperties' && Array.isArray(member))
      found.push(...member.flatMap((each, index) => entriesOf(each, pointerTo(at, index), pointer)))
    else found.push(...readSuppressions(member, at))
  }
  return found
}

function entriesOf(property: unknown, pointer: string, element: string): readonly Suppression[] {
  if (!isRecord(property) || property.vendor !== 'mesh' || property.property !== suppressionProperty)
    return []
  const { value } = property
  const read = (each: unknown, at: string): Suppression => ({
    ...(isRecord(each) ? each : {}),
    pointer: at,
    element,
  })
  return Array.isArray(value)
    ? value.map((each, index) => read(each, `${pointer}/value/${index}`))
    : [read(value, `${pointer}/value`)]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
