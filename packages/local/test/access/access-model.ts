/** Roles of the account, the roles of database D, and who made everything. */
export type Holder = 'R0' | 'R1' | 'R2' | 'R3' | 'D.X0' | 'D.X1'

export const holders: readonly Holder[] = ['R0', 'R1', 'R2', 'R3', 'D.X0', 'D.X1']
export const tables = ['D.S0.T0', 'D.S0.T1', 'D.S1.T2'] as const
export const view = 'D.S1.V'
export const containers = ['D', 'D.S0', 'D.S1'] as const
export type TableName = (typeof tables)[number]
export type ContainerName = (typeof containers)[number]
export type TablePrivilege = 'SELECT' | 'INSERT'

/** What was done, once by statements and once here. */
export type Step =
  | { readonly kind: 'use'; readonly on: ContainerName; readonly to: Holder; readonly give: boolean }
  | {
      readonly kind: 'privilege'
      readonly privilege: TablePrivilege
      readonly on: TableName | typeof view
      readonly to: Holder
      readonly give: boolean
    }
  | {
      readonly kind: 'future'
      readonly privilege: TablePrivilege
      readonly on: ContainerName
      readonly to: Holder
      readonly give: boolean
    }
  | { readonly kind: 'role'; readonly role: Holder; readonly to: Holder; readonly give: boolean }
  | {
      readonly kind: 'own'
      readonly on: TableName | typeof view
      readonly to: Holder
      readonly keepGrants: boolean
    }
  | { readonly kind: 'renewTable'; readonly on: TableName }
  | { readonly kind: 'renewRole'; readonly role: Holder }

/** Whether a holder is a role of the database. */
export const isOfDatabase = (holder: Holder): boolean => holder.startsWith('D.')

interface Held {
  readonly privilege: string
  readonly on: string
  readonly to: Holder
}

/** Access as the documentation tells it, kept as plain lists. The maker is ACCOUNTADMIN, to whom no holder is granted. */
export function createAccessModel() {
  let held: readonly Held[] = (['D.X0', 'D.X1'] as const).map((to) => ({ privilege: 'USAGE', on: 'D', to }))
  let future: readonly Held[] = []
  let memberships: readonly (readonly [role: Holder, to: Holder])[] = []
  const owners = new Map<string, Holder>()

  const added = (list: readonly Held[], one: Held, give: boolean): readonly Held[] => {
    const others = list.filter(
      (each) => each.privilege !== one.privilege || each.on !== one.on || each.to !== one.to,
    )
    return give ? [...others, one] : others
  }
  const all = (role: Holder): readonly Holder[] => {
    const direct = memberships.filter(([, to]) => to === role).map(([each]) => each)
    return [role, ...direct.flatMap(all)]
  }
  const has = (role: Holder, on: string, privilege?: string): boolean =>
    all(role).some(
      (each) =>
        owners.get(on) === each ||
        held.some(
          (one) =>
            one.to === each && one.on === on && (privilege === undefined || one.privilege === privilege),
        ),
    )
  const schemaOf = (name: string): string => name.split('.').slice(0, 2).join('.')

  /** What a statement on a table or view that needs the privilege gives: no code where it succeeds. */
  const outcome = (role: Holder, on: string, privilege: TablePrivilege): string | undefined => {
    const reached = has(role, 'D', 'USAGE') && has(role, schemaOf(on), 'USAGE')
    if (reached && has(role, on, privilege)) return undefined
    return reached && has(role, on) ? '003001' : '002003'
  }

  return {
    outcome,
    /** Whether the view can be read for its owner, who may be its maker. */
    viewWorks: (): boolean => {
      const owner = owners.get(view)
      return owner === undefined ? !owners.has('D.S0.T0') : outcome(owner, 'D.S0.T0', 'SELECT') === undefined
    },
    /** Takes a step; false for one that has to be refused. */
    take: (step: Step): boolean => {
      switch (step.kind) {
        case 'use':
          held = added(held, { privilege: 'USAGE', on: step.on, to: step.to }, step.give)
          return true
        case 'privilege':
          held = added(held, step, step.give)
          return true
        case 'future':
          future = added(future, step, step.give)
          return true
        case 'role': {
          if (!step.give) {
            memberships = memberships.filter(([role, to]) => role !== step.role || to !== step.to)
            return true
          }
          const isDown = !isOfDatabase(step.role) && isOfDatabase(step.to)
          if (isDown || all(step.role).includes(step.to)) return false
          if (!memberships.some(([role, to]) => role === step.role && to === step.to))
            memberships = [...memberships, [step.role, step.to]]
          return true
        }
        case 'own':
          if (!step.keepGrants) held = held.filter(({ on }) => on !== step.on)
          owners.set(step.on, step.to)
          return true
        case 'renewTable': {
          owners.delete(step.on)
          const ofSchema = future.filter(({ on }) => on === schemaOf(step.on))
          const promised = ofSchema.length > 0 ? ofSchema : future.filter(({ on }) => on === 'D')
          held = [
            ...held.filter(({ on }) => on !== step.on),
            ...promised.map((each) => ({ ...each, on: step.on })),
          ]
          return true
        }
        case 'renewRole': {
          held = held.filter(({ to }) => to !== step.role)
          future = future.filter(({ to }) => to !== step.role)
          memberships = memberships.filter((each) => !each.includes(step.role))
          for (const [on, owner] of owners) if (owner === step.role) owners.delete(on)
          if (isOfDatabase(step.role)) held = [...held, { privilege: 'USAGE', on: 'D', to: step.role }]
          return true
        }
      }
    },
  }
}
