import type { Team, TeamMember } from '../../odcs/team.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { isBoth } from '../side.ts'
import { documentation } from './notes.ts'

type AnyTeam = Team | readonly TeamMember[] | undefined

/** The people who answer for the data, as a team or as the older list of members. */
export function teamChanges(before: AnyTeam, after: AnyTeam): readonly FoundChange[] {
  if (sameValue(before, after)) return []
  const [old, next] = [teamOf(before), teamOf(after)]
  const changes: FoundChange[] = []
  if (old.team.name !== next.team.name)
    changes.push({
      rule: 'TEAM_RENAMED',
      action: 'changed',
      before: { pointer: '/team', value: old.team.name },
      after: { pointer: '/team', value: next.team.name },
      message: `The team was ${old.team.name ?? 'nameless'} and is now ${next.team.name ?? 'nameless'}`,
    })
  const members = pairEntries(
    sidesOf<TeamMember>({ value: old.team.members, pointer: old.members }),
    sidesOf<TeamMember>({ value: next.team.members, pointer: next.members }),
    ({ username }) => username,
  )
  for (const pair of members) {
    if (isBoth(pair)) {
      changes.push(
        ...documentation({ ...pair, title: `team member ${pair.before.value.username}` }, new Set()),
      )
      if (pair.before.value.dateOut !== undefined || pair.after.value.dateOut === undefined) continue
    }
    const isGone = pair.before !== undefined
    const name = (pair.before ?? pair.after)?.value.username
    changes.push({
      rule: isGone ? 'TEAM_MEMBER_REMOVED' : 'TEAM_MEMBER_ADDED',
      action: isBoth(pair) ? 'changed' : isGone ? 'removed' : 'added',
      ...pair,
      message: `${name} ${isGone ? 'left' : 'joined'} the team`,
    })
  }
  const whole = {
    before: { pointer: '/team', value: old.team },
    after: { pointer: '/team', value: next.team },
  }
  return [...changes, ...documentation({ ...whole, title: 'the team' }, new Set(['name', 'members']))]
}

function teamOf(team: AnyTeam): { readonly team: Team; readonly members: string } {
  if (team === undefined) return { team: {}, members: '/team/members' }
  return isList(team) ? { team: { members: team }, members: '/team' } : { team, members: '/team/members' }
}

const isList = (team: Team | readonly TeamMember[]): team is readonly TeamMember[] => Array.isArray(team)
