import type { ObjectType } from '../tree/name/object-type.ts'
import type { ObjectGrammar } from './object-grammar.ts'
import { networkRule } from './security/network-rule.ts'

const all: readonly ObjectGrammar[] = [networkRule]

/** The grammar of each object type that has no rules of its own. */
export const objectGrammars: ReadonlyMap<ObjectType, ObjectGrammar> = new Map(
  all.map((each) => [each.type, each]),
)
