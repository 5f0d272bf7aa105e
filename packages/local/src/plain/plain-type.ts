import { accountObjectKind } from '../catalog/account-objects.ts'
import {
  type PlainAccountKind,
  type PlainSchemaKind,
  plainAccountKinds,
  plainSchemaKinds,
} from '../catalog/plain-kinds.ts'

/** What a type of SQL is, among the objects that are names with options. */
export type PlainType =
  | { readonly of: 'account'; readonly kind: PlainAccountKind; readonly variety: string }
  | { readonly of: 'schema'; readonly kind: PlainSchemaKind; readonly variety: string }

/** The kind behind a type of SQL: a STORAGE INTEGRATION is an INTEGRATION of the variety STORAGE; undefined for other objects. */
export function plainType(type: string): PlainType | undefined {
  const ofAccount = plainAccountKinds.find((each) => each === accountObjectKind(type))
  if (ofAccount !== undefined) {
    const variety = type.endsWith(' INTEGRATION') ? type.slice(0, -' INTEGRATION'.length) : ''
    return { of: 'account', kind: ofAccount, variety }
  }
  const ofSchema = plainSchemaKinds.find((each) => each === type.replaceAll(' ', '_'))
  return ofSchema && { of: 'schema', kind: ofSchema, variety: '' }
}
