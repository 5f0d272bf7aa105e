import type { QualifiedName } from '@mesh/core'
import type { ObjectName } from '../../tree/name/object-name.ts'

/** A name as the statement has it, before the session completes it. */
export function writtenName({ parts }: ObjectName): QualifiedName {
  const name = parts[parts.length - 1]?.name ?? ''
  const schema = parts[parts.length - 2]?.name
  const database = parts[parts.length - 3]?.name
  return { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }), name }
}
