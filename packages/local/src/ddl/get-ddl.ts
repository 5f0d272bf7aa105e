import { formatIdentifier, parseQualifiedName } from '@mesh/core'
import { type FunctionCall, toQualifiedName } from '@mesh/sql'
import type { Catalog } from '../catalog/catalog.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import type { Policy, Role, Routine } from '../catalog/securable.ts'
import { fullName, kindInWords } from '../catalog/securable-name.ts'
import { sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, type NameContext, schemaOf } from '../engine/find-object.ts'
import { parse } from '../engine/parse.ts'
import { findRoutine } from '../engine/routine/find-routine.ts'
import { doesNotExist, invalidStatement, unsupportedFeature } from '../errors.ts'
import { spellType } from '../translate/spell-type.ts'
import { spellRelation } from './spell-relation.ts'
import { quoted, spellRoutine } from './spell-routine.ts'
import { spellText } from './spell-text.ts'

/**
 * GET_DDL of a table, view, dynamic table or policy.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/get_ddl
 *
 * @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for other types of objects.
 */
export function getDdl(
  { state: { catalog }, session }: Execution,
  roles: ReadonlySet<Role>,
  call: FunctionCall,
): string {
  const [type, name, qualified] = call.arguments
  const flag = qualified === undefined || qualified.kind === 'booleanLiteral'
  if (type?.kind !== 'stringLiteral' || name?.kind !== 'stringLiteral' || !flag || call.arguments.length > 3)
    throw invalidStatement(
      'GET_DDL takes the type and the name of an object as text, and perhaps TRUE or FALSE',
    )
  const full = qualified?.kind === 'booleanLiteral' && qualified.value
  const kind = type.value.toUpperCase().replaceAll(' ', '_')
  if (kind === 'PROCEDURE' || kind === 'FUNCTION') {
    const routine = namedRoutine(catalog, kind, name.value, session)
    const isHidden = routine.secure || (routine.kind === 'PROCEDURE' && routine.executeAs === 'OWNER')
    const isTold = isHidden
      ? catalog.book.holds(roles, routine, ['OWNERSHIP'])
      : sees(catalog, roles, routine)
    if (!isTold) throw doesNotExist(kindInWords(routine), name.value)
    return spellRoutine(routine, full ? fullName(routine) : quoted(routine.name))
  }
  const asked = parseQualifiedName(name.value)
  switch (kind) {
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE': {
      const relation = findRelation(catalog, asked, session)
      if (!sees(catalog, roles, relation)) throw doesNotExist('Object', fullName(relation))
      // The text of a secure view is for its owner alone.
      if (relation.kind === 'VIEW' && relation.secure && !catalog.book.holds(roles, relation, ['OWNERSHIP']))
        throw doesNotExist('Object', fullName(relation))
      return spellRelation(
        catalog,
        roles,
        relation,
        full ? fullName(relation) : formatIdentifier(relation.name),
      )
    }
    case 'POLICY': {
      const schema = schemaOf(catalog, asked, session)
      const found = (['MASKING_POLICY', 'ROW_ACCESS_POLICY'] as const).flatMap(
        (kind) => objectsOf<Policy['kind']>(schema, kind).get(asked.name) ?? [],
      )
      const [policy] = found.filter((each) => sees(catalog, roles, each))
      if (policy === undefined) throw doesNotExist('Policy', name.value)
      return spellPolicyDdl(policy, full ? fullName(policy) : formatIdentifier(policy.name))
    }
    default:
      throw unsupportedFeature(`GET_DDL of a ${type.value}`)
  }
}

/** The routine of a text such as `SALES.AREA(FLOAT)`. */
function namedRoutine(catalog: Catalog, kind: Routine['kind'], text: string, context: NameContext): Routine {
  const statement = parse(`DESCRIBE ${kind} ${text}`)
  if (statement.kind !== 'describe') throw doesNotExist(kindWord(kind), text)
  const name = toQualifiedName(statement.name)
  return findRoutine(schemaOf(catalog, name, context), kind, name, statement.argumentTypes ?? [])
}

const kindWord = (kind: string): string => `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`

function spellPolicyDdl(policy: Policy, name: string): string {
  const parameters = policy.parameters.map((each) => `${formatIdentifier(each.name)} ${spellType(each.type)}`)
  const comment = policy.comment === '' ? '' : `\ncomment=${spellText(policy.comment)}`
  return `create or replace ${kindInWords(policy).toLowerCase()} ${name} as (${parameters.join(', ')})\nreturns ${spellType(policy.returns)} ->\n${policy.body}${comment}\n;`
}
