import { nameTaken } from '../errors.ts'
import { formatAddress } from '../object/address.ts'
import { objectKey } from '../object/object-key.ts'
import {
  type AccessObject,
  isNamedObject,
  type NamedObject,
  type SnowflakeObject,
} from '../object/snowflake-object.ts'
import type { CurrentState } from '../state/current-state.ts'
import type { DesiredState } from '../state/desired-state.ts'
import { compareObject } from './compare-object.ts'
import { findUnmanaged, isSurplusAccess } from './find-unmanaged.ts'
import { orderSteps } from './order-steps.ts'
import type { Plan } from './plan.ts'
import { planGrants, planRevocations } from './plan-access.ts'
import { type PlanContext, planContext } from './plan-context.ts'
import { otherKinds, planCreation } from './plan-creation.ts'
import { fingerprintState, fingerprintSteps } from './plan-fingerprint.ts'
import type { PlanOptions } from './plan-options.ts'
import { planRemovals } from './plan-removals.ts'
import type { StepDraft } from './step-draft.ts'

/**
 * The steps from what an account has to what definitions ask for. Pure: the same states in any order give the same plan, and
 * a state that has all that is asked for gives no steps.
 *
 * @throws SNOWFLAKE.NAME_TAKEN when a declared table, view or dynamic table meets another kind of that name.
 * @throws SNOWFLAKE.DEPENDENCY_CYCLE when queries read each other in a circle.
 */
export function planChanges(desired: DesiredState, current: CurrentState, options: PlanOptions = {}): Plan {
  const context = planContext(desired, current, options)
  const named = [...context.wanted.values()]
    .filter(isNamedObject)
    .flatMap((object) => planNamed(object, context))
  const replaced = new Set(
    named.flatMap(({ step }) => (isReplacement(step) ? [formatAddress(step.address)] : [])),
  )
  const removals = planRemovals(context)
  const dropped = new Set(removals.map(({ step }) => formatAddress(step.address)))
  const surplus = surplusAccess(context).filter((access) => !endsWith(access, dropped))
  const steps = orderSteps([
    ...named,
    ...planGrants(missingAccess(context, replaced), currentOwners(context)),
    ...planRevocations(surplus),
    ...removals,
  ])
  const revoked = new Set(surplus.map(objectKey))
  const concerns = [...new Set([...context.wanted.keys(), ...context.previous.keys(), ...revoked])].sort()
  const visible = new Map([...context.present].filter(([key]) => !revoked.has(key)))
  return {
    kind: 'plan',
    scope: current.scope,
    products: context.products,
    steps,
    unmanaged: findUnmanaged({ ...context, present: visible }),
    concerns,
    fingerprint: { current: fingerprintState(current, concerns), steps: fingerprintSteps(steps) },
  }
}

function planNamed(object: NamedObject, context: PlanContext): readonly StepDraft[] {
  const present = context.present.get(objectKey(object))
  if (present !== undefined && isNamedObject(present)) return compareObject(object, present, context)
  const rival = otherKinds(object).find((key) => context.present.has(key) && !context.previous.has(key))
  if (rival !== undefined) throw nameTaken(formatAddress(object), rival)
  return planCreation(object, context)
}

/** CREATE OR REPLACE gives an object to the role that runs it and may lose what was granted on it. */
const isReplacement = ({ kind, statements }: StepDraft['step']): boolean =>
  kind === 'alter' && statements.some(({ text }) => text.startsWith('CREATE OR REPLACE'))

function missingAccess(
  { wanted, present }: PlanContext,
  replaced: ReadonlySet<string>,
): readonly AccessObject[] {
  return [...wanted].flatMap(([key, object]) => {
    if (isNamedObject(object)) return []
    return hasAccess(object, present.get(key)) && !replaced.has(securable(object)) ? [] : [object]
  })
}

/** Whether dropping an object or a role ends the access; revoking it first could take the right to drop. */
function endsWith(access: AccessObject, dropped: ReadonlySet<string>): boolean {
  const holder = access.kind === 'ownership' ? access.owner : access.to
  return dropped.has(securable(access)) || dropped.has(formatAddress(holder))
}

/** The object whose replacement takes the access with it. */
function securable(access: AccessObject): string {
  switch (access.kind) {
    case 'privilege-grant':
      return formatAddress(access.on)
    case 'role-grant':
      return formatAddress(access.role)
    case 'ownership':
      return formatAddress(access.of)
  }
}

function hasAccess(wanted: AccessObject, present: SnowflakeObject | undefined): boolean {
  if (present === undefined) return false
  if (wanted.kind !== 'ownership' || present.kind !== 'ownership') return true
  return formatAddress(wanted.owner) === formatAddress(present.owner)
}

function surplusAccess(context: PlanContext): readonly AccessObject[] {
  const { wanted, present, previous, exclusive } = context
  return [...present].flatMap(([key, object]) => {
    if (isNamedObject(object) || wanted.has(key) || object.kind === 'ownership') return []
    return previous.has(key) || (exclusive && isSurplusAccess(object, context)) ? [object] : []
  })
}

function currentOwners({ present }: PlanContext): ReadonlyMap<string, string> {
  return new Map(
    [...present.values()].flatMap((object) =>
      object.kind === 'ownership' ? [[formatAddress(object.of), formatAddress(object.owner)] as const] : [],
    ),
  )
}
