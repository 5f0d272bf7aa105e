import type { SqlNode } from '../../tree/sql-node.ts'
import type { BoundWrite } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindClone } from './bind-clone.ts'
import { bindCopy } from './bind-copy.ts'
import { bindCreate } from './bind-create.ts'
import { bindCreateSemanticView } from './bind-create-semantic-view.ts'
import { bindDelete } from './bind-delete.ts'
import { bindInsert } from './bind-insert.ts'
import { bindMerge } from './bind-merge.ts'
import { bindMultiInsert } from './bind-multi-insert.ts'
import { bindUpdate } from './bind-update.ts'

/** What a node writes; nothing when it is no statement that writes, or one whose parts do. */
export function bindWrites(context: BindContext, node: SqlNode): readonly BoundWrite[] | undefined {
  switch (node.kind) {
    case 'insert':
      return [bindInsert(context, node)]
    case 'multiTableInsert':
      return bindMultiInsert(context, node)
    case 'update':
      return [bindUpdate(context, node)]
    case 'delete':
      return [bindDelete(context, node)]
    case 'merge':
      return bindMerge(context, node)
    case 'copyIntoTable':
      return [bindCopy(context, node)]
    case 'createTable':
    case 'createDynamicTable':
    case 'createExternalTable':
    case 'createHybridTable':
    case 'createIcebergTable':
    case 'createInteractiveTable':
    case 'createMaterializedView':
    case 'createView':
      return node.query === undefined ? undefined : [bindCreate(context, node, node.query)]
    case 'createClone':
      return bindClone(context, node)
    case 'createSemanticView':
      return [bindCreateSemanticView(context, node)]
    default:
      return undefined
  }
}
