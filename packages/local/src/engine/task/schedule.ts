import { invalidStatement } from '../../errors/statement-failures.ts'
import { nextCronTime } from './next-cron-time.ts'

const units: Readonly<Record<string, number>> = { S: 1000, M: 60_000, H: 3_600_000 }
const minute = 60_000

/**
 * When a schedule is due next after a moment: `'5 MINUTES'`, `'USING CRON 0 9 * * MON-FRI UTC'`.
 *
 * @throws SQL.SYNTAX for what is no schedule.
 */
export function nextTime(schedule: string, after: number): number {
  const every = /^\s*(\d+)\s*(SECONDS?|S|MINUTES?|M|HOURS?|H)\s*$/i.exec(schedule)
  if (every !== null) {
    const [, count = '', unit = ''] = every
    const length = Number(count) * (units[unit.charAt(0).toUpperCase()] ?? 0)
    if (length < 10_000 || length > 8 * 24 * 60 * minute)
      throw invalidStatement(`Invalid schedule '${schedule}': it is between 10 seconds and 11520 minutes`)
    return after + length
  }
  const cron = /^\s*USING\s+CRON\s+(.+?)\s*$/i.exec(schedule)?.[1]?.split(/\s+/)
  if (cron === undefined || cron.length !== 6) throw invalidStatement(`Invalid schedule '${schedule}'`)
  return nextCronTime(cron, schedule, after)
}
