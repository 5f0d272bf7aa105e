import type { ObjectAddress } from '../object/address.ts'
import { isNamedObject, type NamedObject, type SnowflakeObject } from '../object/snowflake-object.ts'
import { dropObject } from '../statement/alter-object.ts'
import type { PlanContext } from './plan-context.ts'
import { rank } from './rank.ts'
import { draftStep, type StepDraft } from './step-draft.ts'

/** Steps that drop what the previous definitions declared and the present ones do not. */
export function planRemovals(context: PlanContext): readonly StepDraft[] {
  const { wanted, present, previous } = context
  return [...previous].flatMap(([key, object]) => {
    if (wanted.has(key) || !present.has(key) || !isNamedObject(object) || !mayDrop(object, context)) return []
    return draftStep({
      kind: 'drop',
      address: object,
      reason: 'It is no longer declared',
      risk: 'destructive',
      statements: [dropObject(object)],
      about: `drop ${key}`,
      after: [],
      rank: rank.drop(object.kind),
    })
  })
}

/**
 * Containers go only when nothing is in them that no definition ever declared; a warehouse, and a role that the definition
 * merely names, belong to somebody else.
 */
function mayDrop(object: NamedObject, { present, previous, wanted }: PlanContext): boolean {
  switch (object.kind) {
    case 'warehouse':
      return false
    case 'role':
      return object.comment !== undefined
    case 'database':
    case 'schema':
      return [...present].every(
        ([key, each]) =>
          !isInside(each, object) || (previous.has(key) && !wanted.has(key)) || isBuiltIn(each),
      )
    default:
      return true
  }
}

function isInside(object: SnowflakeObject, container: ObjectAddress): boolean {
  if (!isNamedObject(object)) return false
  const { database, schema } = object.name
  if (container.kind === 'database') return database === container.name.name
  return database === container.name.database && schema === container.name.name
}

/** Schemas that Snowflake makes with every database. */
export const isBuiltIn = (object: SnowflakeObject): boolean =>
  object.kind === 'schema' && ['PUBLIC', 'INFORMATION_SCHEMA'].includes(object.name.name)
