import type { CreatePolicy } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Policy } from '../catalog/object/policy.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../engine/access.ts'
import { createTranslation } from '../engine/create-translation.ts'
import { remove } from '../engine/drop/remove.ts'
import type { Execution } from '../engine/execution.ts'
import { schemaOf } from '../engine/find-object.ts'
import { tagMap } from '../engine/tags.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { logicalTypeOfName } from '../translate/logical-type-of-name.ts'
import { applyPolicy, policyText } from './apply-policy.ts'
import { policyKind } from './find-policy.ts'
import { typeOfPolicy } from './type-of-policy.ts'

/**
 * CREATE MASKING POLICY and CREATE ROW ACCESS POLICY. The sentence is what Snowflake answers.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
 *
 * @throws SQL.SYNTAX for types that do not fit, SQL.NOT_FOUND for names in the body, SQL.UNSUPPORTED for other types of policies.
 */
export async function createPolicy(execution: Execution, create: CreatePolicy): Promise<string> {
  const { catalog } = execution.state
  const kind = policyKind(create.policyType)
  if (create.properties.length > 0) throw unsupportedFeature('options of a policy')
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, execution.session)
  const roles = activeRoles(catalog, execution.session)
  const policies = objectsOf(schema, kind)
  const known = policies.get(name.name)
  if (known === undefined || !create.orAlter)
    assertPrivilege(catalog, roles, schema, [`CREATE ${create.policyType} POLICY`])
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace && !create.orAlter) throw alreadyExists(name.name)
  const mapping = execution.session.parameters.get('TIMESTAMP_TYPE_MAPPING')
  const definition = {
    schema,
    parameters: create.parameters.map((each) => ({
      name: each.name.name,
      type: logicalTypeOfName(each.type, mapping),
    })),
    returns: logicalTypeOfName(create.returns, mapping),
    body: execution.text.slice(create.body.span.start, create.body.span.end),
  }
  assertSound(execution, kind, definition)
  if (known !== undefined && create.orAlter) {
    assertOwner(catalog, roles, known)
    assertSameSignature(known, definition)
    known.body = definition.body
    known.comment = create.comment ?? ''
    return 'Statement executed successfully.'
  }
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  const base = catalog.base(name.name, execution.session.role, create.comment)
  const policy = { ...base, ...definition, kind } as Policy
  for (const [id, value] of tagMap(execution, create.tags)) policy.tags.set(id, value)
  ;(policies as Map<string, Policy>).set(policy.name, policy)
  catalog.applyFutureGrants(policy, schema, schema.database)
  const word = kind === 'MASKING_POLICY' ? 'Masking policy' : 'Row access policy'
  return `${word} '${name.name}' is successfully created.`
}

/** Checks that CREATE OR ALTER leaves the arguments and types of a policy. @throws SQL.SYNTAX. */
function assertSameSignature(
  known: Policy,
  { parameters, returns }: Pick<Policy, 'parameters' | 'returns'>,
): void {
  const signature = (of: Pick<Policy, 'parameters' | 'returns'>) =>
    JSON.stringify([
      of.parameters.map(({ name, type }) => [name, typeOfPolicy(type)]),
      typeOfPolicy(of.returns),
    ])
  if (signature(known) !== signature({ parameters, returns }))
    throw invalidStatement(`The signature of policy '${known.name}' cannot be changed.`)
}

/** Checks the signature of a policy, and that its body can be read. @throws SQL.SYNTAX, SQL.NOT_FOUND. */
export function assertSound(
  execution: Execution,
  kind: Policy['kind'],
  policy: Pick<Policy, 'body' | 'parameters' | 'returns' | 'schema'>,
): void {
  const { parameters, returns, schema } = policy
  const [first] = parameters
  if (first === undefined && kind === 'MASKING_POLICY')
    throw invalidStatement('A masking policy takes the column that it masks.')
  if (kind === 'MASKING_POLICY' && typeOfPolicy(first?.type) !== typeOfPolicy(returns))
    throw invalidStatement(
      'The first argument of a masking policy and its return value must have the same data type.',
    )
  if (kind === 'ROW_ACCESS_POLICY' && returns.kind !== 'boolean')
    throw invalidStatement('A row access policy returns BOOLEAN.')
  const translation = createTranslation(execution, {
    text: policyText(policy),
    context: { database: schema.database.name, schema: schema.name },
    place: null,
  })
  applyPolicy(policy, [], translation)
}
