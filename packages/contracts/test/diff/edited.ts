import { pointerPath } from '../../src/read/pointer.ts'

/** Stands for "take it away" in a table of edits. */
export const gone = Symbol('gone')

/** A copy of a document with another value at a pointer; `-` is the place behind the last entry of a list. */
export function edited<Document extends object>(
  document: Document,
  pointer: string,
  value: unknown,
): Document {
  const copy = structuredClone(document)
  const path = [...pointerPath(pointer)]
  const last = path.pop() ?? ''
  const parent = path.reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], copy)
  if (Array.isArray(parent))
    parent.splice(
      last === '-' ? parent.length : Number(last),
      last === '-' ? 0 : 1,
      ...(value === gone ? [] : [value]),
    )
  else if (value === gone) delete (parent as Record<string, unknown>)[last]
  else (parent as Record<string, unknown>)[last] = value
  return copy
}
