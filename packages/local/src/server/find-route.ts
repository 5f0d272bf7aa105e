import { renderSuccess } from '../protocol/render-success.ts'
import type { Route } from './call.ts'
import { abortQuery } from './route/abort-query.ts'
import { fetchResult } from './route/fetch-result.ts'
import { logIn } from './route/log-in.ts'
import { logOut } from './route/log-out.ts'
import { monitorQuery } from './route/monitor-query.ts'
import { renewToken } from './route/renew-token.ts'
import { runQuery } from './route/run-query.ts'

const heartbeat: Route = ({ logins }, { authorization }) =>
  renderSuccess(logins.keepAlive(authorization).session.id)

const ignore: Route = () => renderSuccess(null)

/** By method and path; `*` stands for one part of the path. */
const routes: Readonly<Record<string, Route>> = {
  'POST session': logOut,
  'POST session/v1/login-request': logIn,
  'POST session/token-request': renewToken,
  'POST session/heartbeat': heartbeat,
  'POST telemetry/send': ignore,
  'POST queries/v1/query-request': runQuery,
  'POST queries/*/abort-request': abortQuery,
  'GET queries/*/result': fetchResult,
  'GET monitoring/queries/*': monitorQuery,
}

/** What answers a request; nothing when the protocol has no such request. */
export function findRoute(method: string, path: readonly string[]): Route | undefined {
  const exact = `${method} ${path.join('/')}`
  if (Object.hasOwn(routes, exact)) return routes[exact]
  const [area, , ...rest] = path
  const generic = area === 'monitoring' ? [...path.slice(0, 2), '*'] : [area, '*', ...rest]
  return path.length === 3 ? routes[`${method} ${generic.join('/')}`] : undefined
}
