import type { TeamMember } from '../../odcs/team.ts'
import { isDay } from '../is-day.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** Somebody leaves the team before joining it, or on no day of the calendar. */
export const membership: LintRule = {
  code: 'CONTRACT.MEMBERSHIP',
  severity: 'warning',
  check: ({ team = [] }) => {
    const [members, root] = Array.isArray(team)
      ? [team as readonly TeamMember[], '/team']
      : [('members' in team && team.members) || [], '/team/members']
    return members.flatMap(({ username, dateIn, dateOut }, index): readonly LintFinding[] => {
      const wrong = (['dateIn', 'dateOut'] as const).filter((field) => {
        const day = { dateIn, dateOut }[field]
        return day !== undefined && !day.includes('${') && !isDay(day)
      })
      if (wrong.length > 0)
        return wrong.map((field) => ({
          pointer: `${root}/${index}/${field}`,
          message: `${field} of ${username} is no day`,
          hint: 'Write it as 2026-12-31.',
        }))
      if (dateIn === undefined || dateOut === undefined || dateIn <= dateOut) return []
      return [
        {
          pointer: `${root}/${index}/dateOut`,
          message: `${username} leaves on ${dateOut} and joins on ${dateIn}`,
          hint: 'Swap the two days, or correct one.',
        },
      ]
    })
  },
}
