import type { Draft } from '../draft.ts'

/** ODPS v0.9 to v1.0: the list of members stands in a team. */
export function fromV09(draft: Draft): void {
  if (Array.isArray(draft.get('/team')))
    draft.change('/team', { members: draft.get('/team') }, 'a team is an object with members since v1.0.0')
}
