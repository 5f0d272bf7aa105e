import type { QualifiedName } from '@mesh/core'
import { completeName, type ObjectName, toQualifiedName } from '@mesh/sql'
import type { StatementContext } from './statement-context.ts'

/** The name of an object as the session completes it; undefined and reported where only a run gives it. */
export function storedObject(
  name: ObjectName,
  { session, report }: StatementContext,
): QualifiedName | undefined {
  if (name.dynamic !== undefined || name.parts.length === 0 || name.parts.length > 3) {
    report(
      name.dynamic === undefined && name.parts.length > 0
        ? `${name.parts.map((part) => part.name).join('.')} is not the name of a table, a tag or a policy`
        : 'A name that only the run of the script gives is not kept',
    )
    return undefined
  }
  return completeName(toQualifiedName(name), session)
}
