import { plainAccountKinds, plainSchemaKinds } from '../catalog/plain-kinds.ts'
import type { AnySecurable, PlainAccountObject, PlainSchemaObject } from '../catalog/securable.ts'

const kinds: ReadonlySet<string> = new Set([...plainAccountKinds, ...plainSchemaKinds])

/** Whether an object is a name with options. */
export const isPlain = (object: AnySecurable): object is PlainAccountObject | PlainSchemaObject =>
  kinds.has(object.kind)
