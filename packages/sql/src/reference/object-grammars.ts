import type { ObjectType } from '../tree/name/object-type.ts'
import { accountObjects } from './account-objects.ts'
import { appObjects } from './app-objects.ts'
import { computeObjects } from './compute-objects.ts'
import { integrationObjects } from './integration-objects.ts'
import { mlObjects } from './ml-objects.ts'
import type { ObjectGrammar } from './object-grammar.ts'
import { replicationObjects } from './replication-objects.ts'
import { securityObjects } from './security-objects.ts'
import { shareObjects } from './share-objects.ts'

const all: readonly ObjectGrammar[] = [
  ...accountObjects,
  ...appObjects,
  ...computeObjects,
  ...integrationObjects,
  ...mlObjects,
  ...replicationObjects,
  ...securityObjects,
  ...shareObjects,
]

/** The grammar of each object type that has no rules of its own. */
export const objectGrammars: ReadonlyMap<ObjectType, ObjectGrammar> = new Map(
  all.map((each) => [each.type, each]),
)
