import type { OutputPort } from '../../odps/port.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'
import type { Both } from '../side.ts'
import { readVersion } from '../version/read-version.ts'
import type { PortKind } from './port-changes.ts'

/** Ports that others read. */
export const outputPorts: PortKind<OutputPort> = {
  words: 'Output port',
  added: 'OUTPUT_PORT_ADDED',
  removed: 'OUTPUT_PORT_REMOVED',
  renamed: 'OUTPUT_PORT_RENAMED',
  judged: new Set(['version', 'contractId', 'type', 'inputContracts']),
  compare: (pair, title) => [...version(pair, title), ...contract(pair, title), ...inputs(pair, title)],
}

function version(pair: Both<OutputPort>, title: string): readonly FoundChange[] {
  const [was, is] = [pair.before.value.version, pair.after.value.version]
  if (was === is) return []
  const isMajor = readVersion(was)?.major !== readVersion(is)?.major
  return [
    {
      rule: isMajor ? 'OUTPUT_PORT_MAJOR_CHANGED' : 'OUTPUT_PORT_VERSION_CHANGED',
      action: 'changed',
      ...fieldSides(pair, 'version'),
      message: `${title} went from version ${was ?? 'none'} to ${is ?? 'none'}`,
    },
  ]
}

function contract(pair: Both<OutputPort>, title: string): readonly FoundChange[] {
  const fields = [
    ['contractId', 'OUTPUT_PORT_CONTRACT_CHANGED'],
    ['type', 'OUTPUT_PORT_TYPE_CHANGED'],
  ] as const
  return fields.flatMap(([field, rule]): readonly FoundChange[] => {
    const [was, is] = [pair.before.value[field], pair.after.value[field]]
    if (was === is) return []
    return [
      {
        rule,
        action: 'changed',
        ...fieldSides(pair, field),
        message: `The ${field} of ${title} changed from ${was ?? 'none'} to ${is ?? 'none'}`,
      },
    ]
  })
}

function inputs(pair: Both<OutputPort>, title: string): readonly FoundChange[] {
  const [was, is] = [pair.before, pair.after].map(({ value }) =>
    (value.inputContracts ?? []).map(({ id, version }) => `${id} ${version}`).sort(),
  )
  if (sameValue(was, is)) return []
  return [
    {
      rule: 'INPUT_CONTRACTS_CHANGED',
      action: 'changed',
      ...fieldSides(pair, 'inputContracts'),
      message: `${title} is made from ${is?.join(', ') || 'nothing'}, no longer from ${was?.join(', ') || 'nothing'}`,
    },
  ]
}
