import type { InputPort, ManagementPort } from '../../odps/port.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import type { Both } from '../side.ts'
import type { PortKind } from './port-changes.ts'

/** Ports by which the product reads. */
export const inputPorts: PortKind<InputPort> = {
  words: 'Input port',
  added: 'INPUT_PORT_ADDED',
  removed: 'INPUT_PORT_REMOVED',
  renamed: 'INPUT_PORT_CHANGED',
  judged: new Set(['version', 'contractId']),
  compare: (pair, title) => fields(pair, title, ['version', 'contractId'], 'INPUT_PORT_CHANGED'),
}

/** Ports by which the product is managed. */
export const managementPorts: PortKind<ManagementPort> = {
  words: 'Management port',
  added: 'MANAGEMENT_PORT_ADDED',
  removed: 'MANAGEMENT_PORT_REMOVED',
  renamed: 'MANAGEMENT_PORT_CHANGED',
  judged: new Set(['content', 'type', 'url', 'channel']),
  compare: (pair, title) =>
    fields(pair, title, ['content', 'type', 'url', 'channel'], 'MANAGEMENT_PORT_CHANGED'),
}

function fields<Port extends object>(
  pair: Both<Port>,
  title: string,
  names: readonly (keyof Port & string)[],
  rule: ChangeRuleName,
): readonly FoundChange[] {
  return names
    .filter((name) => pair.before.value[name] !== pair.after.value[name])
    .map((name) => ({
      rule,
      action: 'changed',
      ...fieldSides(pair, name),
      message: `The ${name} of ${title} changed from ${pair.before.value[name] ?? 'none'} to ${pair.after.value[name] ?? 'none'}`,
    }))
}
