import type { LogicalType, QualifiedName } from '@mesh/core'
import { type SqlNode, type Statement, toQualifiedName, walkSql } from '@mesh/sql'
import { argumentType } from '../catalog/argument-type.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { columnId } from '../catalog/column-id.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { UserFunction } from '../catalog/object/routine.ts'
import { nameParts } from '../catalog/securable-name.ts'
import type { NameContext } from '../engine/find-object.ts'
import { parse, parseQuery } from '../engine/parse.ts'
import { bodyTree } from '../engine/routine/body-tree.ts'
import { functionsCalled } from '../engine/routine/functions-called.ts'
import { maskingInForce } from '../governance/masking-in-force.ts'
import { spellType } from '../translate/spell-type.ts'

/** A table or view as it was when a statement named it. */
export interface Touched {
  readonly id: number
  readonly kind: Relation['kind']
  readonly name: Required<QualifiedName>
  readonly columns: readonly { readonly id: number; readonly name: string; readonly type: LogicalType }[]
  /** The query of a view. */
  readonly definition?: string
  /** Its policies; of columns with the name of the column. */
  readonly policies: readonly TouchedPolicy[]
}

/** A function of one's own as it was when a statement called it, perhaps through a view or another function. */
export interface TouchedFunction {
  readonly id: number
  readonly name: Required<QualifiedName>
  /** With the names of the arguments: `(N NUMBER)`. */
  readonly argumentSignature: string
  readonly dataType: string
  /** The code of a function in SQL, as a statement. */
  readonly body: Statement | undefined
  /** Whether the statement itself calls it. */
  readonly isDirect: boolean
}

/** A policy of a {@link Touched}. */
export interface TouchedPolicy {
  readonly column: string | null
  readonly id: number
  readonly kind: string
  readonly name: string
}

/** What a statement names. */
export interface TouchedObjects {
  /** By their full names. */
  readonly relations: ReadonlyMap<string, Touched>
  /** By id. */
  readonly functions: ReadonlyMap<number, TouchedFunction>
}

/** Nothing. */
export const untouched: TouchedObjects = { relations: new Map(), functions: new Map() }

/** The relations and functions that a statement names, also through views and functions. Names that mean nothing are left out. */
export function touched(
  catalog: Catalog,
  tree: SqlNode,
  context: NameContext,
  before: TouchedObjects = untouched,
): TouchedObjects {
  const into = { relations: new Map(before.relations), functions: new Map(before.functions) }
  touch(catalog, tree, context, into, true)
  return into
}

interface Into {
  readonly relations: Map<string, Touched>
  readonly functions: Map<number, TouchedFunction>
}

function touch(catalog: Catalog, tree: SqlNode, context: NameContext, into: Into, isDirect: boolean): void {
  for (const each of functionsCalled(catalog, tree, context)) {
    const known = into.functions.get(each.id)
    if (known?.isDirect === true || (known !== undefined && !isDirect)) continue
    const body = each.language === 'SQL' ? statementOf(each) : undefined
    into.functions.set(each.id, functionSnapshot(each, body, isDirect))
    if (known === undefined && body !== undefined)
      touch(catalog, body, { database: each.schema.database.name, schema: each.schema.name }, into, false)
  }
  walkSql(tree, {
    objectName: (node) => {
      if (node.parts.length > 3) return
      const { database = context.database, schema = context.schema, name } = toQualifiedName(node)
      const found = catalog.account.databases
        .get(database ?? '')
        ?.schemas.get(schema ?? '')
        ?.relations.get(name)
      if (found === undefined || into.relations.has(touchedKey(nameParts(found)))) return
      into.relations.set(touchedKey(nameParts(found)), snapshot(catalog, found))
      if (found.kind !== 'VIEW') return
      const home = { database: found.schema.database.name, schema: found.schema.name }
      touch(catalog, parseQuery(found.query), home, into, false)
    },
  })
}

/** The code of a SQL function as a statement that gives its value. */
function statementOf(routine: UserFunction): Statement {
  const { tree } = bodyTree(routine)
  return tree.kind === 'query' ? tree : parse(`SELECT (${routine.body}\n)`)
}

function functionSnapshot(
  { id, name, schema, parameters, returns }: UserFunction,
  body: Statement | undefined,
  isDirect: boolean,
): TouchedFunction {
  return {
    id,
    name: { database: schema.database.name, schema: schema.name, name },
    argumentSignature: `(${parameters.map((each) => `${each.name} ${argumentType(each.type)}`).join(', ')})`,
    dataType: returns.kind === 'value' ? spellType(returns.type) : 'TABLE',
    body,
    isDirect,
  }
}

/** The key of a full name. */
export const touchedKey = (parts: readonly string[]): string => JSON.stringify(parts)

function snapshot(catalog: Catalog, relation: Relation): Touched {
  const { id, kind, name, schema, columns, rowAccess } = relation
  const policies = columns.flatMap((column): TouchedPolicy[] => {
    const found = maskingInForce(catalog, relation, column)
    return found === undefined ? [] : [policyOf(found.policy, column.name)]
  })
  return {
    id,
    kind,
    name: { database: schema.database.name, schema: schema.name, name },
    columns: columns.map((each) => ({
      id: columnId(catalog.account, each),
      name: each.name,
      type: each.type,
    })),
    ...(relation.kind === 'VIEW' && { definition: relation.query }),
    policies: [...policies, ...(rowAccess === undefined ? [] : [policyOf(rowAccess.policy, null)])],
  }
}

const policyOf = (policy: Parameters<typeof nameParts>[0], column: string | null): TouchedPolicy => ({
  column,
  id: policy.id,
  kind: policy.kind,
  name: nameParts(policy).join('.'),
})
