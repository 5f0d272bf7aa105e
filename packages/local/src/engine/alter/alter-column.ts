import { assertNever } from '@mesh/core'
import type { AlterColumn } from '@mesh/sql'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { defaultStays } from '../../errors/column-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { maskColumn, unmaskColumn } from '../../governance/attach-policy.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { quoted } from '../../translate/emitted.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'
import { storedName } from '../../translate/stored-name.ts'
import type { Execution } from '../execution.ts'
import { columnOf } from '../run-dml.ts'
import { findTag, setTags } from '../tags.ts'
import { changeDataType } from './change-data-type.ts'
import { changeNullability } from './change-nullability.ts'
import { changeSequence } from './change-sequence.ts'

/** ALTER COLUMN. */
export async function alterColumn(
  execution: Execution,
  object: AnySecurable,
  { column: name, change }: AlterColumn,
): Promise<void> {
  if (!('columns' in object)) throw unsupportedFeature(`ALTER COLUMN of a ${object.kind}`)
  const column = columnOf(object, name)
  const place = `ALTER COLUMN ${quoted(storedName(column))}`
  switch (change.kind) {
    case 'setComment':
      column.comment = change.comment
      return
    case 'unsetComment':
      column.comment = null
      return
    case 'setTags':
      setTags(execution, column.tags, change.tags)
      return
    case 'unsetTags':
      for (const each of change.names) column.tags.delete(findTag(execution, each).id)
      return
    case 'setNotNull':
    case 'dropNotNull':
      if (object.kind !== 'TABLE') throw unsupportedFeature('NOT NULL of a view or dynamic table')
      await changeNullability(execution, object, column, change.kind === 'dropNotNull')
      return
    case 'setDataType': {
      if (object.kind !== 'TABLE') throw unsupportedFeature('the data type of a view or dynamic table')
      const type = logicalTypeOfName(
        change.type,
        execution.session.parameters.get('TIMESTAMP_TYPE_MAPPING'),
        execution.text,
      )
      await changeDataType(execution, object, column, type)
      return
    }
    case 'attachPolicy':
      maskColumn(execution, object, column, change.policy, change.force)
      return
    case 'detachPolicy':
      unmaskColumn(execution, object, column, change)
      return
    case 'setDefault':
      changeSequence(execution, column, change.value)
      return
    case 'phrase':
      throw unsupportedFeature(`ALTER COLUMN … ${change.kind}`)
    case 'dropDefault':
      if (column.default !== null && column.defaultStays === true) throw defaultStays(column.name)
      if (object.kind === 'TABLE') await alterStorage(execution, object, `${place} DROP DEFAULT`, null)
      column.default = null
      return
    default:
      assertNever(change, 'column change')
  }
}
