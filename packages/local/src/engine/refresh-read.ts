import { isMeshError } from '@mesh/core'
import { type SqlNode, toQualifiedName, walkSql } from '@mesh/sql'
import type { DynamicTable, Relation } from '../catalog/object/relation.ts'
import type { UserFunction } from '../catalog/object/routine.ts'
import { atHome } from '../share/at-home.ts'
import type { Execution } from './execution.ts'
import { findRelation, type NameContext } from './find-object.ts'
import { homeContext } from './home-context.ts'
import { parseQuery } from './parse.ts'
import { refreshStale } from './refresh.ts'
import { bodyTree } from './routine/body-tree.ts'
import { routinesNamed } from './routine/routines-named.ts'

/** Refreshes the dynamic tables that a statement is about to read, also through views and functions, and whose inputs have changed. */
export async function refreshRead(execution: Execution, statement: SqlNode): Promise<void> {
  const read = new Set<Relation | UserFunction>()
  collect(execution, statement, execution.session, read)
  const dynamic = [...read].filter((each): each is DynamicTable => each.kind === 'DYNAMIC_TABLE')
  await refreshStale(execution, dynamic)
}

function collect(
  execution: Execution,
  tree: SqlNode,
  context: NameContext,
  into: Set<Relation | UserFunction>,
): void {
  walkSql(tree, {
    tableName: ({ name }) => {
      const found = relationOf(execution, toQualifiedName(name), context)
      if (found === undefined) return
      const { relation, execution: there } = atHome(execution, found)
      if (into.has(relation)) return
      into.add(relation)
      if (relation.kind !== 'VIEW') return
      collect(there, parseQuery(relation.query), homeContext(there, relation), into)
    },
    functionCall: ({ name }) => {
      for (const each of routinesNamed('FUNCTION', execution.state.catalog, name, context).flat()) {
        if (each.language !== 'SQL' || into.has(each)) continue
        into.add(each)
        const home = { database: each.schema.database.name, schema: each.schema.name }
        collect(execution, bodyTree(each).tree, home, into)
      }
    },
  })
}

/** What a name stands for; nothing for common tables and for what is not there, of which the translation speaks. */
function relationOf(
  { state }: Execution,
  name: Parameters<typeof findRelation>[1],
  context: NameContext,
): Relation | undefined {
  try {
    return findRelation(state.catalog, name, context)
  } catch (error) {
    if (isMeshError(error)) return undefined
    throw error
  }
}
