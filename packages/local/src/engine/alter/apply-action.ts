import { type AlterAction, findProperty, phraseKeywords, propertyText } from '@mesh/sql'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { changeTagPolicies, setBody } from '../../governance/alter-policy.ts'
import { changeRowAccess } from '../../governance/attach-policy.ts'
import { isPolicy } from '../../governance/is-policy.ts'
import { alterListing } from '../../listing/alter-listing.ts'
import { changeMetrics } from '../../metric/attach-metrics.ts'
import { setMetricSchedule, unsetMetricSchedule } from '../../metric/metric-schedule.ts'
import { alterPlain } from '../../plain/alter-plain.ts'
import { isPlain } from '../../plain/is-plain.ts'
import { alterShare } from '../../share/alter-share.ts'
import { setStage } from '../../stage/stage-options.ts'
import { alterWarehouse } from '../../warehouse/alter-warehouse.ts'
import { alterAlert } from '../alert/alter-alert.ts'
import type { Execution } from '../execution.ts'
import { setManagedAccess } from '../grant/set-managed-access.ts'
import { alterPipe, isPipeAction } from '../pipe/alter-pipe.ts'
import { refreshSettings } from '../relation/refresh-settings.ts'
import { assertTableProperties } from '../relation/table-properties.ts'
import { retentionDays } from '../retention-days.ts'
import { alterRoutine, isRoutineAction } from '../routine/alter-routine.ts'
import { alterSequence } from '../sequence/alter-sequence.ts'
import { findTag, setTags } from '../tags.ts'
import { changeTaskState, modifyTask, setTask, unsetTask } from '../task/alter-task.ts'
import { alterByPhrase } from './alter-by-phrase.ts'
import { alterColumn } from './alter-column.ts'
import { changeDynamic } from './alter-dynamic.ts'
import { changeMaterialized } from './alter-materialized.ts'
import { alterTable } from './alter-table.ts'
import { rename } from './rename.ts'
import { swap } from './swap.ts'

/** One action of an ALTER. @throws SQL.UNSUPPORTED for what the kind of object does not know. */
export async function applyAction(
  execution: Execution,
  object: AnySecurable,
  action: AlterAction,
): Promise<void> {
  if ((object.kind === 'FUNCTION' || object.kind === 'PROCEDURE') && isRoutineAction(action)) {
    alterRoutine(execution, object, action)
    return
  }
  if (object.kind === 'LISTING' && alterListing(execution, object, action)) return
  if (object.kind === 'SHARE' && alterShare(execution, object, action)) return
  if (object.kind === 'ALERT' && alterAlert(execution, object, action)) return
  if (object.kind === 'WAREHOUSE' && alterWarehouse(execution, object, action)) return
  if (isPlain(object) && alterPlain(execution, object, action)) return
  if (object.kind === 'PIPE' && isPipeAction(action)) {
    await alterPipe(execution, object, action)
    return
  }
  if (object.kind === 'STAGE' && action.kind === 'setProperties') {
    setStage(execution, object, action.properties)
    return
  }
  switch (action.kind) {
    case 'setProperties': {
      for (const each of isPlain(object) ? [] : (action.clauses ?? [])) {
        if (isPolicy(object)) setBody(execution, object, each)
        else if (object.kind === 'SEQUENCE') await alterSequence(execution, object, each)
        else if (object.kind === 'VIEW' && phraseKeywords(each) === 'SECURE') object.secure = true
        else throw unsupportedFeature(`SET of a ${object.kind} to a clause`)
      }
      if (object.kind === 'TASK') setTask(execution, object, action.properties)
      setMetricSchedule(execution, object, action.properties)
      if (object.kind === 'TABLE') assertTableProperties(action.properties)
      const comment = findProperty(action.properties, 'COMMENT')
      if (comment !== undefined) object.comment = propertyText(comment) ?? ''
      if ('retentionDays' in object)
        object.retentionDays = retentionDays(action.properties, lifeOf(object)) ?? object.retentionDays
      if (object.kind === 'DYNAMIC_TABLE') Object.assign(object, refreshSettings(action.properties, object))
      return
    }
    case 'unsetProperties':
      if (object.kind === 'TASK') unsetTask(object, action.keys)
      if ('columns' in object && action.keys.includes('DATA_METRIC_SCHEDULE'))
        unsetMetricSchedule(execution, object)
      if (object.kind === 'DYNAMIC_TABLE' && action.keys.includes('INITIALIZATION_WAREHOUSE'))
        object.initializationWarehouse = null
      if (object.kind === 'VIEW' && action.keys.includes('SECURE')) object.secure = false
      if (action.keys.includes('COMMENT')) object.comment = ''
      if ('retentionDays' in object && action.keys.includes('DATA_RETENTION_TIME_IN_DAYS'))
        object.retentionDays = null
      return
    case 'setTags':
      setTags(execution, object.tags, action.tags)
      return
    case 'unsetTags':
      for (const each of action.names) object.tags.delete(findTag(execution, each).id)
      return
    case 'renameTo':
      rename(execution, object, action)
      return
    case 'swapWith':
      await swap(execution, object, action)
      return
    case 'changeState':
      if (object.kind === 'VIEW' && object.materialized !== undefined)
        changeMaterialized(object.materialized, action.state)
      else if (object.kind === 'TASK') changeTaskState(execution, object, action.state)
      else if (object.kind === 'DYNAMIC_TABLE') await changeDynamic(execution, object, action.state)
      else throw unsupportedFeature(`ALTER … ${action.state}`)
      return
    case 'attachPolicy':
    case 'detachPolicy':
      changeRowAccess(execution, object, action)
      return
    case 'alterDataMetrics':
      changeMetrics(execution, object, action)
      return
    case 'alterColumn':
      await alterColumn(execution, object, action)
      return
    case 'phrase':
      if (
        object.kind === 'TABLE' ||
        object.kind === 'DYNAMIC_TABLE' ||
        (object.kind === 'VIEW' && object.materialized !== undefined)
      )
        alterByPhrase(execution, object, action)
      else if (object.kind === 'SCHEMA') setManagedAccess(object, action)
      else if (object.kind === 'TAG') changeTagPolicies(execution, object, action)
      else if (object.kind === 'SEQUENCE') await alterSequence(execution, object, action)
      else if (object.kind === 'TASK') modifyTask(execution, object, action)
      else throw unsupportedFeature('this form of ALTER')
      return
    case 'addColumns':
    case 'dropColumns':
    case 'renameColumn':
    case 'addConstraint':
    case 'dropConstraint':
    case 'alterConstraint':
      if (object.kind !== 'TABLE')
        throw unsupportedFeature(`${action.kind} of a ${object.kind.toLowerCase()}`)
      await alterTable(execution, object, action)
      return
    default:
      throw unsupportedFeature(`ALTER … ${action.kind}`)
  }
}

const lifeOf = (object: AnySecurable): 'transient' | 'permanent' =>
  object.kind === 'TABLE' && (object.transient || object.temporaryIn !== undefined)
    ? 'transient'
    : 'permanent'
