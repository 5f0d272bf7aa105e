import { localTime } from '../../time/local-time.ts'
import { fixed } from '../fixed.ts'
import type { FunctionRule, FunctionRules } from './function-rule.ts'

const instant: FunctionRule = ({ scope }) => fixed({ kind: 'timestamp', zone: 'ltz' }, scope.now)

const day: FunctionRule = ({ scope }) => fixed({ kind: 'date' }, localTime(scope.now).days)

/** What the clock of the run says; the zone of the session is UTC. */
export const contextFunctions: FunctionRules = {
  CURRENT_TIMESTAMP: instant,
  SYSTIMESTAMP: instant,
  GETDATE: instant,
  LOCALTIMESTAMP: instant,
  SYSDATE: ({ scope }) => fixed({ kind: 'timestamp', zone: 'ntz' }, scope.now),
  CURRENT_DATE: day,
  CURRENT_TIME: ({ scope }) => fixed({ kind: 'time' }, localTime(scope.now).nanos),
}
