import { type AlterAction, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { Routine } from '../../catalog/object/routine.ts'
import { objectKey, objectsOf } from '../../catalog/schema-objects.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { assertUnambiguous } from './assert-unambiguous.ts'

type RoutineAction = Extract<AlterAction, { kind: 'setProperties' | 'unsetProperties' | 'renameTo' }>

/** Whether an action is one that functions and procedures have in their own way. */
export const isRoutineAction = (action: AlterAction): action is RoutineAction =>
  action.kind === 'setProperties' || action.kind === 'unsetProperties' || action.kind === 'renameTo'

/**
 * ALTER FUNCTION and ALTER PROCEDURE, but for their tags.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/sql/alter-function and …/alter-procedure
 */
export function alterRoutine(execution: Execution, routine: Routine, action: RoutineAction): void {
  switch (action.kind) {
    case 'renameTo':
      rename(execution, routine, action)
      return
    case 'setProperties': {
      for (const each of action.clauses ?? [])
        setClause(routine, each.parts.map((part) => (part.kind === 'keyword' ? part.text : '')).join(' '))
      const odd = action.properties.find(({ key }) => key !== 'COMMENT')
      if (odd !== undefined) throw unsupportedFeature(`SET ${odd.key} of a ${routine.kind.toLowerCase()}`)
      const comment = findProperty(action.properties, 'COMMENT')
      if (comment !== undefined) routine.comment = propertyText(comment) ?? ''
      return
    }
    case 'unsetProperties':
      for (const key of action.keys)
        if (key === 'COMMENT') routine.comment = ''
        else if (key === 'SECURE') routine.secure = false
        else throw unsupportedFeature(`UNSET ${key} of a ${routine.kind.toLowerCase()}`)
      return
  }
}

function setClause(routine: Routine, words: string): void {
  if (words === 'SECURE') routine.secure = true
  else if (routine.kind === 'PROCEDURE' && words === 'EXECUTE AS OWNER') routine.executeAs = 'OWNER'
  else if (routine.kind === 'PROCEDURE' && words === 'EXECUTE AS CALLER') routine.executeAs = 'CALLER'
  else throw unsupportedFeature(`${words} of a ${routine.kind.toLowerCase()}`)
}

/** Another name, perhaps in another schema; what calls it has to be changed by hand. */
function rename(
  execution: Execution,
  routine: Routine,
  { name }: Extract<RoutineAction, { kind: 'renameTo' }>,
): void {
  const { catalog } = execution.state
  const target = toQualifiedName(name)
  const home = { database: routine.schema.database.name, schema: routine.schema.name }
  const schema = schemaOf(catalog, target, home)
  if (schema !== routine.schema)
    assertPrivilege(catalog, activeRoles(catalog, execution.session), schema, [`CREATE ${routine.kind}`])
  const others = objectsOf(schema, routine.kind) as Map<string, Routine>
  assertUnambiguous(routine.kind, { ...routine, name: target.name }, others.values())
  objectsOf(routine.schema, routine.kind).delete(objectKey(routine))
  routine.name = target.name
  routine.schema = schema
  others.set(objectKey(routine), routine)
}
