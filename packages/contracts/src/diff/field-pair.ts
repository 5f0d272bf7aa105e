import { pointerTo } from '../read/pointer.ts'
import type { Both, Side } from './side.ts'

/** One member of two parts, each with its place. */
export function fieldPair<Value extends object, Field extends keyof Value & string>(
  { before, after }: Both<Value>,
  field: Field,
): { readonly before: Side<Value[Field]>; readonly after: Side<Value[Field]> } {
  const side = (part: Side<Value>) => ({ value: part.value[field], pointer: pointerTo(part.pointer, field) })
  return { before: side(before), after: side(after) }
}
