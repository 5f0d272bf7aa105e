import { isMeshError } from '@mesh/core'
import { parseStatement, toQualifiedName, walkSql } from '@mesh/sql'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { objectKey } from '../catalog/schema-objects.ts'
import { nameParts } from '../catalog/securable-name.ts'

/** An object with the statement that makes it, or a schema with all that is in it. */
export interface SpelledObject {
  readonly object: AnySecurable
  readonly text: string
  readonly inside?: readonly SpelledObject[]
}

/** What is made first where nothing says otherwise. */
const ranks: readonly string[] = [
  'TAG',
  'FILE_FORMAT',
  'SEQUENCE',
  'FUNCTION',
  'MASKING_POLICY',
  'ROW_ACCESS_POLICY',
  'TABLE',
  'VIEW',
  'DYNAMIC_TABLE',
  'STREAM',
  'PROCEDURE',
  'TASK',
  'PIPE',
  'ALERT',
]

/** Objects so that each comes after those that its statement names; else by kind and name, so that the order is always the same. */
export function inRunnableOrder(spelled: readonly SpelledObject[]): readonly SpelledObject[] {
  const sorted = [...spelled].sort((left, right) => compare(keyOf(left), keyOf(right)))
  const byName = new Map<string, Set<SpelledObject>>()
  for (const each of sorted)
    for (const { object } of each.inside ?? [each]) {
      const name = nameKey(nameParts(object))
      byName.set(name, (byName.get(name) ?? new Set()).add(each))
    }
  const done = new Set<SpelledObject>()
  const begun = new Set<SpelledObject>()
  const visit = (each: SpelledObject) => {
    // In a circle somebody has to be first.
    if (begun.has(each)) return
    begun.add(each)
    for (const needed of named(each)) for (const other of byName.get(needed) ?? []) visit(other)
    done.add(each)
  }
  for (const each of sorted) visit(each)
  return [...done]
}

const keyOf = ({ object }: SpelledObject): string =>
  `${String(ranks.indexOf(object.kind) + 1).padStart(2, '0')}\0${'schema' in object && object.kind !== 'TABLE' && object.kind !== 'VIEW' && object.kind !== 'DYNAMIC_TABLE' ? objectKey(object) : object.name}`

const compare = (left: string, right: string): number => Number(left > right) - Number(left < right)

const nameKey = (parts: readonly (string | undefined)[]): string => parts.join('\0')

/** The full names of all that a statement names, from the place of its object. */
function named({ object, text, inside }: SpelledObject): ReadonlySet<string> {
  if (inside !== undefined) return new Set(inside.flatMap((each) => [...named(each)]))
  const [database, schema] = nameParts(object)
  const names = new Set<string>()
  for (const each of [text, ...('body' in object ? [`SELECT ${object.body}`, object.body] : [])])
    walkSql(parsed(each), {
      objectName: (node) => {
        if (node.parts.length > 3) return
        const name = toQualifiedName(node)
        names.add(nameKey([name.database ?? database, name.schema ?? schema, name.name]))
      },
    })
  names.delete(nameKey(nameParts(object)))
  return names
}

/** A statement, or nothing for a text that is none: the body of a function may be an expression, a query or JavaScript. */
function parsed(text: string): ReturnType<typeof parseStatement> {
  try {
    return parseStatement(text)
  } catch (error) {
    if (isMeshError(error)) return parseStatement('COMMIT')
    throw error
  }
}
