import type { Draft } from '../draft.ts'

const custom = [
  'sourcePlatform',
  'sourceSystem',
  'driver',
  'driverVersion',
  'username',
  'password',
  'schedulerAppName',
  'systemInstance',
]

/** The connection that stands in the contract itself in ODCS v2.2 becomes its first server. */
export function upgradeOldServer(draft: Draft): void {
  const found = ['server', 'database', 'project', 'datasetProject', ...custom].filter(
    (name) => draft.get(`/${name}`) !== undefined && draft.get(`/${name}`) !== null,
  )
  if (found.length === 0 || draft.get('/servers') !== undefined) return
  const server = draft.get('/server')
  draft.put('/servers/0', { server: typeof server === 'string' ? server : 'default', type: 'custom' })
  const reason = 'a connection is a server in ODCS v3'
  for (const name of found) {
    if (name === 'server') draft.move('/server', '/servers/0/server', reason, String)
    else if (name === 'database') draft.move('/database', '/servers/0/database', reason, String)
    else if (name === 'project' || name === 'datasetProject')
      draft.move(
        `/${name}`,
        draft.get('/servers/0/project') === undefined
          ? '/servers/0/project'
          : '/servers/0/customProperties/-',
        reason,
        (value) =>
          draft.get('/servers/0/project') === undefined ? String(value) : { property: name, value },
      )
    else
      draft.move(`/${name}`, '/servers/0/customProperties/-', reason, (value) => ({ property: name, value }))
  }
}
