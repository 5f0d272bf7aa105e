import type { AnySecurable } from '../catalog/object/securable.ts'
import { kindInWords } from '../catalog/securable-name.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import type { DdlContext } from './ddl-context.ts'
import { spellAlert } from './kind/spell-alert.ts'
import { spellFileFormat } from './kind/spell-file-format.ts'
import { spellMetric } from './kind/spell-metric.ts'
import { spellPipe } from './kind/spell-pipe.ts'
import { spellPolicyDdl } from './kind/spell-policy.ts'
import { spellRelation } from './kind/spell-relation.ts'
import { spellRoutine } from './kind/spell-routine.ts'
import { spellSequence } from './kind/spell-sequence.ts'
import { spellStream } from './kind/spell-stream.ts'
import { spellTag } from './kind/spell-tag.ts'
import { spellTask } from './kind/spell-task.ts'
import { spellWarehouse } from './kind/spell-warehouse.ts'

/** The CREATE of one object. @throws SQL.UNSUPPORTED for kinds that Snowflake or the engine gives no DDL of. */
export function spellObject(context: DdlContext, object: AnySecurable): string {
  const spelled = spellKnown(context, object)
  if (spelled === undefined) throw unsupportedFeature(`GET_DDL of a ${kindInWords(object)}`)
  return spelled
}

/** The same; undefined for the kinds that have none. */
export function spellKnown(context: DdlContext, object: AnySecurable): string | undefined {
  switch (object.kind) {
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE':
      return spellRelation(context, object)
    case 'MASKING_POLICY':
    case 'ROW_ACCESS_POLICY':
      return spellPolicyDdl(context, object)
    case 'FUNCTION':
    case 'PROCEDURE':
      return spellRoutine(context, object)
    case 'DATA_METRIC_FUNCTION':
      return spellMetric(context, object)
    case 'TAG':
      return spellTag(context, object)
    case 'SEQUENCE':
      return spellSequence(context, object)
    case 'STREAM':
      return spellStream(context, object)
    case 'TASK':
      return spellTask(context, object)
    case 'ALERT':
      return spellAlert(context, object)
    case 'FILE_FORMAT':
      return spellFileFormat(context, object)
    case 'PIPE':
      return spellPipe(context, object)
    case 'WAREHOUSE':
      return spellWarehouse(context, object)
    default:
      return undefined
  }
}
