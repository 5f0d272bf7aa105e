import type { Procedure } from '../../catalog/object/routine.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Session } from '../../session/session.ts'

/**
 * Runs a procedure with the rights of its owner, where names without a schema are those of its schema and the variables of the
 * session are not known; or of its caller, whose session it may change. What is called by an owner's rights procedure is one.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-rights
 */
export async function withRights<Value>(
  session: Session,
  { owner, schema, executeAs }: Pick<Procedure, 'owner' | 'schema' | 'executeAs'>,
  work: () => Promise<Value>,
): Promise<Value> {
  if (executeAs === 'CALLER' && !session.ownerRights) return work()
  if (owner?.kind !== 'ROLE') throw unsupportedFeature('a procedure of a database role')
  const { role, secondaryRoles, database, schema: current, warehouse, variables, ownerRights } = session
  Object.assign(session, {
    role: owner,
    secondaryRoles: 'NONE',
    database: schema.database.name,
    schema: schema.name,
    variables: new Map(),
    ownerRights: true,
  } satisfies Partial<Session>)
  try {
    return await work()
  } finally {
    Object.assign(session, {
      role,
      secondaryRoles,
      database,
      schema: current,
      warehouse,
      variables,
      ownerRights,
    })
  }
}
