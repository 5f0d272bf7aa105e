import type { PlainAccountObject, PlainSchemaObject } from '../catalog/object/plain.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { plainAccountKinds, plainSchemaKinds } from '../catalog/plain-kinds.ts'

const kinds: ReadonlySet<string> = new Set([...plainAccountKinds, ...plainSchemaKinds])

/** Whether an object is a name with options. */
export const isPlain = (object: AnySecurable): object is PlainAccountObject | PlainSchemaObject =>
  kinds.has(object.kind)
