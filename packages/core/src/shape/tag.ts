import type { QualifiedName } from '../name/qualified-name.ts'

/** A tag as it is attached to an object or a column. */
export interface TagShape {
  readonly tag: QualifiedName
  /** At most 256 characters. Source: https://docs.snowflake.com/en/user-guide/object-tagging/introduction */
  readonly value: string
}
