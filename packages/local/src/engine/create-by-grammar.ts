import type { CreateObject } from '@mesh/sql'
import { createUser } from '../account/create-user.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { createListing } from '../listing/create-listing.ts'
import { createPlain } from '../plain/create-plain.ts'
import { plainType } from '../plain/plain-type.ts'
import { createShare } from '../share/create-share.ts'
import type { Execution } from './execution.ts'

/** CREATE of an object that is a name with options and a few clauses. @throws SQL.UNSUPPORTED for types that the engine does not have. */
export async function createByGrammar(execution: Execution, create: CreateObject): Promise<string> {
  if (create.objectType === 'USER') return createUser(execution, create)
  if (create.objectType === 'SHARE') return createShare(execution, create)
  if (create.objectType === 'LISTING' || create.objectType === 'ORGANIZATION LISTING')
    return createListing(execution, create)
  const plain = plainType(create.objectType)
  if (plain === undefined) throw unsupportedFeature(`CREATE ${create.objectType}`)
  return createPlain(execution, create, plain)
}
